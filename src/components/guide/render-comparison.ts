import { html, nothing, type TemplateResult } from 'lit';
import type { Inline, Table } from '../../content-model/rich-text.js';
import { renderInline } from '../../runtime/render-rich-text.js';

const leftCircle = 'M11.5 6.5C6.5 7 3 11.5 3 17c0 6 4.5 10.5 10 10.5S23 23 23 17 18.5 6.4 12 6.6';
const rightCircle = 'M22 6.5c-6-.3-11 4.5-11 10.5 0 6 4.5 10.5 10 10.5S31 23 31 17c0-5.5-4-10-9.5-10.5';

/**
 * A table that sets things side by side. It stays a table for screen readers in every layout: the roles are spelt out
 * because `display: grid` takes them away in some browsers.
 */
export function renderComparison({ columns, rows }: Table): TemplateResult {
  const names = columns.map((column) => renderInline(column));
  const isPair = columns.length === 3;
  return html`<table class=${isPair ? 'comparison pair-columns' : 'comparison'} role="table" part="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map((name, i) => html`<th role="columnheader" scope="col">${isPair && i ? renderPair(i === 1) : nothing}${name}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => html`<tr role="row">${row.map((cell, i) => renderCell(cell, i, names[i]))}</tr>`)}
    </tbody>
  </table>`;
}

/** Where columns stack, each cell shows the name of its column to the eye; to a screen reader the header names it. */
function renderCell(cell: Inline[], column: number, name: unknown): TemplateResult {
  return column
    ? html`<td role="cell"><b class="column-name" aria-hidden="true">${name}</b>${renderInline(cell)}</td>`
    : html`<th role="rowheader" scope="row">${renderInline(cell)}</th>`;
}

/** Two circles of one size above each of two columns, each with its own half filled: neither leads. */
function renderPair(isFirst: boolean): TemplateResult {
  return html`<svg class="halves" viewBox="0 0 34 34" aria-hidden="true">
    <path class=${isFirst ? 'own' : ''} d=${leftCircle} />
    <path class=${isFirst ? '' : 'own'} d=${rightCircle} />
  </svg>`;
}
