import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Document } from './document.js';
import { emptyMap } from './field-node.js';
import { readPlainMarkdown } from './plain-markdown.js';
import { readRichText } from './rich-text.js';

describe('readPlainMarkdown', () => {
  it('reads the shipped texts just as markdown-it does, nearly all of them by itself', () => {
    const files = readdirSync('content/en', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const read = files.filter((name) => agrees(bodyOf(readFileSync(join('content/en', name), 'utf8'))));
    assert.ok(read.length > files.length * 0.9, `${read.length} of ${files.length}`);
  });

  const plain = [
    '',
    '\n\n',
    'One line.',
    'One line\nand another.\n\n\nA second paragraph.\n',
    '## A heading\n\nWords: 5 + 3 - 2 = 6, “so” it’s (said) – 100%!\n',
    '\n#### Four\n\n- One\n- Two!\n\n- Three\n\nAfter.\n\n- Another list\n',
    'In 2019 it began. Press #1.\nA line - with a dash\n',
    'Odd\u3000spaces \u00e9\u2028here\n',
    '**Bold** and **two\nlines** and **more.** Words **at the end**',
    '## A **bold** heading\n\n- **It fits if** you like.\n- **Ask** why\n',
    '**All of it**\n',
    '| A | B |\n| --- | -- |\n| a b | **c** d |\n| e|f |\n\nAfter.\n',
    '| A |\n|-|\n\n| A |\n|-|\n| b |',
  ];
  for (const body of plain) {
    it(`reads ${JSON.stringify(body)} by itself, as markdown-it does`, () => assert.ok(agrees(body)));
  }

  const odd = [
    'A *b* c\n',
    'A [b](https://example.org) c\n',
    'a &amp; b\n',
    'a \\- b\n',
    'a  \nb\n',
    'a \nb\n',
    'a\n b\n',
    '    a\n',
    'a\n---\n',
    'a\n=\n',
    '---\n',
    '# One\n',
    '##### Five\n',
    '##two\n',
    '## a ##\n',
    '## \n',
    '- a\nb\n',
    '- a\n  b\n',
    '- - a\n',
    '-\n',
    '-  a\n',
    'a\n- b\n',
    '+ a\n',
    '1. a\n',
    'a\n2) b\n',
    '- 1. a\n',
    '> a\n',
    'a\tb\n',
    '\u00a0\n',
    '**a*\n',
    '***a***\n',
    'a**b**c\n',
    '**a, **b\n',
    '**“a”**\n',
    '** a**\n',
    '(**a**)\n',
    '**a**:\n',
    '- **\n',
    'a | b\n',
    'a\n| b |\n| --- |\n',
    '| a |\n',
    '| a |\nb\n',
    '| a |\n| b |\n',
    '| --- |\n| --- |\n',
    '| a |\n| :-- |\n',
    '| a | b |\n| --- |\n',
    '| a |\n| --- |\n| b | c |\n',
    '| a | b |\n| --- | --- |\n| c | |\n',
    '| a |\n| --- |\n| b\n',
    '| a |\n| --- |\n| b |\nc\n',
    '| a |\n| --- |\n| --- |\n',
    '| a | \n| --- |\n',
    'a | b\n--- | ---\n',
    '[a]: https://example.org\n',
    '~~~\na\n~~~\n',
  ];
  for (const body of odd) {
    it(`leaves ${JSON.stringify(body)} to markdown-it`, () => assert.equal(readPlain(body), undefined));
  }

  it('never differs from markdown-it, whatever the lines are', () => {
    const piece = fc.constantFrom(
      'a',
      'b c.',
      '',
      '',
      '',
      '- d',
      '- e f',
      '## G',
      '### h i',
      '-',
      '- ',
      '--',
      '---',
      '- - j',
      '- ## k',
      '1. l',
      '12) m',
      '3.n',
      '=',
      '+ o',
      '#p',
      '## q #',
      '##',
      '"r" (s)',
      't > u',
      '> v',
      'w: x',
      'y  ',
      'z\u00a0',
      '\u00a0',
      '5 ! 6 # 7',
      '*a*',
      '**a** b',
      'c **d e** f.',
      '**a.** b',
      'a **b',
      'c** d',
      '- **e** f',
      '**',
      '| a | b |',
      '| c | **d** |',
      '| --- | - |',
      '|-|-|',
      '| e | |',
      '| f |',
      'g | h',
      ':-',
    );
    const line = fc
      .tuple(fc.constantFrom('', '', '', '', '', ' ', '  ', '    '), piece)
      .map(([indent, words]) => indent + words);
    const body = fc
      .tuple(fc.array(line, { maxLength: 10 }), fc.constantFrom('', '\n', '\n\n'))
      .map(([lines, end]) => lines.join('\n') + end);
    let read = 0;
    fc.assert(
      fc.property(body, (text) => {
        if (agrees(text)) read++;
      }),
      { numRuns: 20_000, seed: 4 },
    );
    assert.ok(read > 2000, `${read} were read here`);
  });

  it('never differs from markdown-it, wherever stars and strokes stand', () => {
    const sign = fc.constantFrom(
      ...['**', '*', ' ', ' ', 'a', '5', '.', ',', '“', '’', '\u00a0', '\n', '| ', '-'],
      ...['**b**', ' **c d** ', '**e.** ', ' **é!**', 'f g', '**h\ni**', '** j**'],
    );
    const words = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(''));
    const row = fc.array(words, { minLength: 1, maxLength: 3 }).map((cells) => `| ${cells.join(' | ')} |\n`);
    const table = fc.tuple(
      row,
      fc.constantFrom('| - |\n', '|---|--|\n', '| - | - | - |\n'),
      fc.array(row, { maxLength: 2 }),
    );
    const body = fc.oneof(
      words,
      words.map((text) => `- ${text}`),
      table.map(([head, dashes, rows]) => head + dashes + rows.join('')),
    );
    let bold = 0;
    let tables = 0;
    fc.assert(
      fc.property(body, (text) => {
        if (!agrees(text)) return;
        if (text.includes('**')) bold++;
        if (text.startsWith('|')) tables++;
      }),
      { numRuns: 30_000, seed: 7 },
    );
    assert.ok(bold > 500 && tables > 100, `${bold} with bold words and ${tables} tables were read here`);
  });
});

const fence = '---\n---\n';

function documentOf(body: string): Document {
  return new Document('a.md', 'a.md', fence + body, emptyMap(), 3, fence.length);
}

function readPlain(body: string) {
  const notes = readPlainMarkdown(documentOf(body), 'text', 'ours');
  return notes && { ...notes, passages: notes.passages.map(({ document: _, ...passage }) => passage) };
}

/** Whether it was read here. Fails where it was, and markdown-it says anything else. */
function agrees(body: string): boolean {
  const read = readPlain(body);
  if (!read) return false;
  const document = documentOf(body);
  const { bodyLine } = document;
  const start = (line: number) => document.lineStart(bodyLine + line);
  const rangeOfLines = (from: number, to: number): [number, number] => [
    start(from),
    Math.max(start(to) - 1, start(from)),
  ];
  const notes = readRichText(body, { document, field: 'text', voice: 'ours', rangeOfLines });
  const passages = notes.passages.map(({ document: _, ...passage }) => passage);
  assert.deepEqual(read, { ...notes, passages }, JSON.stringify(body));
  return true;
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf('\n---', 3) + 5);
}
