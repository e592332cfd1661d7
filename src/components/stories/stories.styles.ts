import { css } from 'lit';

export default css`
  .views {
    margin-block-start: 0.75em;
  }
  .views .link {
    text-align: start;
  }
  .filters summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    border-radius: 8px;
    color: var(--line);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
    cursor: pointer;
  }
  .carousel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .deck {
    position: relative;
    scroll-margin-block-start: 1.5em;
    padding-inline-end: 14px;
  }
  .deck::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-block: 16px;
    inset-inline-end: 0;
    inline-size: 4em;
    border: 2px solid var(--edge);
    border-radius: var(--sheet-corner);
    background: var(--tint);
  }
  .slides {
    position: relative;
    display: flex;
    align-items: flex-start;
    padding: 0;
    border-color: var(--edge);
    overflow: auto hidden;
    scroll-snap-type: x mandatory;
  }
  @supports (overscroll-behavior-x: contain) {
    .slides {
      overscroll-behavior-x: contain;
    }
  }
  @supports (scrollbar-width: none) {
    .slides {
      scrollbar-width: none;
    }
  }
  /* Nobody swipes to a story before its text is here. */
  .slides.waiting {
    overflow: hidden;
  }
  .slides::-webkit-scrollbar {
    display: none;
  }
  .slide,
  .gap {
    flex: 0 0 calc(var(--count, 1) * 100%);
  }
  .slide {
    padding: 1.15em 1.25em 1.3em;
    scroll-snap-align: start;
  }
  @supports (scroll-snap-stop: always) {
    .slide {
      scroll-snap-stop: always;
    }
  }
  /* The sheet is as tall as the story that is read; what stands beside it is seen on the way there. */
  .slide[inert] {
    block-size: 0;
  }
  .away {
    visibility: hidden;
  }
  .turn {
    order: 1;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6.5em), 1fr));
    gap: 0.75em;
    max-inline-size: 28em;
    margin-block-start: 1.25em;
  }
  .share {
    margin-block-start: 1.5em;
  }
  .story + .story:not(.slide) {
    margin-block-start: 1.5em;
    padding-block-start: 1.5em;
    border-block-start: 2px solid var(--rule);
  }
  .more {
    margin-block-start: 1.5em;
  }
  .quiet-motif .motif {
    display: none;
  }

  @container (min-width: 30em) {
    .slide {
      padding: 1.4em 1.6em 1.6em;
    }
  }
  @container (min-width: 50em) {
    .quiet-motif:not(.as-list) .motif {
      display: block;
    }
    .slides {
      align-items: stretch;
    }
    .slide,
    .slide[inert] {
      display: flex;
      flex-direction: column;
      block-size: auto;
    }
    .slide > .meta {
      margin-block-start: auto;
      padding-block-start: 1em;
    }
  }
  @container (max-width: 18.5em) {
    .slide {
      padding: 0.9em 0.95em 1.05em;
    }
    .turn .icon {
      display: none;
    }
    .turn .button {
      padding-inline: 0.7em;
    }
  }
  @media screen {
    .on-paper {
      display: none;
    }
  }
  @media print {
    .views,
    .filters,
    .carousel,
    .more {
      display: none;
    }
  }
`;
