import { css } from 'lit';

export default css`
  .all-parts {
    display: grid;
    gap: 1.75em;
  }
  .part {
    min-inline-size: 0;
  }
  .entries > * + * {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 2px solid var(--rule);
  }
  .topics li {
    display: flex;
  }
  .told summary {
    min-block-size: 44px;
    padding-block: 0.6em;
    border-radius: 8px;
    color: var(--line);
    font-weight: 700;
    cursor: pointer;
  }
  .told .story {
    padding-block: 0.5em;
  }

  .comparison {
    position: relative;
    display: block;
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
  }
  .comparison :is(thead, tbody) {
    display: block;
  }
  .comparison tr {
    display: grid;
    grid-auto-columns: minmax(0, 1fr);
    gap: 0 0.5em;
  }
  .comparison th {
    text-align: start;
    font-weight: 700;
  }
  .comparison td {
    padding: 0;
  }
  .comparison thead th:first-child {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .comparison thead th {
    grid-row: 1;
    display: flex;
    flex-direction: column;
    gap: 0.35em;
    padding: 0.5em 0.87em 0.2em;
    font-size: 1.15em;
    line-height: 1.25;
  }
  .halves {
    inline-size: 34px;
    block-size: 34px;
    color: var(--line);
  }
  .own {
    fill: var(--hue);
  }
  .comparison tbody th {
    grid-column: 1 / -1;
    padding: 0.9em 0 0.3em;
  }
  .comparison tbody td {
    grid-row: 2;
    padding: 0.75em 1em;
    border-radius: 14px;
    background: var(--paper);
    line-height: 1.4;
  }
  .pair-columns tbody td:last-child {
    background: var(--tint);
  }
  .comparison + .for-both {
    max-inline-size: none;
    padding: 1em 1.15em;
    border: 2px solid var(--line);
    border-radius: var(--sheet-corner);
  }
  .column-name {
    display: none;
  }

  @container (min-width: 50em) {
    .comparison tr {
      grid-template-columns: 7.5em;
    }
    .comparison thead th {
      padding: 0.1em 0.95em 0.6em;
    }
    .comparison thead tr {
      grid-template-columns: none;
      padding-inline-start: 8em;
    }
    .comparison tbody :is(th, td) {
      grid-row: 1;
    }
    .comparison tbody th {
      grid-column: 1;
      padding-block: 0.9em;
    }
    .comparison tbody td {
      padding: 0.9em 1.1em;
      border-radius: 0;
    }
    .comparison + .for-both {
      margin-inline-start: 8em;
    }
    .comparison tbody tr + tr td {
      border-block-start: 2px solid var(--rule);
    }
    .comparison tbody tr:first-child td {
      border-start-start-radius: var(--row-corner);
      border-start-end-radius: var(--row-corner);
    }
    .comparison tbody tr:last-child td {
      border-end-start-radius: var(--row-corner);
      border-end-end-radius: var(--row-corner);
    }
  }
  @container (max-width: 18.5em) {
    .comparison thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .comparison tbody td {
      grid-row: auto;
      grid-column: 1;
    }
    .comparison tbody td + td {
      margin-block-start: 0.4em;
    }
    .column-name {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .comparison tbody td {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    .comparison tr {
      break-inside: avoid;
    }
  }
`;
