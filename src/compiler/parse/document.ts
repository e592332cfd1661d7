import { findPair, isList, isMap, type FieldMap, type FieldNode, type FieldPair } from '../schema/field-node.js';
import { readFrontMatter } from './front-matter.js';
import type { Place } from '../report/problem.js';

/** A file that could be read: its front matter with the place of every value, and its body. */
export class Document {
  private starts?: number[];
  private fields?: FieldMap;
  /** The English file that this one translates. */
  readonly original?: Document;

  constructor(
    /** As the author knows it. */
    readonly file: string,
    /** Inside its language's folder. */
    readonly path: string,
    /** The whole text, with plain line ends and no byte-order mark. */
    readonly text: string,
    frontMatter: FieldMap,
    /** How far into the text the front matter's own offsets start. */
    readonly frontMatterStart: number,
    /** Where in the text the body starts. */
    readonly bodyStart: number,
  ) {
    this.fields = frontMatter;
  }

  /** The fields with the place of each. Read once more where they have been forgotten: the text is the same. */
  get frontMatter(): FieldMap {
    return (this.fields ??= this.readFields());
  }

  protected readFields(): FieldMap {
    return readFrontMatter(this.text.slice(this.frontMatterStart, this.closingFence)).fields;
  }

  /** Lets go of the fields, which take up far more memory than their text and are seldom asked for again. */
  forgetFields(): void {
    this.fields = undefined;
  }

  /** Found when they are first asked for: in most files there is nothing to show. */
  private get lineStarts(): number[] {
    return (this.starts ??= findLineStarts(this.text));
  }

  private get closingFence(): number {
    return this.text.indexOf('\n---', this.frontMatterStart);
  }

  /** File name without `.md`: the item's id. */
  get id(): string {
    return this.path.slice(this.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  }

  get body(): string {
    return this.text.slice(this.bodyStart);
  }

  /** Number of the line on which the body starts. Lines of Markdown are counted from here, in this one place. */
  get bodyLine(): number {
    return this.placeAt(this.bodyStart).line;
  }

  /** The line and column of a position in the text. */
  placeAt(start: number, end = start): Place {
    const line = this.lineAt(start);
    const lineStart = this.lineStarts[line - 1] ?? 0;
    const lineEnd = (this.lineStarts[line] ?? this.text.length + 1) - 1;
    return { line, column: start - lineStart + 1, length: Math.max(Math.min(end, lineEnd) - start, 0) };
  }

  /** The words of one line, as they stand in the file. */
  lineText(line: number): string {
    return this.text.slice(this.lineStarts[line - 1], (this.lineStarts[line] ?? this.text.length + 1) - 1);
  }

  /** Position of the first character of a line. */
  lineStart(line: number): number {
    return this.lineStarts[line - 1] ?? this.text.length;
  }

  /** From where to where a value of the front matter stands in the text. */
  rangeOf({ start, end }: FieldNode): [start: number, end: number] {
    return [start + this.frontMatterStart, end + this.frontMatterStart];
  }

  placeOf(node: FieldNode): Place {
    return this.placeAt(...this.rangeOf(node));
  }

  /**
   * The place of a value of the front matter, by keys and positions: `['options', 2, 'text']`. Where there is no such
   * value, the place of the nearest that is there. `atKey` asks for the name of a value in its stead.
   */
  locate(path: readonly (string | number)[], atKey = false): Place {
    let here: FieldNode = this.frontMatter;
    let place: Place = { line: 1 };
    for (const step of path) {
      const { key, value } = stepInto(here, step);
      if (key) place = this.placeOf(key);
      if (!value || (atKey && key && step === path.at(-1))) return place;
      if (!isList(value)) place = this.placeOf(value);
      here = value;
    }
    return place;
  }

  private lineAt(position: number): number {
    let low = 0;
    let high = this.lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.lineStarts[middle] ?? 0) <= position) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
}

function stepInto(node: FieldNode, step: string | number): Partial<FieldPair> {
  if (isList(node)) return { value: node.items[Number(step)] };
  return (isMap(node) && findPair(node, String(step))) || {};
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
