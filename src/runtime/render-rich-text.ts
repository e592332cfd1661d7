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

/** Draws the words of one line. Most lines are one string, which needs no list around it. */
export function renderInline(words: Inline[]): unknown {
  const drawn = words.map(renderWord);
  return drawn.length === 1 ? drawn[0] : drawn;
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
function renderItem(item: RichText, headingLevel: number): unknown {
  const [only, ...more] = item;
  return only?.kind === 'paragraph' && !more.length ? renderInline(only.words) : renderRichText(item, headingLevel);
}

/** The first of each row names it. */
function renderTable({ columns, rows }: Table): TemplateResult {
  return html`<table class="table">
    <thead>
      <tr>
        ${columns.map((name) => (name.length ? html`<th scope="col">${renderInline(name)}</th>` : html`<td></td>`))}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ([name = [], ...cells]) =>
          html`<tr>
            <th scope="row">${renderInline(name)}</th>
            ${cells.map((cell) => html`<td>${renderInline(cell)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
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
  return isSafeAddress(to) ? html`<a part="link" href=${to} rel="noreferrer">${words}</a>` : html`${words}`;
}
