import { css } from 'lit';

/** The lists to choose stories from. */
export default css`
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    gap: 0.75em;
    padding-block-end: 0.75em;
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
    box-sizing: border-box;
    position: absolute;
    inset-inline-end: 1.2em;
    inset-block-end: 24px;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--line);
    border-width: 0 2.25px 2.25px 0;
    transform: rotate(45deg);
    pointer-events: none;
  }
  @container (min-width: 50em) {
    .fields {
      grid-template-columns: 1fr;
    }
  }
`;
