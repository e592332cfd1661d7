import { css } from 'lit';

export default css`
  .all {
    margin-block-start: 0.75em;
  }
  .cards {
    display: grid;
    gap: 0.75em;
  }
  .card {
    border: 2px solid transparent;
    border-radius: var(--sheet-corner);
    background: var(--paper);
  }
  .card.open {
    border-color: var(--line);
  }
  .head {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 0.9em;
    align-items: center;
    padding: 1em 1.15em 1.05em;
    border-radius: calc(var(--sheet-corner) - 2px);
  }
  .fact button {
    padding: 0;
    border: 0;
    border-radius: inherit;
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  /* The whole head can be pressed. */
  .fact button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }
  .card.open .head {
    background: var(--tint);
    border-end-start-radius: 0;
    border-end-end-radius: 0;
  }
  .fact {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .said {
    grid-column: 1;
    color: var(--ink-soft);
  }
  .card.open .said {
    color: var(--ink);
  }
  .knob {
    grid-column: 2;
    grid-row: 1 / 3;
    align-self: flex-start;
    display: grid;
    place-items: center;
    inline-size: 40px;
    block-size: 40px;
    border: 2px solid var(--line);
    border-radius: 50%;
    color: var(--line);
  }
  .knob .icon {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 2.75;
  }
  .card.open .knob {
    background: var(--line);
    color: var(--paper);
  }
  .answer {
    padding: 1em 1.15em 1.2em;
  }
  .answer[hidden] {
    display: none;
  }
  /* Find-in-page looks into what is skipped, and not into what is not displayed. */
  @supports (content-visibility: hidden) {
    .answer[hidden='until-found'] {
      display: block;
      padding-block: 0;
      content-visibility: hidden;
    }
  }
  .evidence {
    padding-block-start: 0.8em;
    border-block-start: 2px solid var(--rule);
  }
  @media (hover: hover) {
    .card:not(.open) .head:hover .knob {
      background: var(--tint);
    }
  }
  @container (max-width: 18.5em) {
    .head,
    .answer {
      padding-inline: 0.95em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .knob,
    .head {
      transition: background-color 0.14s ease;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
  }
`;
