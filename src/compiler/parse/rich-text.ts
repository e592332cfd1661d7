import { plainInline } from '../../content-model/plain-text.js';
import {
  isSafeAddress,
  type Block,
  type Heading,
  type Inline,
  type Paragraph,
  type RichText,
} from '../../content-model/rich-text.js';
import { findAddressFault } from './check-address.js';
import { dropUnseen, findCharacterFaults } from './characters.js';
import type { Document } from './document.js';
import { findLeftOut } from './left-out.js';
import { markdown, type MarkdownEnvironment, type Token } from './markdown.js';
import type { TextSegment } from './text-segment.js';
import type { Problem } from '../report/problem.js';
import { findUnknownMark, footnote } from './unknown-marks.js';

/** A text as data, with what was wrong with it and the words that rules look at. */
export interface RichTextNotes {
  richText: RichText;
  problems: Problem[];
  segments: TextSegment[];
}

/** Where a text comes from. */
export interface TextOrigin {
  document: Document;
  field: string;
  voice: TextSegment['voice'];
  /** From where to where some of its lines stand in the document, counted from 0, last not included. */
  rangeOfLines: (from: number, to: number) => [start: number, end: number];
}

/** Turns Markdown into the typed tree. What the tree has no place for is refused with its line. */
export function readRichText(source: string, origin: TextOrigin): RichTextNotes {
  const env: MarkdownEnvironment = {};
  const tokens = markdown.parse(source, env);
  const builder = new TreeBuilder(tokens, origin);
  const richText = builder.readBlocks();
  builder.refuseLeftOut(findLeftOut(source, tokens, env.references ?? {}));
  return { richText, problems: builder.problems, segments: builder.segments };
}

/** Walks the flat row of tokens and builds the tree as it goes. */
class TreeBuilder {
  readonly problems: Problem[] = [];
  readonly segments: TextSegment[] = [];
  private at = 0;
  /** Lines of the nearest token that knows its own. */
  private lines: [from: number, to: number] = [0, 1];
  private form: TextSegment['form'] = 'paragraph';

  constructor(
    private readonly tokens: Token[],
    private readonly origin: TextOrigin,
  ) {}

  /** Blocks up to the token that closes what they are in. */
  readBlocks(close?: string): RichText {
    const blocks: RichText = [];
    for (let token = this.next(); token && token.type !== close; token = this.next()) {
      const block = this.readBlock(token);
      if (block) blocks.push(block);
    }
    return blocks;
  }

  /** Lines that no block shows. */
  refuseLeftOut(found: ReturnType<typeof findLeftOut>): void {
    for (const { line, message, fix } of found) {
      this.lines = [line, line + 1];
      this.refuse('plain-markdown', message, fix);
    }
  }

  private readBlock(token: Token): Block | undefined {
    switch (token.type) {
      case 'paragraph_open':
        return { kind: 'paragraph', words: this.readLine('paragraph_close', this.form) };
      case 'heading_open':
        return this.readHeading(token);
      case 'bullet_list_open':
        return { kind: 'list', items: this.readItems('bullet_list_close') };
      case 'ordered_list_open':
        return { kind: 'list', ordered: true, items: this.readItems('ordered_list_close') };
      case 'table_open':
        return this.readTable();
      default:
        return this.refuseBlock(token);
    }
  }

  private readHeading(token: Token): Heading | Paragraph | undefined {
    const depth = Number(token.tag.slice(1)) - 1;
    const [, lastLine] = this.lines;
    const words = this.readLine('heading_close', 'heading');
    if (/[-=]/.test(token.markup)) {
      this.refuseUnderline(lastLine - 1);
      return { kind: 'paragraph', words };
    }
    const closing = /[ \t](#+)[ \t]*$/.exec(this.source())?.[1];
    if (words.length === 0)
      return this.refuse('plain-markdown', 'This heading has no words.', 'Write them behind the hashes, or delete it.');
    if (closing && closing !== token.markup)
      return this.refuse(
        'plain-markdown',
        `The "${closing}" at the end of this heading would be left out.`,
        `Delete it. To show it, write a backslash before it.`,
      );
    if (depth === 1 || depth === 2 || depth === 3) return { kind: 'heading', depth, words };
    return this.refuse(
      'heading-order',
      `This heading has ${depth + 1 === 1 ? 'one hash' : `${depth + 1} hashes`}. Headings here have two, three or four.`,
      depth === 0
        ? 'Begin it with "## ". The page has a title already.'
        : 'Begin it with "#### ", or make it a paragraph.',
    );
  }

  /** A line of dashes or equals signs under a paragraph is easily there for another reason. */
  private refuseUnderline(line: number): void {
    this.lines = [line, line + 1];
    const underline = this.source().trim();
    this.refuse(
      'plain-markdown',
      `The line "${shorten(underline, 10)}" would turn the words above it into a heading.`,
      'Delete the line. If the words are a heading, begin them with "## ".',
    );
  }

  private readItems(close: string): RichText[] {
    const items: RichText[] = [];
    const before = this.form;
    this.form = 'item';
    let first = '';
    let isTold = false;
    for (let token = this.next(); token && token.type !== close; token = this.next()) {
      if (token.type !== 'list_item_open') continue;
      first ||= token.info;
      // Once for a list: where it begins wrong, all the rest follows.
      isTold ||= this.refuseNumber(token, items.length + 1, first);
      this.refuseEmptyItem();
      items.push(this.readBlocks('list_item_close'));
    }
    this.form = before;
    return items;
  }

  /** Pages number a list themselves, from 1. A list of nothing but 1s leaves it to them. */
  private refuseNumber({ info, markup }: Token, shown: number, first: string): boolean {
    if (!info || Number(info) === shown || (Number(first) === 1 && info === first)) return false;
    this.refuse(
      'plain-markdown',
      `This line begins with "${info}${markup}", and pages would show "${shown}.": they number a list themselves, from 1.`,
      `Number a list 1, 2, 3, and begin a paragraph in the middle of it with three spaces. If this is a sentence, write "${info}\\${markup}" with a backslash.`,
      `${info}${markup}`,
    );
    return true;
  }

  private refuseEmptyItem(): void {
    // Words that are no block of their own are told of where they would be left out.
    if (
      this.tokens[this.at]?.type === 'list_item_close' &&
      /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]*)+$/m.test(this.source())
    )
      this.refuse('plain-markdown', 'This list has a line with nothing in it.', 'Write its words, or delete the line.');
  }

  private readTable(): Block {
    const rows: Inline[][][] = [];
    for (let token = this.next(); token && token.type !== 'table_close'; token = this.next()) {
      if (token.type === 'tr_open') rows.push([]);
      if (token.type === 'th_open') rows.at(-1)?.push(this.readLine('th_close', 'cell'));
      if (token.type === 'td_open') rows.at(-1)?.push(this.readLine('td_close', 'cell'));
    }
    const [columns = [], ...others] = rows;
    return { kind: 'table', columns, rows: others };
  }

  /** The words of one block, which is also one segment. */
  private readLine(close: string, form: TextSegment['form']): Inline[] {
    const words: Inline[] = [];
    for (let token = this.next(); token && token.type !== close; token = this.next()) {
      this.refuseMark(token.content, form);
      for (const word of this.readInline(token.children ?? [])) append(words, word);
    }
    this.noteSegment(plainInline(words), form);
    return words;
  }

  private readInline(tokens: Token[]): Inline[] {
    const whole: Inline[] = [];
    const open: { words: Inline[]; token: Token }[] = [];
    const add = (word: Inline) => append(open.at(-1)?.words ?? whole, word);
    for (const token of tokens) {
      if (token.nesting === 1) open.push({ words: [], token });
      else if (token.nesting === -1) {
        const closed = open.pop();
        if (closed) this.wrap(closed.token, closed.words).forEach(add);
      } else this.readWord(token).forEach(add);
    }
    return whole;
  }

  private readWord(token: Token): Inline[] {
    switch (token.type) {
      case 'text':
      case 'text_special':
        this.refuseTags(token.content);
        this.refuseUnseen(token.content);
        return token.content ? [dropUnseen(token.content)] : [];
      case 'softbreak':
        return [' '];
      case 'hardbreak':
        return [{ kind: 'line-break' }];
      default:
        this.refuseInline(token);
        return [token.content];
    }
  }

  private wrap(token: Token, words: Inline[]): Inline[] {
    switch (token.type) {
      case 'strong_open':
        return [{ kind: 'strong', words }];
      case 'em_open':
        return [{ kind: 'emphasis', words }];
      case 'link_open':
        this.refuseTitle(String(token.attrGet('title') ?? ''));
        return this.readLink(String(token.attrGet('href') ?? ''), words);
      default:
        this.refuseInline(token);
        return words;
    }
  }

  private refuseTitle(title: string): void {
    if (title === '') return;
    this.refuse(
      'plain-markdown',
      `"${shorten(title)}" stands behind an address, where nobody would see it.`,
      'Put it into the text, or delete it with the quotation marks around it.',
      `"${title}"`,
    );
  }

  private readLink(to: string, words: Inline[]): Inline[] {
    if (plainInline(words).startsWith('^')) {
      this.refuse('plain-markdown', ...footnote, `[${plainInline(words)}]`);
      return words;
    }
    const fault = isSafeAddress(to) ? findAddressFault(to) : undefined;
    if (fault) {
      this.refuse('safe-link', fault.message, fault.fix, to);
      return words;
    }
    if (isSafeAddress(to) && plainInline(words).trim() !== '') return [{ kind: 'link', to, words }];
    if (isSafeAddress(to)) {
      this.refuse('safe-link', 'A link has no words to press.', 'Write its words between the square brackets.', to);
    } else {
      this.refuse(
        'safe-link',
        to ? `A link leads to "${to}", which is not an address that pages may use here.` : 'A link leads nowhere.',
        'Use an address that begins with https:, tel:, sms: or mailto:, or with # for a place on the same page.',
        to,
      );
    }
    return words;
  }

  /** Signs that mean something in other kinds of Markdown. */
  private refuseMark(source: string, form: TextSegment['form']): void {
    const found = findUnknownMark(source, form);
    if (found) this.refuse('plain-markdown', found.message, found.fix, found.mark);
  }

  /** What stands in the file as it is has been told of. An entity is another way of writing it. */
  private refuseUnseen(words: string): void {
    const [fault] = findCharacterFaults(words);
    if (!fault || findCharacterFaults(this.source()).length > 0) return;
    this.refuse(fault.rule, fault.message, fault.fix);
  }

  /** Tags are plain words to the reader of Markdown, but an author who writes one expects something of it. */
  private refuseTags(words: string): void {
    const tag = /<\/?[a-z][^<>]*>?|<!--/i.exec(words)?.[0];
    if (!tag) return;
    this.refuse(
      'plain-markdown',
      `"${tag}" looks like HTML, which is shown as it stands and does nothing.`,
      'Use Markdown: **bold**, *emphasis*, [words](address), or a list with hyphens.',
      tag,
    );
  }

  private refuseInline(token: Token): void {
    const [message, fix] = refusedInline[token.type] ?? [
      `Something here (${token.type}) has no place in these texts.`,
      'Write it as plain words.',
    ];
    this.refuse('plain-markdown', message, fix, token.content || undefined);
  }

  private refuseBlock(token: Token): undefined {
    if (token.type === 'hr' && this.skipSecondFields()) return undefined;
    const [message, fix] = refusedBlocks[token.type] ?? [
      `Something here (${token.type}) has no place in these texts.`,
      'Write it as a paragraph or a list.',
    ];
    this.refuse('plain-markdown', message, fix);
    if (token.nesting === 1) this.skipTo(token.type.replace('_open', '_close'), token.level);
  }

  /** A second block between lines of dashes looks like fields to an author and like a heading to a reader of Markdown. */
  private skipSecondFields(): boolean {
    const [block, inline] = this.tokens.slice(this.at, this.at + 2);
    if (!/^(?:heading|paragraph)_open$/.test(block?.type ?? '') || !/^[a-z][\w-]*:\s/i.test(inline?.content ?? ''))
      return false;
    this.refuse(
      'plain-markdown',
      `A second block of fields begins here: "${shorten(inline!.content.split('\n')[0]!)}".`,
      'Move its fields to the first block, at the top of the file, and delete its lines of dashes.',
    );
    this.next();
    this.skipTo(block!.type.replace('_open', '_close'), block!.level);
    if (this.tokens[this.at]?.type === 'hr') this.next();
    return true;
  }

  private skipTo(close: string, level: number): void {
    for (let token = this.next(); token && !(token.type === close && token.level === level); token = this.next());
  }

  private next(): Token | undefined {
    const token = this.tokens[this.at++];
    if (token?.map) this.lines = token.map;
    return token;
  }

  /** The lines at hand, as they stand in the file. */
  private source(): string {
    return this.origin.document.text.slice(...this.origin.rangeOfLines(...this.lines));
  }

  private noteSegment(words: string, form: TextSegment['form']): void {
    const { document, field, voice, rangeOfLines } = this.origin;
    const [start, end] = rangeOfLines(...this.lines);
    if (words.trim()) this.segments.push({ document, field, words, form, voice, start, end });
  }

  /** Notes a problem at the given words, or at the lines at hand. */
  private refuse(rule: string, message: string, fix: string, words?: string): undefined {
    const { document, field, rangeOfLines } = this.origin;
    const [start, end] = rangeOfLines(...this.lines);
    const found = words ? document.text.slice(start, end).indexOf(words) : -1;
    const place =
      found === -1 ? document.placeAt(start, end) : document.placeAt(start + found, start + found + words!.length);
    this.problems.push({ file: document.file, ...place, field, rule, severity: 'error', message, fix });
    return undefined;
  }
}

const refusedInline: Record<string, [message: string, fix: string]> = {
  image: [
    'There is a picture here. The widgets show words only.',
    'Say in words what the picture shows, or leave it out.',
  ],
  code_inline: ['Words between backticks are shown as program code.', 'Leave out the backticks, or use **bold**.'],
  s_open: ['Words are crossed out here.', 'Delete the words, or the two tildes on each side.'],
};

const refusedBlocks: Record<string, [message: string, fix: string]> = {
  blockquote_open: [
    'A line that begins with > is a quotation, which these texts do not have.',
    'Leave out the > and write the words as a paragraph.',
  ],
  code_block: [
    'A line that begins with four spaces is shown as program code.',
    'Delete the spaces at the start of the line.',
  ],
  fence: ['Lines between rows of backticks or tildes are shown as program code.', 'Leave out those rows.'],
  hr: [
    'There is a line across the page here.',
    'Delete it. To part a text, give the next part a heading that begins with "## ".',
  ],
};

function shorten(words: string, most = 60): string {
  return words.length > most ? `${words.slice(0, most - 1)}…` : words;
}

/** Puts a word at the end, joined to the word before where both are plain. */
function append(words: Inline[], word: Inline): void {
  const last = words.at(-1);
  if (typeof word === 'string' && typeof last === 'string') words[words.length - 1] = last + word;
  else words.push(word);
}
