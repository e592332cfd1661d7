import { css } from 'lit';

/** Words, lists, links and the one focus ring, alike in every widget. */
export default css`
  /* Not for every ::before and ::after: a browser would have to think of two more for each element. */
  * {
    box-sizing: border-box;
  }
  :where(h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, figure, fieldset, legend, table) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
    font-weight: 400;
    min-inline-size: 0;
  }
  :where(ul) {
    list-style: none;
  }
  :where(button, select, input) {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  :where(button) {
    padding: 0;
    margin: 0;
    border: 0;
    background: none;
    cursor: pointer;
    text-align: start;
  }
  :where(svg) {
    display: block;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :where(strong, b) {
    font-weight: 700;
  }
  :where(p) {
    max-inline-size: var(--measure);
  }
  :where(a) {
    color: var(--line);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
    overflow-wrap: anywhere;
  }
  bdi {
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  [dir='rtl'] .flip {
    transform: scaleX(-1);
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .title {
    font-size: 1.6em;
    font-weight: 700;
    line-height: 1.18;
    max-inline-size: 19em;
  }
  .intro {
    margin-block-start: 0.75em;
  }
  .sub {
    font-size: 1.15em;
    font-weight: 700;
    line-height: 1.3;
  }
  .small,
  .checked {
    font-size: 0.889em;
    color: var(--ink-soft);
  }
  .stack > * + * {
    margin-block-start: 1em;
  }
  .stack > .sub + * {
    margin-block-start: 0.5em;
  }
  .dots li {
    position: relative;
    padding-inline-start: 1.35em;
    max-inline-size: var(--measure);
  }
  .dots li + li,
  .steps li + li {
    margin-block-start: 0.45em;
  }
  .dots li::before {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline-start: 0.15em;
    inset-block-start: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: 2px solid var(--line);
    border-radius: 50%;
  }
  .steps {
    padding-inline-start: 1.5em;
    max-inline-size: var(--measure);
  }

  @supports (text-wrap: pretty) {
    :where(p),
    .dots li {
      text-wrap: pretty;
    }
  }
  @supports (text-wrap: balance) {
    .title,
    .sub,
    .story-title {
      text-wrap: balance;
    }
  }

  :focus-visible {
    outline: 3px solid var(--ink);
    outline-offset: 3px;
    box-shadow: 0 0 0 3px var(--paper);
  }
  @media (hover: hover) {
    :is(p, li, td) a:hover {
      text-decoration-thickness: 3px;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
