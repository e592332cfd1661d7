import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../fixtures/cpu-time.js';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';

/** One sign of each class, and beginnings of what rules look for. */
const pieces = [
  ...'aAé日1 \u00a0-_*+=~`|#.,;!?\'’"<>&@:/\\()[]{}%^$…',
  '👍',
  'Aa ',
  'a. ',
  'a-',
  'a@',
  "a'",
  '1.',
  '1 ',
  '1%',
  '](',
  '[a](',
  '**a',
  'https://a',
  'is ',
  'the ',
  'self ',
  'Sarah ',
  'wanted to ',
];
const length = 250_000;
/** In milliseconds of work. What grows with the square of the length takes minutes. */
const most = 6000;

/** A contact of ours and a story that a person told, each with a line of the same piece from end to end. */
function textsOf(piece: string) {
  const line = `x ${piece.repeat(length / piece.length)}`;
  const base = smallLibrary();
  return {
    ...base,
    'contacts/ie/listeners.md': `${String(base['contacts/ie/listeners.md'])}\n${line}\n`,
    'stories/by-the-door.md': `---\ntitle: By the door\nkind: contributed\nkinds-of-support: [group]\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${line}\n`,
  };
}

describe('all rules together, on lines that go on and on', () => {
  for (const piece of pieces) {
    it(`take no more than a moment over ${JSON.stringify(piece)}`, () => {
      const texts = textsOf(piece);
      const taken = cpuTimeOf(() => compileTexts(texts));
      assert.ok(taken < most, `took ${Math.round(taken)} ms`);
    });
  }
});
