import { css } from 'lit';

/** Buttons, and links that look like none. Filled means "you can do this now"; red is for emergencies alone. */
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
      color: var(--wall);
    }
    .button:is(.quiet, .paper):hover {
      background: var(--tint);
    }
    .link:hover {
      text-decoration-thickness: 3px;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button {
      transition:
        background-color 0.14s ease,
        border-color 0.14s ease;
    }
  }
  @media (forced-colors: active) {
    .roundel {
      forced-color-adjust: none;
    }
  }
  /* Paper has no filled buttons: browsers leave backgrounds out, and pale words on white could not be read. */
  @media print {
    .button {
      background: none;
      color: var(--ink);
    }
    .button.red {
      background: none;
      color: var(--red);
    }
  }
`;
