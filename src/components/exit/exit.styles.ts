import { css } from 'lit';

export default css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .widget {
    color: inherit;
  }
  /* No narrower than can be read, where a page asks for the least width there can be. */
  .widget::before {
    content: '';
    display: grid;
    grid-template-columns: 192px;
    block-size: 0;
    overflow: hidden;
  }
  .exit {
    display: inline-flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 52px;
    padding: 0.5em 1.1em;
    /* As light as its words: a page may be dark and not say so. */
    border: 2px solid var(--surface);
    border-radius: var(--row-corner);
    background: var(--ink);
    color: var(--surface);
    font-weight: 700;
    line-height: 1.25;
    text-decoration: none;
  }
  .exit .icon {
    inline-size: 1.5em;
    block-size: 1.5em;
  }
  .note {
    margin-block-start: 0.5em;
    color: inherit;
  }
  .with-keys {
    display: none;
  }
  @media (hover: hover) {
    .exit:hover {
      text-decoration: underline;
      text-decoration-thickness: 2px;
      text-underline-offset: 0.18em;
    }
  }
  @media (any-pointer: fine) {
    .with-keys {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .exit {
      border-color: LinkText;
    }
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
