import { plainInline } from '../content-model/plain-text.js';
import type { Heading, Inline, RichText } from '../content-model/rich-text.js';
import type { Document } from './document.js';
import type { Passage } from './passage.js';
import { readPlainBold } from './plain-bold.js';
import { findPlainTable } from './plain-table.js';
import type { RichTextNotes } from './rich-text.js';

/** Signs that may mean something to Markdown wherever they stand, or that are no part of plain text. */
const meaning = /[_`[\]<>&\\~\u0000-\u0009\u000b-\u001f\u007f]/g;
const headingStart = /#{2,4} (?=[^\s#])/y;
const itemStart = /- (?=\S)/y;
/** What makes a line something else than words: a mark of a list, a heading or a row of signs below one, an indent. */
const otherStart = /[-+=#\s]|\d{1,9}[.)](?:\s|$)/y;

/**
 * Reads a body that is written as nearly all of them are: paragraphs, headings, lists of one line each and tables, of words
 * with no marks in them but bold ones, with an empty line between. Gives just what markdown-it would, in a tenth of its
 * time. A body with anything else in it is left alone: nothing comes back, and markdown-it reads it instead.
 */
export function readPlainMarkdown(
  document: Document,
  field: string,
  voice: Passage['voice'],
): RichTextNotes | undefined {
  const { text, bodyStart } = document;
  meaning.lastIndex = bodyStart;
  if (meaning.test(text) || (bodyStart > 0 && text[bodyStart - 1] !== '\n')) return undefined;
  const reader = new PlainReader(document, field, voice);
  return reader.read() ? { richText: reader.richText, problems: [], passages: reader.passages } : undefined;
}

/** Goes down the text block by block. Each way of reading says whether it could. */
class PlainReader {
  readonly richText: RichText = [];
  readonly passages: Passage[] = [];
  private readonly text: string;
  private at: number;

  constructor(
    private readonly document: Document,
    private readonly field: string,
    private readonly voice: Passage['voice'],
  ) {
    this.text = document.text;
    this.at = document.bodyStart;
  }

  read(): boolean {
    for (this.skipEmptyLines(); this.at < this.text.length; this.skipEmptyLines()) {
      if (!this.readBlock() || !this.isAtEmptyLine()) return false;
    }
    return true;
  }

  private readBlock(): boolean {
    const sign = this.text[this.at];
    if (sign === '#') return this.readHeading();
    if (sign === '|') return this.readTable();
    return sign === '-' ? this.readItems() : this.readParagraph();
  }

  private readHeading(): boolean {
    const mark = matchAt(headingStart, this.text, this.at);
    const start = this.at + mark;
    const words = mark > 0 ? this.readLine('heading', mark) : undefined;
    // Hashes at the end would be left out.
    if (!words || this.text.slice(start, this.at).includes('#')) return false;
    this.richText.push({ kind: 'heading', depth: (mark - 2) as Heading['depth'], words });
    return true;
  }

  /** Items go on after empty lines: the list is the same. */
  private readItems(): boolean {
    const items = this.openList();
    for (let mark = this.findItem(); mark > 0; mark = this.findItem()) {
      const words = this.readLine('item', mark);
      if (!words) return false;
      items.push([{ kind: 'paragraph', words }]);
    }
    return items.length > 0;
  }

  private findItem(): number {
    return matchAt(itemStart, this.text, this.at);
  }

  private openList(): RichText[] {
    const last = this.richText.at(-1);
    if (last?.kind === 'list') return last.items;
    const items: RichText[] = [];
    this.richText.push({ kind: 'list', items });
    return items;
  }

  private readParagraph(): boolean {
    const start = this.at;
    do if (!this.passLine(0)) return false;
    while (!this.isAtEmptyLine());
    const words = this.note('paragraph', start, 0);
    if (!words) return false;
    this.richText.push({ kind: 'paragraph', words });
    return true;
  }

  private readTable(): boolean {
    const found = findPlainTable(this.text, this.at);
    if (!found) return false;
    const rows: Inline[][][] = [];
    for (const { start, end, cells } of found.rows) {
      const row = cells.map((words) => this.noteWords(words, 'cell', start, end));
      if (row.includes(undefined)) return false;
      rows.push(row as Inline[][]);
    }
    const [columns = [], ...others] = rows;
    this.richText.push({ kind: 'table', columns, rows: others });
    this.at = found.after;
    return true;
  }

  /** The words of one line after its mark. None where they are not plain. */
  private readLine(form: Passage['form'], mark: number): Inline[] | undefined {
    const start = this.at;
    return this.passLine(mark) ? this.note(form, start, mark) : undefined;
  }

  /** Goes to the next line. Spaces at the end of a line may be a line break. */
  private passLine(mark: number): boolean {
    if (matchAt(otherStart, this.text, this.at + mark) > 0) return false;
    const next = this.text.indexOf('\n', this.at);
    if (this.text[next === -1 ? this.text.length - 1 : next - 1] === ' ') return false;
    this.at = next === -1 ? this.text.length : next + 1;
    return true;
  }

  /** The words between here and there, their lines joined. */
  private note(form: Passage['form'], start: number, mark: number): Inline[] | undefined {
    const { text, at } = this;
    const lines = text.slice(start + mark, text[at - 1] === '\n' ? at - 1 : at);
    if (lines.includes('|')) return undefined;
    return this.noteWords(lines.includes('\n') ? lines.replaceAll('\n', ' ') : lines, form, start, at - 1);
  }

  private noteWords(marked: string, form: Passage['form'], start: number, end: number): Inline[] | undefined {
    const { document, field, voice } = this;
    const isBold = marked.includes('*');
    const inline = isBold ? readPlainBold(marked) : [marked];
    if (!inline) return undefined;
    const words = isBold ? plainInline(inline) : marked;
    this.passages.push({ document, field, words, form, voice, start, end });
    return inline;
  }

  private skipEmptyLines(): void {
    while (this.text[this.at] === '\n') this.at++;
  }

  private isAtEmptyLine(): boolean {
    return this.at === this.text.length || this.text[this.at] === '\n';
  }
}

/** How long a match is that starts just here. */
function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - at : 0;
}
