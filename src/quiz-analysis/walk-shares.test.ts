import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Decision } from '../quiz-engine/decide.js';
import { shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { countSetsOf, fairShare, sharesOf } from './walk-shares.js';
import type { EndingRecord } from './walk-record.js';

const ending = (ledBy: Decision['ledBy'], leads: string[], sets: number) =>
  ({ ending: { decision: { ledBy, leads } }, sets }) as EndingRecord;
const quiz = { ...shippedLikeQuiz, scored: ['group', 'informal'] };
const sharesIn = (endings: EndingRecord[]) => sharesOf(quiz, endings).map(({ result, share }) => `${result} ${share}`);

describe('how often a result leads', () => {
  it('is counted where points decide, and a tie for each of those in it in equal parts', () => {
    const endings = [
      ending('points', ['group'], 2),
      ending('points', ['group', 'informal'], 4),
      ending('points', ['informal'], 2),
      ending('points', ['group'], 2),
      ending('rule', ['informal'], 100),
      ending('nothing', ['group', 'informal'], 100),
    ];
    assert.deepEqual(sharesIn(endings), ['group 0.6', 'informal 0.4']);
    assert.equal(countSetsOf(endings), 210);
  });

  it('is never where points decide nothing', () => {
    assert.deepEqual(sharesIn([ending('rule', ['group'], 3)]), ['group 0', 'informal 0']);
    assert.deepEqual(sharesIn([]), ['group 0', 'informal 0']);
  });
});

describe('a fair share', () => {
  const fair = (count: number) => {
    const { low, high } = fairShare({ ...quiz, scored: Array.from({ length: count }, (_, i) => `result-${i}`) });
    return `${low.toFixed(2)} to ${high.toFixed(2)}`;
  };

  it('is from 15 to 35 of 100 for each of four, and as far from an equal one for more or fewer', () => {
    assert.equal(fair(4), '0.15 to 0.35');
    assert.equal(fair(2), '0.30 to 0.70');
    assert.equal(fair(5), '0.12 to 0.28');
  });

  it('is all of them for one alone', () => assert.equal(fair(1), '0.60 to 1.00'));
});
