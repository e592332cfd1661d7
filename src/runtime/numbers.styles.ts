import { css } from 'lit';

/** The emergency panel, ways to reach somebody, and the country they are in. They come with the numbers. */
export default css`
  /* As wide as there is room for: else a browser measures every choice of a list, each time another is shown. */
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
    max-inline-size: 20em;
    font-weight: 700;
  }
  .country {
    margin-block-start: 0.5em;
  }
  .field :is(select, input) {
    inline-size: 100%;
    min-block-size: 52px;
    padding: 0.55em 0.75em;
    border: 2px solid var(--line);
    border-radius: var(--row-corner);
    background: var(--paper);
    color: var(--ink);
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .button.red {
    background: var(--red-solid);
    color: var(--on-red);
    border-color: var(--red);
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

  @container (min-width: 30em) {
    .alarm {
      padding: 1.3em 1.5em 1.4em;
    }
  }
  @container (max-width: 18.5em) {
    .alarm {
      padding: 0.9em 0.95em 1.05em;
    }
    .alarm :is(.way, .button) {
      inline-size: 100%;
    }
  }
  @media print {
    .change,
    .country {
      display: none;
    }
    .button.red {
      background: none;
      color: var(--red);
    }
    .alarm,
    .lines li {
      break-inside: avoid;
    }
  }
`;
