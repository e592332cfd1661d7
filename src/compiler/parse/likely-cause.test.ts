import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { smallQuiz } from '../fixtures/small-quiz.js';

const file = 'contacts/ie/listeners.md';

/** What is said of the listeners' file with other words in one place. */
function find(from: string, to: string): [rule: string, line: number, message: string, fix: string][] {
  const texts = smallLibrary();
  const { problems } = compileTexts({ ...texts, [file]: String(texts[file]).replace(from, to) });
  return problems.map(({ rule, line, message, fix }) => [rule, line, message, fix]);
}

describe('a slip in the fields', () => {
  for (const [name, from, to, line, message, fix] of [
    [
      'no colon',
      'urgency: crisis',
      'urgency crisis',
      4,
      /^There is no colon after "urgency"\.$/,
      /^Write "urgency: crisis"\. If/,
    ],
    [
      'no space after the colon',
      'urgency: ',
      'urgency:',
      4,
      /^There is no space after the colon of "urgency"\.$/,
      /^Write "urgency: crisis"\.$/,
    ],
    [
      'a full-width colon',
      'urgency: ',
      'urgency：',
      4,
      /^There is a wide colon, which is another sign, after "urgency"\.$/,
      /^Write "urgency: crisis"\.$/,
    ],
    [
      'a bracket that is not closed',
      'countries: [IE]',
      'countries: [IE, GB',
      3,
      /^The bracket that opens after "countries" is not closed\.$/,
      /^Put "\]" at the end/,
    ],
    [
      'a hash in a sentence',
      'Listeners',
      'Press # for Listeners',
      2,
      /^Everything on this line after the # would be left out\.$/,
      /quotation marks/,
    ],
  ] as const) {
    it(`is told by its likely cause: ${name}`, () => {
      const found = find(from, to);
      assert.equal(found.length, 1);
      assert.deepEqual(found[0]!.slice(0, 2), ['front-matter-shape', line]);
      assert.match(found[0]![2], message);
      assert.match(found[0]![3], fix);
    });
  }

  it('is none in a remark that stands apart', () => {
    assert.deepEqual(find('name: Listeners', 'name: The Listeners  # as they write it'), []);
  });

  for (const [key, fix] of [
    ['bank-holidays: closed', /^Write "public-holidays"\.$/],
    ['Monday to Friday: 09:00-17:00', /^Write "monday-friday"\.$/],
    ['weekdays: 09:00-17:00', /^Write "monday-friday"\.$/],
    ['weekends: 09:00-17:00', /^Write "saturday-sunday"\.$/],
    ['daily: 09:00-17:00', /^Write "monday-sunday"\.$/],
    ['Monday to Thursday: 09:00-17:00', /^Write "monday-thursday"\.$/],
  ] as const) {
    it(`is told how days are written: ${key}`, () => {
      const found = find('hours: always', `timezone: Europe/Dublin\nhours:\n  public-holidays: closed\n  ${key}`);
      assert.deepEqual(
        found.map(([rule]) => rule),
        ['opening-hours'],
      );
      assert.match(found[0]![3], fix);
    });
  }
});

describe('a colon among words', () => {
  /** What is said, once each, where other words stand in place of those, in whichever files have them. */
  function findIn(from: string, to: string): [message: string, fix: string][] {
    const texts = Object.entries({ ...smallLibrary(), ...smallQuiz() }).map(
      ([name, text]) => [name, String(text).replace(from, to)] as const,
    );
    const { problems } = compileTexts(Object.fromEntries(texts));
    return [...new Map(problems.map(({ message, fix }) => [message, fix]))];
  }
  const quotes = 'Put the whole entry between quotation marks.';

  it('is told in an entry of a list that may have fields of its own', () => {
    const said = 'The colon after "Free" makes it look like the name of a field.';
    assert.deepEqual(findIn('- You can stop at any time.', '- Free: you can stop.'), [[said, quotes]]);
  });

  it('is told in an entry of a list that is words alone', () => {
    const said = 'The colon after "english" makes it look like the name of a field.';
    assert.deepEqual(findIn('hours: always', 'languages:\n  - english: spoken\nhours: always'), [[said, quotes]]);
  });

  it('needs a space after it between braces', () => {
    const said = 'There is no space after the colon of "group".';
    assert.deepEqual(findIn('points: { group: 2 }', 'points: { group:2 }'), [[said, 'Write "group: 2".']]);
    const step = 'There is no space after the colon of "text".';
    assert.deepEqual(findIn('- You can stop at any time.', '- { text:Stop, when-any: [waiting] }'), [
      [step, 'Write "text: Stop".'],
    ]);
  });
});

describe('a name with something of its own', () => {
  it('is not taken for a slip', () => {
    assert.deepEqual(find('Somebody', "Imran's friends. We like Imran's and Aisha’s group. Somebody"), []);
  });
});

describe('a table in a list', () => {
  it('has as many cells as it seems to', () => {
    const { problems } = compileTexts({
      ...smallLibrary(),
      [file]: String(smallLibrary()[file]).replace('Somebody', '- | a | b |\n  | --- | --- |\n  | c | d |\n\nSomebody'),
    });
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'table-cells'),
      [],
    );
  });
});
