import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary, type Texts } from '../fixtures/small-library.js';
import { dropUnseen } from './characters.js';

const listeners = 'contacts/ie/listeners.md';
const textWord = '  - call: 116 123\n  - text: 50808\n    word: SHOUT';

/** The listeners' file with something else in place of some of its words. */
function withListeners(from: string, to: string): Texts {
  const texts = smallLibrary();
  return { ...texts, [listeners]: String(texts[listeners]).replace('dials:', 'dials:').replace(from, to) };
}

/** A nation in which the number can be texted. */
function compileListeners(from: string, to: string) {
  const texts = withListeners(from, to);
  const nation = String(texts['contacts/ie/nation.md']).replace('dials: [', "dials: ['50###', ");
  return compileTexts({ ...texts, 'contacts/ie/nation.md': nation });
}

function channelsOf({ libraries, problems }: ReturnType<typeof compileTexts>) {
  assert.deepEqual(problems, []);
  return libraries[0]!.library.contacts.find(({ id }) => id === 'listeners')!.channels;
}

/** Each invisible character that comes along with copied words and does nothing there. */
const harmless = [
  '\u00ad',
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u2060',
  '\u2061',
  '\ufeff',
  '\u2066',
  '\u2069',
];

describe('a character that cannot be seen', () => {
  for (const character of harmless) {
    const code = character.charCodeAt(0).toString(16);
    it(`is taken out of a keyword, where it does nothing: U+${code}`, () => {
      const hidden = textWord.replace('SHOUT', `SHO${character}UT`);
      assert.deepEqual(channelsOf(compileListeners('  - call: 116 123', hidden))[1], {
        kind: 'text',
        number: '50808',
        dial: '50808',
        word: 'SHOUT',
      });
    });

    it(`is taken out of numbers, addresses, names and texts: U+${code}`, () => {
      const texts = withListeners('116 123', `116${character} 123`);
      const text = String(texts[listeners])
        .replace('example.org', `exam${character}ple.org`)
        .replace('Listeners', `Listen${character}ers`)
        .replace('Somebody', `Some${character}body`);
      const { libraries, problems } = compileTexts({ ...texts, [listeners]: text });
      assert.deepEqual(problems, []);
      assert.doesNotMatch(JSON.stringify(libraries), new RegExp(character));
    });

    it(`is taken out where it is written with a backslash: U+${code}`, () => {
      const hidden = textWord.replace('SHOUT', `"SHO\\u${code.padStart(4, '0')}UT"`);
      assert.match(JSON.stringify(channelsOf(compileListeners('  - call: 116 123', hidden))), /"SHOUT"/);
    });
  }

  for (const character of [
    '\u0001',
    '\u0007',
    '\u001b',
    '\u000b',
    '\u000c',
    '\u007f',
    '\u0092',
    '\u202b',
    '\u202d',
    '\u202e',
    '\u2067',
    // A bullet from Word, in a letter that only its own font knows.
    '\uf0b7',
  ]) {
    const code = character.charCodeAt(0).toString(16);
    it(`is refused with its place where it may do harm: U+${code}`, () => {
      const { problems } = compileTexts(withListeners('Somebody', `Some${character}body`));
      assert.deepEqual(
        problems.map(({ rule, line, column }) => [rule, line, column]),
        [['unseen-characters', 12, 5]],
      );
      const field = compileTexts(withListeners('name: Listeners', `name: Listen${character}ers`)).problems;
      assert.deepEqual(
        field.map(({ rule, line }) => [rule, line]),
        [['unseen-characters', 2]],
      );
    });
  }

  it('is refused in a field where a backslash or an entity stands for it', () => {
    const escaped = compileTexts(withListeners('name: Listeners', 'name: "Listen\\e[31mers"'));
    assert.deepEqual(
      escaped.problems.map(({ rule, line }) => [rule, line]),
      [['unseen-characters', 2]],
    );
    const entity = compileTexts(withListeners('Somebody', 'Some&#x202E;body'));
    assert.deepEqual(
      entity.problems.map(({ rule, line }) => [rule, line]),
      [['unseen-characters', 12]],
    );
  });

  it('stays where a script or an emoji needs it', () => {
    for (const needed of [
      '👨‍👩‍👧',
      '🏳️‍🌈',
      '🏴󠁧󠁢󠁳󠁣󠁴󠁿',
      'می‌خواهم',
      'क्‍ष',
      'ภาษา\u200bไทย',
      'שלום\u200f!',
      'سلام \u2068Shout\u2069',
    ])
      assert.equal(dropUnseen(needed), needed);
  });

  it('is told of where an isolate is not closed in its paragraph, in a text that runs from right to left', () => {
    const { problems } = compileTexts(withListeners('Somebody', 'سلام \u2068Somebody'));
    assert.deepEqual(
      problems.map(({ rule, line, column }) => [rule, line, column]),
      [['unseen-characters', 12, 6]],
    );
  });
});

describe('a space or hyphen that looks like a plain one', () => {
  it('is taken for one in a number, a date and a keyword', () => {
    assert.deepEqual(channelsOf(compileTexts(withListeners('116 123', '116\u00a0123')))[0], {
      kind: 'call',
      number: '116 123',
      dial: '116123',
    });
    assert.deepEqual(compileTexts(withListeners('2026-11-21', '2026\u201111\u201121')).problems, []);
  });

  it('makes a list, a heading and a field, as it seems to', () => {
    const text = '##\u00a0One\n\n-\u00a0first\n-\u2003second';
    const { libraries, problems } = compileTexts(withListeners('Somebody to talk to at any hour.', text));
    assert.deepEqual(problems, []);
    assert.deepEqual(
      libraries[0]!.library.contacts.find(({ id }) => id === 'listeners')!.body.map(({ kind }) => kind),
      ['heading', 'list'],
    );
    assert.deepEqual(compileTexts(withListeners('name: ', 'name:\u00a0')).problems, []);
    assert.deepEqual(compileTexts(withListeners('  - call', '\u00a0\u00a0- call')).problems, []);
  });
});

describe('letters that were saved in another way', () => {
  for (const [found, meant] of [
    ['â€™', '’'],
    ['â€œ', '“'],
    ['â€“', '–'],
    ['â€¦', '…'],
    ['Â£', '£'],
    ['Ã©', 'é'],
    ['Å‚', 'ł'],
    ['ðŸ™‚', '🙂'],
    ['ÐŸÑ€', 'Пр'],
  ] as const) {
    it(`are told with what they were: ${found}`, () => {
      const { problems } = compileTexts(withListeners('Somebody', `Some ${found} body`));
      assert.deepEqual(
        problems.map(({ rule, severity, line, column, length }) => [rule, severity, line, column, length]),
        [['file-encoding', 'error', 12, 6, found.length]],
      );
      assert.match(problems[0]!.message, new RegExp(`^"${found}" stands where "${meant}" was`));
    });
  }

  it('are told of where they are lost', () => {
    const { problems } = compileTexts(withListeners('Somebody', 'Some\ufffdbody'));
    assert.deepEqual(
      problems.map(({ rule, message }) => [rule, message]),
      [['file-encoding', 'A letter was lost here when the words were copied or saved.']],
    );
  });

  it('are not seen in the words of other languages', () => {
    for (const words of ['tâ’n ', 'AMANHÃ» ', 'São Tomé', 'tân, dŵr, tŷ', 'Ångström’s', '« À » Å’s'])
      assert.deepEqual(
        compileTexts(withListeners('Somebody', words)).problems.filter(({ rule }) => rule === 'file-encoding'),
        [],
      );
  });
});
