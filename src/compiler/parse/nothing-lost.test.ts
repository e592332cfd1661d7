import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { plainText } from '../../content-model/plain-text.js';

/** A guide with this text, and where the text starts. */
const fields = `title: What it is
intro: People help each other.
next: []
order: 1
reviewed-on: 2026-11-21
review-by: 2028-11-21`;
const firstLine = 9;

function compile(body: string) {
  return compileTexts({ ...smallLibrary(), 'guides/what-it-is.md': `---\n${fields}\n---\n${body}\n` });
}

/** Texts that would lose something or change their meaning, with the line and words of the message. */
const refused: [name: string, body: string, line: number, message: RegExp][] = [
  ['a definition alone', '[Day or night]: 24-hours', 1, /^"\[Day or night\]: 24-hours" would be left out\./],
  ['a definition inside a text', 'One.\n\n[Day or night]: 24-hours\n\nTwo.', 3, /Day or night.* left out/],
  ['a definition in a list', 'A list:\n\n- [Day or night]: 24-hours', 3, /Day or night.* left out|nothing in it/],
  ['an address that no link uses', 'One.\n\n[Mind]: https://example.org', 3, /No link uses this address/],
  [
    'a second address of one name',
    'See [it][1].\n\n[1]: https://example.org\n[1]: https://example.org/two',
    4,
    /left out/,
  ],
  ['a list that goes on at 3', 'One.\n\n3. Three\n4. Four', 3, /begins with "3\.", and pages would show "1\."/],
  ['a year at the start', '1986. A great year.', 1, /begins with "1986\.", and pages would show "1\."/],
  ['a list that leaves out a number', '1. One\n3. Three', 2, /begins with "3\.", and pages would show "2\."/],
  ['a list from nought', '0. Nought', 1, /begins with "0\.", and pages would show "1\."/],
  ['a list with brackets', '2) Two', 1, /begins with "2\)", and pages would show "1\."/],
  [
    'a second block of fields',
    '---\ntitle: second\norder: 9\n---\nText.',
    1,
    /^A second block of fields begins here: "title: second"/,
  ],
  ['a second block of fields with an empty line', '---\ntitle: second\n\norder: 9\n\n---\nText.', 1, /^A second block/],
  ['dashes under a text', 'Some text.\n---', 2, /^The line "---" would turn the words above it into a heading/],
  ['equals signs under a text', 'Some text.\n===', 2, /^The line "===" would turn/],
  ['one dash under a text', 'Some text.\n-', 2, /^The line "-" would turn/],
  ['a box to tick', '- [ ] a', 1, /^"\[ \]" would be shown as it stands/],
  ['a box that is ticked', '- [x] a', 1, /^"\[x\]" would be shown as it stands/],
  ['a lone hyphen', 'A list:\n\n- one\n-\n- two', 4, /^This list has a line with nothing in it/],
  ['nothing but a lone hyphen', '-', 1, /^This list has a line with nothing in it/],
  ['a lone star', '*', 1, /^This list has a line with nothing in it/],
  ['a lone number', '1.', 1, /^This list has a line with nothing in it/],
  ['a heading with no words', '##\n\nText.', 1, /^This heading has no words/],
  ['an anchor', '## One {#anchor}', 1, /^"\{#anchor\}" would be shown as it stands/],
  ['a class', 'Some words {.big}', 1, /^"\{\.big\}" would be shown/],
  ['a template', 'Dear {{ name }}', 1, /^"\{\{ name \}\}" would be shown/],
  ['a table of contents', '[TOC]', 1, /^"\[TOC\]" would be shown/],
  ['a link in the way of a wiki', 'See [[Groups]].', 1, /^"\[\[Groups\]\]" would be shown/],
  ['a container', ':::note\nText.\n:::', 1, /^":::note" would be shown/],
  ['words marked with equals signs', 'Some ==words== here.', 1, /^"==words==" would be shown/],
  ['a footnote', 'Some say so.[^1]\n\n[^1]: note', 1, /^There are no footnotes/],
  ['a footnote of several words', 'Some say so.[^1]\n\n[^1]: A longer note', 1, /^There are no footnotes/],
  ['the title of a link', 'See [it](https://example.org "A title").', 1, /^"A title" stands behind an address/],
  ['the title of an address', 'See [it][1].\n\n[1]: https://example.org "A title"', 1, /^"A title" stands behind/],
  ['stars between digits', 'It is 5*3*2 metres.', 1, /^The stars in "5\*3\*" would be left out/],
  ['a hash at the end of a heading', '## Press #', 1, /^The "#" at the end of this heading would be left out/],
];

describe('a text that would lose words or change its meaning', () => {
  for (const [name, body, line, message] of refused) {
    it(`is told of, and not built: ${name}`, () => {
      const { libraries, problems } = compile(body);
      const [first] = problems.filter(({ severity }) => severity === 'error');
      assert.match(first?.message ?? '', message);
      assert.equal(first!.line, firstLine - 1 + line);
      assert.deepEqual(libraries, []);
    });
  }

  it('is told of in a field that may hold links', () => {
    const emergency = String(smallLibrary()['contacts/ie/emergency.md']);
    const { problems } = compileTexts({
      ...smallLibrary(),
      'contacts/ie/emergency.md': emergency.replace('- A life is in danger', '[A life is in danger]: now'),
    });
    assert.deepEqual(
      problems.map(({ rule, line }) => [rule, line]),
      [['plain-markdown', 12]],
    );
  });

  it('is told of once for each mistake', () => {
    for (const body of [
      '[Day or night]: 24-hours',
      '1986. A great year.',
      '---\ntitle: second\norder: 9\n---\nText.',
      'Text.\n---',
    ])
      assert.equal(compile(body).problems.length, 1, body);
  });
});

describe('a text that loses nothing', () => {
  for (const [name, body, words] of [
    ['an address apart from its link', 'See [the page][1].\n\n[1]: https://example.org', 'See the page.'],
    ['a list of nothing but ones', '1. One\n1. Two', '- One\n- Two'],
    ['a year with a backslash', '1986\\. A great year.', '1986. A great year.'],
    ['a heading closed with hashes', '## One ##', 'One'],
    ['signs with a backslash', 'So \\[^1] and \\{#one} and 5\\*3\\*2.', 'So [^1] and {#one} and 5*3*2.'],
    ['a list that begins a line further down', '-\n  One', '- One'],
  ] as const) {
    it(`is read: ${name}`, () => {
      const { libraries, problems } = compile(body);
      assert.deepEqual(
        problems.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.equal(plainText(libraries[0]!.library.guides[0]!.body), words);
    });
  }
});
