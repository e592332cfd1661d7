import { css } from 'lit';

export default css`
  .leaving p {
    margin-block-start: 0.6em;
  }
  .not-left {
    padding-block-start: 1.25em;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    margin-block-end: 0.5em;
  }
  .title {
    scroll-margin-block-start: 5em;
  }
  .asking > .lead {
    padding-block-end: 0;
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em 4em;
  }
  .about .intro {
    margin-block-start: 0;
  }
  .about .intro:empty {
    display: none;
  }
  .rows {
    display: grid;
    gap: 0.6em;
    align-content: flex-start;
  }
  .ask > .rows {
    margin-block-start: 0.75em;
  }
  .row {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.85em;
    align-items: center;
    min-block-size: 60px;
    padding: 0.7em 1em;
    border: 2px solid var(--edge);
    border-radius: var(--row-corner);
    background: var(--paper);
    line-height: 1.35;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .row input {
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 28px;
    margin: 0;
    border: 2.5px solid var(--line);
    border-radius: 50%;
    background: var(--paper);
    appearance: none;
    cursor: pointer;
  }
  .row input[type='checkbox'] {
    border-radius: 9px;
  }
  .row input::before {
    content: '';
    inline-size: 15px;
    block-size: 15px;
    background: var(--paper);
    clip-path: polygon(8% 52%, 22% 37%, 41% 56%, 79% 12%, 94% 26%, 42% 85%);
    opacity: 0;
  }
  .row input:checked {
    background: var(--line);
  }
  .row input:checked::before {
    opacity: 1;
  }
  .row.chosen {
    border-color: var(--line);
    background: var(--tint);
    box-shadow: inset 0 0 0 1px var(--line);
    font-weight: 700;
  }
  @supports selector(:has(*)) {
    .row:has(:focus-visible) {
      outline: 3px solid var(--ink);
      outline-offset: 3px;
    }
    .row input:focus-visible {
      outline: none;
      box-shadow: none;
    }
  }
  .note {
    padding-block: 0.4em;
  }
  .actions.walk {
    padding-block-end: 5em;
  }
  .progress-illustration {
    position: absolute;
    inset-block-end: calc(100% - 3px);
    inset-inline-start: calc(var(--pad) + (100% - 2 * var(--pad) - 3em) * var(--along));
    inline-size: 3em;
    block-size: auto;
    color: var(--line);
    stroke-width: 2.75;
    overflow: visible;
    pointer-events: none;
  }

  .lead > .intro + div {
    margin-block-start: 1.75em;
  }
  .dots {
    margin-block-start: 0.5em;
  }
  .step {
    border-color: var(--line);
  }
  .takeaways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .find-one,
  .how {
    border-block-start: 2px solid var(--rule);
  }
  summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    border-radius: 8px;
    color: var(--line);
    cursor: pointer;
  }
  .sub.minor {
    font-size: 1em;
  }
  summary:not(.name) {
    font-weight: 700;
  }
  summary.name {
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  details > :not(summary) {
    margin-block-end: 1em;
  }
  .equal + .equal {
    padding-block-start: 1.75em;
    border-block-start: 2px solid var(--rule);
  }
  .services .sub + * {
    margin-block-start: 0.45em;
  }
  .answers .lines {
    margin-block-start: 0.75em;
  }
  .answers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    justify-content: space-between;
  }
  .answers li + li {
    margin-block-start: 0.6em;
    padding-block-start: 0.6em;
  }

  @media (hover: hover) {
    .row:not(.chosen):hover {
      border-color: var(--line);
    }
    @supports (color: color-mix(in oklab, red, red)) {
      .row:not(.chosen):hover {
        background: color-mix(in oklab, var(--tint) 55%, var(--paper));
      }
    }
  }
  @container (min-width: 50em) {
    .body.asking {
      grid-template-rows: auto 1fr auto;
      grid-template-areas: 'lead .' 'main main' 'actions actions';
    }
    .ask {
      grid-template-columns: minmax(0, 5fr) minmax(0, 8fr);
      grid-template-rows: auto 1fr;
    }
    .about,
    .asked {
      grid-column: 1;
    }
    /* Up beside "Back": the answers have the whole second lane, and nothing else stands in it. */
    .ask > .rows {
      grid-column: 2;
      grid-row: 1 / 3;
      margin-block-start: calc(-44px - 0.5em);
    }
    .long > .asked {
      grid-column: 1 / -1;
    }
    .long > .rows {
      grid-row: 2;
      margin-block-start: 0;
    }
    .asking > .main {
      padding-block-start: 0;
    }
    .actions.walk {
      padding-block-end: 5.6em;
    }
    .asking > .actions.walk {
      grid-column: 1 / -1;
      padding-inline-start: calc((100% - 4em) * 5 / 13 + 4em);
    }
    .progress-illustration {
      inset-inline-start: calc(var(--pad) + (100% - 2 * var(--pad) - 4.2em) * var(--along));
      inline-size: 4.2em;
    }
  }
  @container (max-width: 26em) {
    .body.result {
      grid-template-areas: 'lead lead' 'main main' 'actions actions' 'motif motif';
    }
    .body.result > .actions {
      padding-block-end: 0.5em;
    }
    .body.result > .motif {
      inline-size: 8.5em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .row {
      transition:
        background-color 0.14s ease,
        border-color 0.14s ease;
    }
    .row input::before {
      transition: opacity 0.14s ease;
    }
  }
  @media (forced-colors: active) {
    .row input {
      appearance: auto;
    }
    .row input::before {
      content: none;
    }
    .row.chosen {
      outline: 3px solid Highlight;
      outline-offset: -5px;
    }
    @supports selector(:has(*)) {
      .row:has(:focus-visible) {
        outline: 3px solid Highlight;
        outline-offset: 3px;
      }
    }
  }
`;
