import { html, nothing, type TemplateResult } from 'lit';
import {
  isSafeAddress,
  type Block,
  type Inline,
  type List,
  type RichText,
  type Table,
} from '../content-model/rich-text.js';
import { renderHeading } from './render-heading.js';

type Drawn = TemplateResult | string | typeof nothing;

/**
 * Draws a text from the library with ordinary templates. An unknown kind of block or mark, from a newer or a damaged
 * library, is left out; the rest is still shown.
 *
 * @param headingLevel Level of the widget's own heading; headings inside the text go one level below it and further.
 */
export function renderRichText(text: RichText, headingLevel: number): Drawn[] {
  return text.map((block) => renderBlock(block, headingLevel));
}

/** Draws the words of one line. */
export function renderInline(words: Inline[]): Drawn[] {
  return words.map(renderWord);
}

function renderBlock(block: Block, headingLevel: number): Drawn {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${renderInline(block.words)}</p>`;
    case 'heading':
      return renderHeading(headingLevel + block.depth, renderInline(block.words), 'sub');
    case 'list':
      return renderList(block, headingLevel);
    case 'table':
      return renderTable(block);
    default:
      return nothing;
  }
}

function renderList({ ordered, items }: List, headingLevel: number): TemplateResult {
  const drawn = items.map((item) => html`<li>${renderItem(item, headingLevel)}</li>`);
  return ordered ? html`<ol class="steps">${drawn}</ol>` : html`<ul class="dots">${drawn}</ul>`;
}

/** A list item of one paragraph is drawn as its words alone, so that bullets sit close. */
function renderItem(item: RichText, headingLevel: number): Drawn[] {
  const [only, ...more] = item;
  return only?.kind === 'paragraph' && !more.length ? renderInline(only.words) : renderRichText(item, headingLevel);
}

/** Roles are spelt out because `display: grid` on a table, used where it is narrow, takes them away in some browsers. */
function renderTable({ columns, rows }: Table): TemplateResult {
  const names = columns.map((column) => renderInline(column));
  return html`<table class="table" role="table">
    <thead role="rowgroup">
      <tr role="row">
        ${names.map((name, i) =>
          i ? html`<th role="columnheader" scope="col">${name}</th>` : html`<td role="cell">${name}</td>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => html`<tr role="row">${row.map((cell, i) => renderCell(cell, i, names[i]))}</tr>`)}
    </tbody>
  </table>`;
}

/** In a narrow room the columns stack, and each cell shows the name of its column to the eye; the table's own header still names it to a screen reader. */
function renderCell(cell: Inline[], column: number, name: unknown): TemplateResult {
  return column
    ? html`<td role="cell"><span class="column-name" aria-hidden="true">${name}</span>${renderInline(cell)}</td>`
    : html`<th role="rowheader" scope="row">${renderInline(cell)}</th>`;
}

function renderWord(word: Inline): Drawn {
  if (typeof word === 'string') return word;
  switch (word.kind) {
    case 'strong':
      return html`<strong>${renderInline(word.words)}</strong>`;
    case 'emphasis':
      return html`<em>${renderInline(word.words)}</em>`;
    case 'link':
      return renderLink(word.to, renderInline(word.words));
    case 'line-break':
      return html`<br />`;
    default:
      return nothing;
  }
}

/** Checked here again, though the compiler has: a library file may come from anywhere. */
export function renderLink(to: string, words: unknown): TemplateResult {
  return isSafeAddress(to) ? html`<a href=${to} rel="noreferrer">${words}</a>` : html`${words}`;
}
