import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { smallQuiz } from '../fixtures/small-quiz.js';
import { readFixture } from './fixtures/read-fixture.js';
import { rules } from './index.js';

const folder = join(import.meta.dirname, 'fixtures');
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort();

describe('a library with nothing wrong in it', () => {
  it('is found to be in order', () => {
    assert.deepEqual(compileTexts(smallLibrary()).problems, []);
    assert.deepEqual(compileTexts({ ...smallLibrary(), ...smallQuiz() }).problems, []);
  });
});

/**
 * A file too large to keep is made in `hostile-files.test.ts`, too many files in `collection-size.test.ts`, and a website
 * to ask in `links.test.ts`, files that are not read in `unread-files.test.ts`, and a second language in
 * `languages.test.ts` and `translation.test.ts`. What would be a dead end for the quiz is told at its name first, as
 * `quiz-walk.test.ts` shows.
 */
const elsewhere = [
  'file-size',
  'collection-size',
  'dead-link',
  'file-not-read',
  'language-folder',
  'language-safety',
  'untranslated',
  'repeated-fact',
  'translated-words',
  'quiz-walk-dead-end',
  // No content can bring these about: the engine keeps both promises, and the walk proves it.
  'quiz-walk-wish-hidden',
  'quiz-walk-wish-contradicted',
];

/** What is underlined of a line. */
function markedIn(text: unknown, { line = 1, column = 1, length = 0 }): string {
  return (
    String(text)
      .split('\n')
      [line - 1]?.slice(column - 1, column - 1 + length) ?? ''
  );
}

describe('each rule', () => {
  for (const name of fixtures) {
    it(`finds what is wrong in ${name}, word for word, and nothing else`, () => {
      const { texts, today, quiz, without, finds, against } = readFixture(join(folder, name));
      const whole = { ...smallLibrary(), ...quiz, ...texts };
      for (const path of without) delete whole[path];
      const found = compileTexts(whole, today, against).problems.map(
        ({ rule, severity, file, line, column, length, message, fix, field, timeHasPassed }, i) => {
          const place = [file.replace('content/en/', ''), line, column].filter(Boolean).join(':');
          const isFieldTold = finds[i]?.field !== undefined;
          return {
            ...{ rule, severity, place, message, fix },
            ...(isFieldTold ? { field } : {}),
            ...(length ? { marks: markedIn(whole[file.replace('content/en/', '')], { line, column, length }) } : {}),
            ...(timeHasPassed ? { cause: 'time' } : {}),
          };
        },
      );
      assert.deepEqual(found, finds);
    });
  }

  it('has a fixture of its own: if not, write fixtures/<id>.txt, like the one of a rule beside it', () => {
    const naming = fixtures.filter((name) => {
      const { finds } = readFixture(join(folder, name));
      return finds.some(({ rule }) => rule === nameOf(name));
    });
    const having = new Set(naming.map(nameOf));
    assert.deepEqual(
      rules.map(({ id }) => id).filter((id) => !having.has(id) && !elsewhere.includes(id)),
      [],
    );
  });

  it('has an id, a title, a reason and an example that no other rule has', () => {
    for (const key of ['id', 'title', 'reason', 'bad'] as const) {
      const said = rules.map((rule) => rule[key]);
      assert.equal(new Set(said).size, rules.length, key);
    }
  });

  it('says what it asks kindly: no jargon, no exclamation mark', () => {
    for (const { id, title, reason } of rules) {
      assert.doesNotMatch(`${title} ${reason}`, /!|\b(?:invalid|schema|undefined|null|parse|syntax)\b/i, id);
    }
  });
});

/** `opening-hours--no-days.txt` is about the rule `opening-hours`. */
function nameOf(fixture: string): string {
  return fixture.replace(/(?:--.*)?\.txt$/, '');
}
