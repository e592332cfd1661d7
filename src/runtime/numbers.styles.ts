import { css } from 'lit';

/** The emergency panel, and ways to reach somebody. They come with the numbers. */
export default css`
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
    .button.red {
      background: none;
      color: var(--red);
    }
  }
`;
