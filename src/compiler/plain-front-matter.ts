import type { FieldList, FieldMap, FieldNode, FieldPair, FieldWords } from './field-node.js';

/** Thrown and caught in this file: the fields are not plain, and the whole reader has to look at them. */
const notPlain = new Error('Not plain.');

const deepest = 6;
const longestName = 100;
/** Many more would be a mistake, which is told elsewhere. */
const mostEmptyLines = 50;
const reservedNames = ['constructor', 'prototype'];
/** What a value may begin with and stay just words. Any other sign may mean something. */
const plainStart = /^[\p{L}\p{N}(“‘£€/+…]/u;
const plainItem = /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u;
const nameInItem = /^([a-z0-9]+(?:-[a-z0-9]+)*): +/;
const oddSigns = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Reads front matter that is written as nearly all of it is: names, colons and words, lists, two or three levels. Gives
 * just what the YAML reader would, in a tenth of its time. Anything it is not sure of it leaves alone: nothing comes back,
 * and the YAML reader, which also knows how to say what is wrong, reads it instead.
 */
export function readPlainFrontMatter(raw: string): FieldMap | undefined {
  if (oddSigns.test(raw)) return undefined;
  try {
    return new PlainReader(raw).read();
  } catch (reason) {
    if (reason === notPlain) return undefined;
    throw reason;
  }
}

/** Goes down the lines that have something on them, one at a time. */
class PlainReader {
  /** The line at hand: where its words start and end, and how far in they are. After the last line it is -1 far in. */
  private indent = -1;
  private start = 0;
  private end = 0;
  /** Where the next line starts. */
  private after = 0;
  /** Where the value that was read last ends, with the rest of its line. */
  private readUntil = 0;

  constructor(private readonly raw: string) {
    this.moveOn();
  }

  read(): FieldMap {
    if (this.indent !== 0) throw notPlain;
    const map = this.readMap(0, 0);
    if (this.start < this.raw.length) throw notPlain;
    return map;
  }

  private readMap(indent: number, depth: number): FieldMap {
    if (depth > deepest) throw notPlain;
    const map: FieldMap = { kind: 'map', items: [], start: this.start, end: 0 };
    const names = new Set<string>();
    while (this.isAt(indent) && !this.isDash()) {
      const key = this.readKey(names);
      const valueStart = skipSpaces(this.raw, key.end + 1);
      const value = valueStart < this.end ? this.readValue(valueStart, indent) : this.readInner(indent, depth);
      map.items.push({ key, value });
    }
    map.end = this.readUntil;
    return map;
  }

  private readKey(names: Set<string>): FieldWords {
    const end = this.findKeyEnd(this.start);
    if (end === -1 || end - this.start > longestName) throw notPlain;
    const name = this.raw.slice(this.start, end);
    if (names.has(name) || reservedNames.includes(name)) throw notPlain;
    names.add(name);
    return words(name, this.start, end);
  }

  /** Where the name ends that begins here and is followed by a colon: small letters, digits and single hyphens. */
  private findKeyEnd(start: number): number {
    let at = start;
    while (isNameSign(this.raw.charCodeAt(at)) || (this.raw[at] === '-' && this.raw[at - 1] !== '-' && at > start))
      at++;
    const isName = at > start && this.raw[at] === ':' && this.raw[at - 1] !== '-';
    return isName && (at + 1 === this.end || this.raw[at + 1] === ' ') ? at : -1;
  }

  /** What stands under a name with nothing after its colon. */
  private readInner(indent: number, depth: number): FieldMap | FieldList {
    this.moveOn();
    if (this.indent < indent) throw notPlain;
    if (this.isDash()) return this.readList(this.indent, depth + 1);
    if (this.indent === indent) throw notPlain;
    return this.readMap(this.indent, depth + 1);
  }

  private readList(indent: number, depth: number): FieldList {
    if (depth > deepest) throw notPlain;
    const list: FieldList = { kind: 'list', items: [], start: this.start, end: 0 };
    while (this.isAt(indent) && this.isDash()) list.items.push(this.readEntry(depth));
    list.end = this.readUntil;
    return list;
  }

  /** An entry of a list is a value, or fields of which the first stands on the line of the dash. */
  private readEntry(depth: number): FieldNode {
    const start = skipSpaces(this.raw, this.start + 1);
    if (start >= this.end) throw notPlain;
    if (this.findKeyEnd(start) === -1) return this.readValue(start, this.indent);
    this.indent += start - this.start;
    this.start = start;
    return this.readMap(this.indent, depth + 1);
  }

  /** A value on one line, with no line after it that could belong to it. */
  private readValue(start: number, indent: number): FieldNode {
    const { end, after } = this;
    this.moveOn();
    if (this.indent > indent) throw notPlain;
    this.readUntil = after;
    const value = this.raw.slice(start, end);
    if (value[0] === '[') return readFlowList(value, start);
    if (value[0] === '{') return readFlowMap(value, start);
    if (value[0] === '"') return words(unquoteDouble(value), start, end);
    if (value[0] === "'") return words(unquote(value), start, end);
    if (!isPlain(value)) throw notPlain;
    return words(value, start, end);
  }

  /** Whether the line at hand is one of this level. A line in between two levels is not plain. */
  private isAt(indent: number): boolean {
    if (this.indent > indent) throw notPlain;
    return this.indent === indent;
  }

  private isDash(): boolean {
    return this.raw[this.start] === '-' && this.raw[this.start + 1] === ' ';
  }

  /** To the next line with something on it other than a remark. */
  private moveOn(): void {
    const { raw } = this;
    let passed = 0;
    for (let from = this.after; from < raw.length;) {
      const next = raw.indexOf('\n', from);
      const until = next === -1 ? raw.length : next;
      const start = skipSpaces(raw, from);
      if (start < until && raw[start] !== '#') {
        this.indent = start - from;
        this.start = start;
        this.end = trimEnd(raw, until);
        this.after = until + 1;
        return;
      }
      if (++passed > mostEmptyLines) throw notPlain;
      from = until + 1;
    }
    this.indent = -1;
    this.start = this.end = this.after = raw.length;
  }
}

function isNameSign(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isPlain(value: string): boolean {
  return plainStart.test(value) && !value.includes(': ') && !value.includes(' #') && !value.endsWith(':');
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
function readFlowList(value: string, start: number): FieldList {
  return { kind: 'list', items: readFlow(value, ']', start, readItem), start, end: start + value.length };
}

/** `{ group: 3, informal: 1 }`: names with words, between commas, on one line. */
function readFlowMap(value: string, start: number): FieldMap {
  const items = readFlow(value, '}', start, readItemWithName);
  const names = items.map(({ key }) => key.value);
  if (new Set(names).size < names.length) throw notPlain;
  return { kind: 'map', items, start, end: start + value.length };
}

/** Each of what stands between the commas inside brackets, with where it starts. */
function readFlow<T>(value: string, close: string, start: number, read: (item: string, at: number) => T): T[] {
  if (!value.endsWith(close)) throw notPlain;
  const inside = value.slice(1, -1);
  if (inside.trim() === '') return [];
  let from = start + 1;
  return inside.split(',').map((item) => {
    const trimmed = item.trim();
    const at = from + item.indexOf(trimmed);
    from += item.length + 1;
    return read(trimmed, at);
  });
}

function readItem(item: string, at: number): FieldWords {
  if (!plainItem.test(item)) throw notPlain;
  return words(item, at, at + item.length);
}

function readItemWithName(item: string, at: number): FieldPair {
  const [start = '', name = ''] = nameInItem.exec(item) ?? [];
  if (name === '' || name.length > longestName || reservedNames.includes(name)) throw notPlain;
  return { key: words(name, at, at + name.length), value: readItem(item.slice(start.length), at + start.length) };
}

/** `'Call {number} if:'`, in which two marks stand for one. */
function unquote(value: string): string {
  const inside = /^'((?:[^']|'')*)'$/.exec(value)?.[1];
  if (inside === undefined) throw notPlain;
  return inside.replaceAll("''", "'");
}

/** `"A walk, a cup of tea: it helps"`, with nothing in it that would stand for something else. */
function unquoteDouble(value: string): string {
  const inside = /^"([^"\\]*)"$/.exec(value)?.[1];
  if (inside === undefined) throw notPlain;
  return inside;
}

function words(value: string, start: number, end: number): FieldWords {
  return { kind: 'words', value, start, end };
}
