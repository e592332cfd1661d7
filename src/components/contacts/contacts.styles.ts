import { css } from 'lit';

export default css`
  .title:focus {
    outline-offset: 6px;
  }
  .gap {
    margin-block-start: 0.75em;
  }
  ::slotted([slot='local']) {
    display: block;
    margin-block: 1em 0;
    padding: 0.9em 1.15em;
    border-radius: var(--row-corner);
    background: var(--paper);
    color: var(--ink);
  }

  .board {
    padding: 0.4em 1.15em 0;
    border: 2px solid transparent;
    border-radius: var(--sheet-corner);
    background: var(--paper);
  }
  section.group {
    padding-block-start: 1em;
  }
  .group + .group {
    border-block-start: 2px solid var(--rule);
  }
  .group .kicker {
    margin: 0;
  }
  summary {
    color: var(--line);
    cursor: pointer;
  }
  .group > summary {
    position: relative;
    margin-inline: -0.5em;
    padding-block: 0.65em 0.7em;
    padding-inline: 0.5em 2.5em;
    border-radius: 10px;
    list-style: none;
  }
  .group > summary::-webkit-details-marker {
    display: none;
  }
  .group > summary .small {
    display: block;
  }
  .group > summary::after {
    content: '';
    position: absolute;
    inset-inline-end: 0.9em;
    inset-block-start: calc(50% - 0.4em);
    inline-size: 0.55em;
    block-size: 0.55em;
    border: solid;
    border-width: 0 2.75px 2.75px 0;
    transform: rotate(45deg);
  }
  .group[open] > summary::after {
    inset-block-start: calc(50% - 0.15em);
    transform: rotate(225deg);
  }
  .search,
  .filter {
    padding-block: 0.9em 1.15em;
  }
  .group + :is(.search, .filter),
  .search + .filter,
  .group + .filter + .group {
    border-block-start: 2px solid var(--rule);
  }
  .search .button {
    margin-block: 0.6em 0.35em;
    background: var(--paper);
  }
  .more {
    grid-column: 1 / -1;
  }
  .more > summary {
    min-block-size: 44px;
    padding-block: 0.5em;
    border-radius: 8px;
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .more[open] {
    padding-block-end: 0.5em;
  }
  .who.brief {
    padding-block: 0.85em 0.35em;
  }
  .alarm .more {
    margin-block: 0.25em -0.6em;
  }
  .alarm .more > * + * {
    margin-block-start: 0.75em;
  }
  .compact .door {
    display: none;
  }
  .compact .who {
    grid-template-columns: minmax(0, 1fr);
  }
  .who {
    display: grid;
    grid-template-columns: 40px minmax(0, 1fr);
    gap: 0.25em 0.85em;
    padding-block: 1.15em 1.25em;
  }
  /* What could not be drawn. */
  .who:empty {
    display: none;
  }
  .who + .who {
    border-block-start: 2px solid var(--rule);
  }
  .door {
    inline-size: 40px;
    block-size: 40px;
    color: var(--line);
    overflow: visible;
  }
  .door .fill {
    fill: var(--tint);
    stroke: none;
  }
  .door .leaf {
    fill: var(--paper);
  }
  .who > .item-link {
    grid-column: 2 / -1;
  }
  .name {
    font-weight: 700;
    font-size: 1.15em;
    line-height: 1.3;
  }
  @supports (text-wrap: balance) {
    .name {
      text-wrap: balance;
    }
  }
  .state b {
    color: var(--ink);
  }
  .state.yes b {
    color: var(--line);
  }
  .reason {
    font-weight: 700;
  }
  .about {
    margin-block-start: 0.15em;
    color: var(--ink-soft);
  }
  .what > .small {
    margin-block-start: 0.35em;
  }
  .who .ways {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.5em;
    margin-block-start: 0.6em;
    align-content: flex-start;
  }
  .who .way > .button {
    inline-size: 100%;
  }

  @container (min-width: 30em) {
    .who {
      grid-template-columns: 44px minmax(0, 1fr);
      column-gap: 1em;
    }
    .door {
      inline-size: 44px;
      block-size: 44px;
    }
    .who .ways {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em 1.25em;
      align-items: start;
    }
    .who .way > .button {
      inline-size: auto;
    }
    .more {
      grid-column: 2;
    }
  }
  @container (max-width: 49.99em) {
    .motif {
      display: none;
    }
  }
  @container (min-width: 50em) {
    .board {
      padding-inline: 1.6em;
    }
    .who {
      grid-template-columns: 44px minmax(0, 1fr) 14.2em;
    }
    .who .button {
      padding-inline: 0.8em;
    }
    .who .ways {
      grid-column: 3;
      grid-row: 1;
      display: grid;
      margin: 0;
    }
    .who .way > .button,
    .alarm :is(.way, .button) {
      inline-size: 100%;
    }
    .alarm {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 14.2em;
      column-gap: 1em;
      align-items: center;
    }
    .brief > .ways {
      grid-row: 1 / 3;
    }
    .alarm .more {
      grid-column: 1;
    }
    .alarm .alarm-head {
      margin: 0;
    }
    .alarm .ways {
      grid-column: 2;
      grid-row: 1 / 3;
      margin: 0;
    }
  }
  @container (max-width: 19em) {
    .board {
      padding-inline: 0.95em;
    }
    .who {
      grid-template-columns: 36px minmax(0, 1fr);
      column-gap: 0.7em;
    }
    .door {
      inline-size: 36px;
      block-size: 36px;
    }
    .who .button .icon {
      display: none;
    }
    .who .button {
      padding-inline: 0.7em;
    }
  }
  @media (forced-colors: active) {
    .board {
      border-color: CanvasText;
    }
  }
  @media (hover: hover) {
    .group > summary:hover {
      background: var(--tint);
    }
    .more > summary:hover {
      text-decoration-thickness: 3px;
    }
  }
  @media screen {
    .unfit {
      display: none;
    }
  }
  @media print {
    .search,
    .filter {
      display: none;
    }
    .who {
      break-inside: avoid;
    }
    .group > :not(ul) {
      break-after: avoid;
    }
    .group > summary::after,
    .more > summary {
      display: none;
    }
  }
`;
