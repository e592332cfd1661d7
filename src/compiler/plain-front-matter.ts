import { Pair, Scalar, YAMLMap, YAMLSeq, type Node } from 'yaml';

/** A line with something on it, as offsets into the whole. */
interface Line {
  indent: number;
  start: number;
  end: number;
  /** Where the next line starts. */
  after: number;
}

/** Thrown and caught in this file: the fields are not plain, and the whole reader has to look at them. */
const notPlain = new Error('Not plain.');

const deepest = 6;
const longestName = 100;
const reservedNames = ['constructor', 'prototype'];
const keyAt = /[a-z0-9]+(?:-[a-z0-9]+)*:/y;
/** What a value may begin with and stay just words. Any other sign may mean something. */
const plainStart = /^[\p{L}\p{N}(“‘£€/+…]/u;
const plainItem = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;
const oddSigns = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads front matter that is written as nearly all of it is: names, colons and words, lists, two or three levels. Gives
 * the very nodes that the YAML reader would, in a tenth of its time. Anything it is not sure of it leaves alone: nothing
 * comes back, and the YAML reader, which also knows how to say what is wrong, reads it instead.
 */
export function readPlainFrontMatter(raw: string): YAMLMap | undefined {
  if (oddSigns.test(raw)) return undefined;
  try {
    return new PlainReader(raw).read();
  } catch (reason) {
    if (reason === notPlain) return undefined;
    throw reason;
  }
}

class PlainReader {
  private readonly lines: Line[];
  private at = 0;

  constructor(private readonly raw: string) {
    this.lines = findLines(raw);
  }

  read(): YAMLMap {
    if (this.lines[0]?.indent !== 0) throw notPlain;
    const map = this.readMap(0, 0);
    if (this.at < this.lines.length) throw notPlain;
    return map;
  }

  private readMap(indent: number, depth: number): YAMLMap {
    if (depth > deepest) throw notPlain;
    const map = new YAMLMap();
    const names = new Set<string>();
    const { start } = this.lines[this.at]!;
    let end = start;
    for (let line = this.lineAt(indent); line && !this.isDash(line); line = this.lineAt(indent)) {
      const key = this.readKey(line, names);
      const valueStart = skipSpaces(this.raw, key.range![1] + 1);
      const value = valueStart < line.end ? this.readValue(valueStart, line, indent) : this.readInner(indent, depth);
      map.items.push(new Pair<Node, Node>(key, value));
      end = value.range![2];
    }
    map.range = [start, end, end];
    return map;
  }

  private readKey(line: Line, names: Set<string>): Scalar {
    const name = this.findKey(line.start, line.end);
    if (name === undefined || name.length > longestName || names.has(name) || reservedNames.includes(name))
      throw notPlain;
    names.add(name);
    return scalar(name, line.start, line.start + name.length);
  }

  /** The name before a colon that ends it. */
  private findKey(start: number, end: number): string | undefined {
    keyAt.lastIndex = start;
    const name = keyAt.exec(this.raw)?.[0];
    const after = start + (name?.length ?? 0);
    return name && (after === end || this.raw[after] === ' ') ? name.slice(0, -1) : undefined;
  }

  /** What stands under a name with nothing after its colon. */
  private readInner(indent: number, depth: number): YAMLMap | YAMLSeq {
    const line = this.lines[++this.at];
    if (!line || line.indent < indent) throw notPlain;
    if (this.isDash(line)) return this.readList(line.indent, depth + 1);
    if (line.indent === indent) throw notPlain;
    return this.readMap(line.indent, depth + 1);
  }

  private readList(indent: number, depth: number): YAMLSeq {
    if (depth > deepest) throw notPlain;
    const list = new YAMLSeq();
    const { start } = this.lines[this.at]!;
    for (let line = this.lineAt(indent); line && this.isDash(line); line = this.lineAt(indent)) {
      list.items.push(this.readEntry(line, depth));
    }
    const end = (list.items.at(-1) as Node).range![2];
    list.range = [start, end, end];
    return list;
  }

  /** An entry of a list is a value, or fields of which the first stands on the line of the dash. */
  private readEntry(line: Line, depth: number): Node {
    const start = skipSpaces(this.raw, line.start + 1);
    if (start >= line.end) throw notPlain;
    if (this.findKey(start, line.end) === undefined) return this.readValue(start, line, line.indent);
    line.indent += start - line.start;
    line.start = start;
    return this.readMap(line.indent, depth + 1);
  }

  /** A value on one line, with no line after it that could belong to it. */
  private readValue(start: number, line: Line, indent: number): Node {
    const next = this.lines[++this.at];
    if (next && next.indent > indent) throw notPlain;
    const words = this.raw.slice(start, line.end);
    if (words[0] === '[') return readFlow(words, start, line.after);
    if (words[0] === '"') return scalar(unquoteDouble(words), start, line.end, line.after);
    if (words[0] === "'") return scalar(unquote(words), start, line.end, line.after);
    if (!plainStart.test(words) || /: | #|:$/.test(words)) throw notPlain;
    return scalar(words, start, line.end, line.after);
  }

  /** The line at hand, if it is one of this level. A line in between two levels is not plain. */
  private lineAt(indent: number): Line | undefined {
    const line = this.lines[this.at];
    if (line && line.indent > indent) throw notPlain;
    return line?.indent === indent ? line : undefined;
  }

  private isDash({ start }: Line): boolean {
    return this.raw[start] === '-' && this.raw[start + 1] === ' ';
  }
}

function findLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < raw.length;) {
    const next = raw.indexOf('\n', from);
    const until = next === -1 ? raw.length : next;
    const start = skipSpaces(raw, from);
    if (start < until && raw[start] !== '#')
      lines.push({ indent: start - from, start, end: trimEnd(raw, until), after: until + 1 });
    from = until + 1;
  }
  return lines;
}

function skipSpaces(raw: string, from: number): number {
  while (raw[from] === ' ') from++;
  return from;
}

function trimEnd(raw: string, end: number): number {
  while (raw[end - 1] === ' ') end--;
  return end;
}

/** `[group, informal]`: words between commas, on one line. */
function readFlow(words: string, start: number, after: number): YAMLSeq {
  if (!words.endsWith(']')) throw notPlain;
  const list = new YAMLSeq();
  list.flow = true;
  const inside = words.slice(1, -1);
  if (inside.trim() !== '') readItems(inside, start + 1, list);
  list.range = [start, start + words.length, after];
  return list;
}

function readItems(inside: string, start: number, list: YAMLSeq): void {
  let from = start;
  for (const item of inside.split(',')) {
    const words = item.trim();
    if (!plainItem.test(words)) throw notPlain;
    const at = from + item.indexOf(words);
    list.items.push(scalar(words, at, at + words.length));
    from += item.length + 1;
  }
}

/** `'Call {number} if:'`, in which two marks stand for one. */
function unquote(words: string): string {
  const inside = /^'((?:[^']|'')*)'$/.exec(words)?.[1];
  if (inside === undefined) throw notPlain;
  return inside.replaceAll("''", "'");
}

/** `"A walk, a cup of tea: it helps"`, with nothing in it that would stand for something else. */
function unquoteDouble(words: string): string {
  const inside = /^"([^"\\]*)"$/.exec(words)?.[1];
  if (inside === undefined) throw notPlain;
  return inside;
}

function scalar(value: string, start: number, end: number, after = end): Scalar {
  const node = new Scalar(value);
  node.range = [start, end, after];
  return node;
}
