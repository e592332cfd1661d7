import { css } from 'lit';

/** What the quiz's first screen does without: other buttons and links, and sheets to read from. */
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
  .item-link {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
  }
  .item-link .status {
    flex-basis: 100%;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em;
    inline-size: 100%;
  }
  .sheet {
    padding: 1.15em 1.25em 1.3em;
    border: 2px solid transparent;
    border-radius: var(--sheet-corner);
    background: var(--paper);
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
    .sheet {
      padding: 1.4em 1.6em 1.6em;
    }
  }
  @container (max-width: 18.5em) {
    .sheet {
      padding: 0.9em 0.95em 1.05em;
    }
  }
  @media (forced-colors: active) {
    .sheet {
      border-color: CanvasText;
    }
  }
  /* Nobody can press a link on paper. */
  @media print {
    .item-link {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    a[data-email]::after {
      content: ' (' attr(data-email) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
