import { css } from 'lit';

/** What the quiz's first screen does without: other buttons and links, sheets, the emergency panel, ways to reach somebody. */
export default css`
  .kicker {
    font-weight: 700;
    color: var(--line);
    margin-block-end: 0.35em;
  }
  .stack.loose > * + * {
    margin-block-start: 1.75em;
  }
  .button.quiet {
    background: transparent;
    color: var(--line);
  }
  .button.paper {
    background: var(--paper);
    color: var(--line);
  }
  .button.red {
    background: var(--red-solid);
    color: var(--on-red);
    border-color: var(--red);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 44px;
    min-block-size: 44px;
    color: var(--line);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }
  .link .icon {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .choice {
    position: relative;
    display: block;
  }
  .choice span {
    display: block;
    margin-block-end: 0.25em;
  }
  .choice select {
    appearance: none;
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: 1em 2.5em;
    border: 2px solid var(--edge);
    border-radius: var(--row-corner);
    background: var(--paper);
    color: var(--ink);
  }
  .choice::after {
    content: '';
    position: absolute;
    inset-inline-end: 1.2em;
    inset-block-end: 24px;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--line);
    border-width: 0 2.25px 2.25px 0;
    rotate: 45deg;
    pointer-events: none;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
    inline-size: 100%;
  }
  .sheet,
  .step {
    padding: 1.15em 1.25em 1.3em;
    border: 2px solid transparent;
    border-radius: var(--sheet-corner);
    background: var(--paper);
  }
  .step {
    border-color: var(--line);
  }
  .alarm {
    padding: 1.1em 1.15em 1.2em;
    border: 3px solid var(--red);
    border-radius: var(--sheet-corner);
    background: var(--paper);
  }
  .alarm-head {
    display: flex;
    gap: 0.7em;
    align-items: center;
  }
  .alarm .dots li::before {
    border-color: var(--red);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 0.75em;
    align-items: flex-start;
  }
  .way .small {
    margin-block-start: 0.25em;
  }
  .lines li + li {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--rule);
  }
  .lines .ways {
    margin-block-start: 0.5em;
  }
  .table {
    border-collapse: collapse;
    overflow-wrap: anywhere;
  }
  .table :is(th, td) {
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 2px solid var(--rule);
    text-align: start;
    vertical-align: top;
  }
  .table th {
    font-weight: 700;
  }

  @media (hover: hover) {
    .button:is(.quiet, .paper):hover {
      background: var(--tint);
    }
    .link:hover {
      text-decoration-thickness: 3px;
    }
  }
  @container (min-width: 30em) {
    .sheet,
    .step {
      padding: 1.4em 1.6em 1.6em;
    }
    .alarm {
      padding: 1.3em 1.5em 1.4em;
    }
  }
  @container (max-width: 18.5em) {
    .sheet,
    .step,
    .alarm {
      padding: 0.9em 0.95em 1.05em;
    }
    .alarm :is(.way, .button) {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .sheet,
    .step {
      border-color: CanvasText;
    }
  }
  @media print {
    .button.red {
      background: none;
      color: var(--red);
    }
  }
`;
