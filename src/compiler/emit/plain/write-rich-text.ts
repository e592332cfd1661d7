import { isSafeAddress, type Block, type Inline, type RichText, type Table } from '../../../content-model/rich-text.js';
import { element, heading, link, text } from './element.js';

/** A text of the library as HTML, block by block. Headings inside it go below the one that it stands under. */
export function writeRichText(words: RichText, level: number): string[] {
  return words.map((block) => writeBlock(block, level));
}

/** One line of it, with its links and its marks. */
export function writeInline(words: readonly Inline[]): string {
  return words.map(writeWord).join('');
}

function writeBlock(block: Block, level: number): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', writeInline(block.words));
    case 'heading':
      return heading(level + block.depth, writeInline(block.words));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        block.items.map((item) => element('li', writeItem(item, level))),
      );
    case 'table':
      return writeTable(block);
  }
}

function writeItem(item: RichText, level: number): string | string[] {
  const [only, ...more] = item;
  return only?.kind === 'paragraph' && more.length === 0 ? writeInline(only.words) : writeRichText(item, level);
}

/**
 * The first row names the columns, and the first cell of each row names the row. The roles are spelt out: a narrow page
 * lays the rows out as a grid, which takes them away in some browsers.
 */
function writeTable({ columns, rows }: Table): string {
  const head = columns.map((name) =>
    name.length > 0
      ? element('th', writeInline(name), { scope: 'col', role: 'columnheader' })
      : element('td', '', { role: 'cell' }),
  );
  const body = rows.map(([name = [], ...cells]) => [
    element('th', writeInline(name), { scope: 'row', role: 'rowheader' }),
    ...cells.map((cell) => element('td', writeInline(cell), { role: 'cell' })),
  ]);
  const writeRow = (cells: string[]) => element('tr', cells, { role: 'row' });
  return element(
    'table',
    [
      element('thead', [writeRow(head)], { role: 'rowgroup' }),
      element('tbody', body.map(writeRow), { role: 'rowgroup' }),
    ],
    { role: 'table' },
  );
}

function writeWord(word: Inline): string {
  if (typeof word === 'string') return text(word);
  switch (word.kind) {
    case 'strong':
      return element('strong', writeInline(word.words));
    case 'emphasis':
      return element('em', writeInline(word.words));
    case 'link':
      return link(isSafeAddress(word.to) ? word.to : undefined, writeInline(word.words));
    case 'line-break':
      return '<br>';
  }
}
