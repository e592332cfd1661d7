import { css } from 'lit';

/** The button of a first screen, and the red roundel. Filled means "you can do this now"; red is for emergencies alone. */
export default css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.55em;
    min-block-size: 52px;
    padding: 0.55em 1.25em;
    border: 2px solid var(--line);
    border-radius: var(--row-corner);
    background: var(--solid);
    color: var(--on-solid);
    font-weight: 700;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
  }
  .roundel {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2em;
    block-size: 2em;
    border: 2px solid var(--red);
    border-radius: 50%;
    background: var(--red-solid);
    color: var(--on-red);
  }
  .roundel .icon {
    inline-size: 1.15em;
    block-size: 1.15em;
  }
  @media (hover: hover) {
    .button:not(.quiet, .paper, .red):hover {
      background: var(--line);
      color: var(--surface);
    }
  }
  /* Only there: an older browser gets the accent just after it has drawn a button, and would fade it in. */
  @media (prefers-reduced-motion: no-preference) {
    .button:hover {
      transition:
        background-color 0.14s ease,
        border-color 0.14s ease;
    }
  }
  @supports (forced-color-adjust: none) {
    @media (forced-colors: active) {
      .roundel {
        forced-color-adjust: none;
      }
    }
  }
  /* Paper has no filled buttons: browsers leave backgrounds out, and pale words on white could not be read. */
  @media print {
    .button {
      background: none;
      color: var(--ink);
    }
  }
`;
