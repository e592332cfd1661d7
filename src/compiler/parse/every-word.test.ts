import assert from 'node:assert/strict';
import { env } from 'node:process';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { dropUnseen, plainSpacesAfterMarks } from './characters.js';
import { emptyMap } from '../schema/field-node.js';
import { Document } from './document.js';
import { readRichText } from './rich-text.js';

/** All of them where everything is verified, and a part of them every day. */
const runs = env['CI'] ? 10_000 : 2000;

/** Stands for a word of its own: each is numbered, so that one that is lost shows itself. */
const word = '§';

const start = fc.constantFrom(
  ...[
    '',
    '',
    '',
    '- ',
    '* ',
    '+ ',
    '-',
    '1. ',
    '2. ',
    '7. ',
    '1986. ',
    '1) ',
    '# ',
    '## ',
    '### ',
    '##### ',
    '##',
    '> ',
    '>',
    '    ',
    '  ',
    '\t',
  ],
  ...[
    '- [ ] ',
    '- [x] ',
    '-\u00a0',
    '##\u00a0',
    '[§]: ',
    '[^§]: ',
    '[§ §]: ',
    '[§]: https://',
    '| ',
    ': ',
    '   - ',
    '     1. ',
    '10. ',
    '123456789. ',
    '1234567890. ',
    '> > ',
    '> - ',
    '- > ',
    '- ## ',
    '- 1. ',
    '#\t',
    '-\t',
    '-     ',
    '######## ',
    ' # ',
    '[§]: <§> ',
    '[§]: # (§) ',
    '[^§]:\t',
    '*[§]: ',
    ':::',
    '```',
    '~~~',
    '<!-- ',
    '<p>',
    '\\',
    '- - ',
  ],
);
const part = fc.constantFrom(
  ...[
    '§',
    '§',
    '§ ',
    ' § ',
    '§ § ',
    '**§**',
    '*§*',
    '__§__',
    '_§_',
    '***§***',
    '~~§~~',
    '`§`',
    '``§',
    '[§](https://example.org)',
    '[§](§)',
    '[§]',
  ],
  ...[
    '[§][§]',
    '[§](https://example.org "§")',
    '![§](§)',
    '<https://example.org/§>',
    '<b>§</b>',
    '<!-- § -->',
    '&amp;§',
    '&#167;',
    '\\*§\\*',
    '\\',
    '*',
    '_',
    '[',
    ']',
    '(',
    ')',
  ],
  ...[
    '{#§}',
    '==§==',
    '[^§]',
    '[[§]]',
    '{{ § }}',
    '§*§*§',
    '| § ',
    ' | ',
    '|',
    ': §',
    '- § ',
    ' #',
    '  ',
    '"§"',
    "'§'",
    '\u200b',
    '\u00a0',
    '§\u200b§',
    '§\u2028§',
    '<§',
    '>',
    '§  ',
    '§\\',
    'i§*m§*p',
    '**§ *§* §**',
    '*§ **§***',
    '**§',
    '§**',
    "[§](https://example.org '§')",
    '[§](<https://example.org/§> (§))',
    '[§][]',
    '[![§](§)](https://example.org)',
    '![§][§]',
    '![§](§ "§")',
    '<mailto:§@example.org>',
    '<§@example.org>',
    'https://example.org/§',
    '<a href="§" title=\'§\'>§</a>',
    '<br/>',
    '<?§?>',
    '<![CDATA[§]]>',
    '<!DOCTYPE §>',
    '&nbsp;§&shy;',
    '&hellip;&#x26;&#0;&unknown§;',
    '\\[§\\](§)',
    '\\#\\-\\&amp;\\<§\\>',
    '`` ` § ``',
    '^[§]',
    '§\t§',
  ],
);
const special = fc.constantFrom(
  '---',
  '===',
  '-',
  '***',
  '| --- | --- |',
  '|---|',
  '```',
  '~~~',
  '[§]:',
  '',
  '',
  '  ',
  '1.',
  '* * *',
  '- - -',
  '__',
  '____',
  '=',
  '  ---',
  '````',
  '~~~~ §',
  '| :-- | --: |',
  '|:-:|',
  '<div>',
  '</div>',
  '<script>',
  '</script>',
  '<pre>§',
  '  "§"',
  '    - §',
  '  1. §',
  '   § ',
  '> - §',
  '- > §',
  '- # §',
  '1. ---',
);
const line = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(start, fc.array(part, { maxLength: 5 })).map(([mark, parts]) => mark + parts.join('')),
  },
  { weight: 2, arbitrary: special },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }).map((text) => text.replaceAll(/[§\r\n\p{L}\p{N}]/gu, '')) },
);
const text = fc.array(line, { minLength: 1, maxLength: 9 }).map((lines) => {
  let count = 0;
  return lines.join('\n').replaceAll(word, () => `w${(count++).toString(36)}x`);
});

/** Words that are neither in the tree nor in a part of the text that a message is about. */
function findLost(written: string): string[] {
  const source = plainSpacesAfterMarks(dropUnseen(written));
  const document = new Document('a.md', 'a.md', source, emptyMap(), 0, 0);
  const rangeOfLines = (from: number, to: number): [number, number] => [
    document.lineStart(from + 1),
    document.lineStart(to + 1),
  ];
  const { richText, problems } = readRichText(source, { document, field: 'text', voice: 'ours', rangeOfLines });
  const shown = JSON.stringify(richText);
  const told = new Set(problems.map(({ line }) => line));
  const said = problems.map(({ message }) => message).join(' ');
  return source.split('\n').flatMap((words, i) => {
    const isTold = told.has(i + 1) || isInToldBlock(source.split('\n'), i, told);
    return isTold
      ? []
      : (words.match(/w[0-9a-z]+x/g) ?? []).filter((one) => !shown.includes(one) && !said.includes(one));
  });
}

/** A message about a block stands at its first line: what is refused reaches from there to where a text of its own begins. */
function isInToldBlock(lines: string[], at: number, told: Set<number>): boolean {
  const isOpen = lines
    .slice(0, at)
    .some((words, i) => told.has(i + 1) && /^\s*(?:[-*+>]\s*|\d+[.)]\s+)*(?:```|~~~)/.test(words));
  for (let i = at; i >= 0 && (i === at || isOpen || lines[i]!.trim() !== '' || /^(?: {4}|\t)/.test(lines[at]!)); i--)
    if (told.has(i + 1)) return true;
  return false;
}

describe('whatever somebody writes', () => {
  it(`is in the tree or in a part that a message is about, in each of ${runs} texts`, () => {
    fc.assert(
      fc.property(text, (source) => {
        assert.deepEqual(findLost(source), [], JSON.stringify(source));
      }),
      { seed: 17, numRuns: runs },
    );
  });

  it('leaves no item out without a message', () => {
    fc.assert(
      fc.property(text, (source) => {
        const fields =
          'title: What it is\nintro: People help each other.\nnext: []\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21';
        const guide = `---\n${fields}\n---\n${source}\n`;
        const { libraries, problems } = compileTexts({ ...smallLibrary(), 'guides/what-it-is.md': guide });
        const isThere = libraries[0]?.library.guides.some(({ id }) => id === 'what-it-is') ?? false;
        assert.ok(isThere || problems.length > 0, JSON.stringify(source));
      }),
      { seed: 17, numRuns: runs / 200 },
    );
  });
});
