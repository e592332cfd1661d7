import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextSegment } from '../parse/text-segment.js';
import { gradeOf, sizeOf } from './reading-age.js';

/** As far as a reading age looks at a segment. */
const segment = (words: string) => ({ words }) as TextSegment;

describe('the size of what there is to read', () => {
  for (const [contraction, syllables] of [
    ["don't", 1],
    ['don’t', 1],
    ['can’t', 1],
    ['weren’t', 1],
    ['you’re', 1],
    ['we’ve', 1],
    ['she’d', 1],
    ['they’ll', 1],
    ['didn’t', 2],
    ['couldn’t', 2],
    ['mustn’t', 2],
    ['mightn’t', 2],
    ['could’ve', 2],
    ['it’d', 2],
    ['that’ll', 2],
    ['nobody’s', 3],
  ] as const)
    it(`counts ${contraction} as one word with the ${syllables === 1 ? 'syllable' : 'syllables'} people say`, () => {
      const size = sizeOf(segment(`${contraction}.`));
      assert.deepEqual([size.words, size.syllables], [1, syllables]);
    });

  it('finds a text no harder for the contractions in it', () => {
    const spelledOut =
      'I did not know what to say. It is hard when you do not sleep, and I could not tell anyone. They are kind here. ';
    const asSpoken =
      'I didn’t know what to say. It’s hard when you don’t sleep, and I couldn’t tell anyone. They’re kind here. ';
    assert.ok(gradeOf([segment(asSpoken.repeat(8))])! <= gradeOf([segment(spelledOut.repeat(8))])!);
  });
});
