import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../fixtures/cpu-time.js';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import type { Problem } from '../report/problem.js';

const file = 'myths/whole-story.md';
const longestWait = 5000;

/** A myth whose fields are these lines, with its text. */
function myth(fields: string, body = 'You choose how much you say.'): string {
  return `---\n${fields}\n---\n${body}\n`;
}

const fields = `fact: You choose how much you tell
myth: You have to tell your whole story
why-people-think-so: Some groups begin with names.
grade: practice
how-sure: This is how groups say they work.
sources:
  - title: Ground rules
order: 1
reviewed-on: 2026-11-21
review-by: 2028-11-21`;

/** What is found in a file, and that looking twice finds the same. */
function findIn(content: string | Uint8Array): Problem[] {
  const texts = { ...smallLibrary(), [file]: content };
  let problems: Problem[] = [];
  const taken = cpuTimeOf(() => ({ problems } = compileTexts(texts)));
  assert.ok(taken < longestWait, 'reading a file takes no more than a moment');
  assert.deepEqual(compileTexts(texts).problems, problems);
  return problems;
}

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const megabyte = 1024 * 1024;
const runs = 'globalThis.hasRun = true';

/** Odd and hostile files, each with the rule it breaks and the line it is told of. */
const hostile: [name: string, content: string | Uint8Array, rule: string, line: number][] = [
  ...[
    'js',
    'javascript',
    'JS',
    'JavaScript',
    ' js',
    'coffee',
    'cson',
    'json',
    'toml',
    'yaml',
    'yml',
    'constructor',
    '__proto__',
    'toString',
  ].map((engine): [string, string, string, number] => [
    `fields in ${engine}`,
    `---${engine}\n(${runs})\n---\nText.\n`,
    'front-matter-language',
    1,
  ]),
  ['a JavaScript tag', myth(`${fields}\nalso: !!js/function '${runs}'`), 'front-matter-plain', 12],
  ['a key called __proto__', myth(`${fields}\n__proto__:\n  hasRun: yes`), 'front-matter-plain', 12],
  [
    'a key called constructor',
    myth(`${fields}\nconstructor: { prototype: { hasRun: yes } }`),
    'front-matter-plain',
    12,
  ],
  ['a quoted key called __proto__', myth(`${fields}\n"__proto__": x`), 'front-matter-plain', 12],
  ['an alias', myth(`${fields}\na: &a [x]\nb: *a`), 'front-matter-plain', 12],
  [
    'a bomb of aliases',
    myth(
      `a: &a [x, x]\n${'bcdefghijk'
        .split('')
        .map((key, i) => `${key}: &${key} [*${'abcdefghij'[i]}, *${'abcdefghij'[i]}]`)
        .join('\n')}`,
    ),
    'front-matter-plain',
    2,
  ],
  ['a merge key', myth(`${fields}\n<<: { order: 2 }`), 'front-matter-plain', 12],
  ['an instruction to the reader of YAML', `---\n%YAML 1.1\n---\nfact: x\n---\nText.\n`, 'front-matter-shape', 2],
  ['two documents', myth(`fact: x\n...\nmyth: y`), 'front-matter-shape', 4],
  ['a key twice', myth(`${fields}\norder: 2`), 'front-matter-shape', 12],
  ['a tab', myth(`fact: x\n\tmyth: y`), 'front-matter-shape', 3],
  ['a list in place of fields', myth('- fact: x'), 'front-matter-shape', 2],
  ['words in place of fields', myth('only words'), 'front-matter-shape', 2],
  ['a key that is a list', myth('? [a, b]\n: c'), 'front-matter-shape', 2],
  ['an open quotation mark', myth('fact: "You choose\nmyth: x'), 'front-matter-shape', 2],
  ['an open bracket', myth('sources: [a, b\nmyth: x'), 'front-matter-shape', 2],
  ['brackets a thousand deep', myth(`fact: ${'['.repeat(1000)}${']'.repeat(1000)}`), 'front-matter-shape', 2],
  ['brackets twenty thousand deep', myth(`fact: ${'{a: '.repeat(20_000)}`), 'front-matter-shape', 2],
  ['dashes a thousand deep', myth(`${'- '.repeat(1000)}x`), 'front-matter-shape', 2],
  [
    'fields thirty deep',
    myth(Array.from({ length: 30 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
    'front-matter-shape',
    22,
  ],
  ['ninety thousand empty lines', myth(`fact: x\n${'\n'.repeat(90_000)}myth: y`), 'front-matter-shape', 3],
  ['forty thousand lines of spaces', myth(`fact: x\n${' \n'.repeat(40_000)}myth: y`), 'front-matter-shape', 3],
  ['a key of ninety thousand letters', myth(`${'k'.repeat(90_000)}: x`), 'front-matter-shape', 2],
  ['a value of 10 MB', myth(`fact: ${'x'.repeat(10 * megabyte)}`), 'file-size', 1],
  ['fields of 150 kB', myth(`fact: ${'x '.repeat(75_000)}`), 'file-size', 1],
  ['no fields', 'Only words.\n', 'front-matter-missing', 1],
  ['four dashes', '----\nfact: x\n----\nText.\n', 'front-matter-missing', 1],
  ['an empty line first', `\n${myth(fields)}`, 'front-matter-missing', 1],
  ['a fence that never closes', `---\n${fields}\n`, 'front-matter-closed', 1],
  ['a fence and nothing else', '---', 'front-matter-closed', 1],
  ['a fence that closes with more dashes', `---\n${fields}\n-----\nText.\n`, 'front-matter-closed', 12],
  ['nothing', '', 'file-empty', 1],
  ['only white space', ' \n\t\n', 'file-empty', 1],
  ['only a byte-order mark', bytes([0xef, 0xbb, 0xbf]), 'file-empty', 1],
  ['a NUL', bytes(`---\n${fields}\n---\nYou `, [0], 'choose.'), 'file-encoding', 13],
  ['a letter in Latin-1', bytes(`---\n${fields}\n---\nA caf`, [0xe9], ' near you.'), 'file-encoding', 13],
  [
    'UTF-16',
    bytes(
      [0xff, 0xfe],
      [...'---\n'].flatMap((letter) => [letter.charCodeAt(0), 0]),
    ),
    'file-encoding',
    1,
  ],
  ['a letter cut in half at the end', bytes(`---\n${fields}\n---\nA caf`, [0xc3]), 'file-encoding', 13],
];

describe('a file that is odd or hostile', () => {
  for (const [name, content, rule, line] of hostile) {
    it(`is refused in plain words, with its line: ${name}`, () => {
      const [problem] = findIn(content);
      assert.equal(problem?.rule, rule);
      assert.equal(problem.line, line);
      assert.equal(problem.severity, 'error');
      assert.doesNotMatch(`${problem.message} ${problem.fix}`, /!|\b(?:invalid|schema|undefined|parse|exception)\b/i);
    });
  }

  it('is never run, and changes nothing for other code', () => {
    for (const [, content] of hostile) findIn(content);
    assert.equal('hasRun' in globalThis, false);
    assert.equal('hasRun' in {}, false);
  });

  it('is given a long text of signs without keeping anybody waiting', () => {
    for (const sign of ['*', '[', '(', '`', '_', '<', '> ', '- ', '|', '![', '&', '\\', '~', '](', '*a ']) {
      findIn(myth(fields, sign.repeat(20_000)));
    }
    for (const signs of ['\n\n\n\n\n', '[[[[[', 'a.a.a.', 'a@a.', '**a**\n\n', '|a|b\n', '1.a\n', '• a\n', '|-|-|']) {
      findIn(myth(fields, signs.repeat(20_000)));
    }
  });

  it('is given thousands of words that there are not without keeping anybody waiting', () => {
    const letters = 'bcdfghjklm';
    const words = Array.from(
      { length: 20_000 },
      (_, i) => `Qz${[...String(i)].map((digit) => letters[+digit]).join('')}`,
    );
    findIn(myth(fields, `They are ${words.join(' ')}.`));
    findIn(myth(fields, `They are ${words.join(' ').toLowerCase()}.`));
  });

  it('is given a stop and two hundred thousand apostrophes without keeping anybody waiting', () => {
    findIn(myth(fields, `It is so.B${"'".repeat(200_000)}`));
  });
});

describe('a file that is unusual and fine', () => {
  for (const [name, content] of [
    ['with a byte-order mark', bytes([0xef, 0xbb, 0xbf], myth(fields))],
    ['with the line ends of Windows', myth(fields).replaceAll('\n', '\r\n')],
    ['with the line ends of old Macs', myth(fields).replaceAll('\n', '\r')],
    ['with spaces after its dashes', myth(fields).replaceAll('---\n', '---  \n')],
    ['with remarks', myth(`# A remark\n${fields} # another`)],
    ['with dashes in its text', myth(fields, 'One.\n\nTwo --- three.')],
    ['with letters of every kind', myth(fields, 'Iechyd da, señor, 你好, 👋🏽, İstanbul.')],
  ] satisfies [string, string | Uint8Array][]) {
    it(`is read ${name}`, () => {
      assert.deepEqual(findIn(content), []);
    });
  }

  it('has the same lines whatever its line ends are', () => {
    const broken = myth(fields.replace('grade: practice', 'grade: practise'));
    assert.deepEqual(findIn(broken.replaceAll('\n', '\r\n')), findIn(broken));
    assert.equal(findIn(broken)[0]?.line, 5);
  });
});
