import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { findOnPaths } from './path-findings.js';
import { resultsNamedIn } from './walk.js';
import { recordWalk, type EndingRecord, type WalkRecord } from './walk-record.js';

const quiz = {
  ...shippedLikeQuiz,
  questions: shippedLikeQuiz.questions.filter(({ id }) => id !== 'where' && id !== 'privacy'),
  asked: [{ result: 'professional-first', whenAny: ['wants-professional'] }],
  ruledOut: [{ result: 'group', whenAny: ['too-much'] }],
};
const record = recordWalk(quiz);
const found = (changes: Partial<WalkRecord>) => findOnPaths(quiz, { ...record, ...changes }, resultsNamedIn(quiz));

describe('a promise that the engine did not keep', () => {
  const kept = [{ sets: 10, broken: 0 }];
  const broken = [{ sets: 10, broken: 1 }];
  const ofWishes = (wishes: WalkRecord['wishes']) =>
    found({ wishes }).filter(({ id }) => id === 'wish-hidden' || id === 'wish-contradicted');

  it('is told of even in a single answer set, as a fault of the program', () => {
    assert.deepEqual(ofWishes({ asked: kept, ruledOut: kept }), []);
    const [hidden] = ofWishes({ asked: broken, ruledOut: kept });
    assert.equal(hidden?.id, 'wish-hidden');
    assert.deepEqual(hidden.place, { rule: { list: 'asked', number: 1 } });
    assert.equal(hidden.message, 'The asked-for rule 1 (professional-first) is not kept in 1 answer sets.');
    assert.equal(hidden.fix, 'This is a fault of the program and not of the words. Report it.');
    const [contradicted, ...others] = ofWishes({ asked: kept, ruledOut: broken });
    assert.equal(contradicted?.id, 'wish-contradicted');
    assert.equal(contradicted.message, 'The ruled-out rule 1 (group) is not kept in 1 answer sets.');
    assert.deepEqual(others, []);
  });
});

describe('a share that is not fair', () => {
  /** Four results, of which the first leads in so many of 100 answer sets, and the others in equal parts of the rest. */
  const shares = (first: number) => {
    const [example] = record.endings;
    const lead = (leads: string[], sets: number): EndingRecord => ({
      ...example!,
      sets,
      ending: { unexplained: [], decision: { ...example!.ending.decision, rule: undefined, ledBy: 'points', leads } },
    });
    const [one = '', ...rest] = quiz.scored;
    return found({ endings: [lead([one], first), lead(rest, 100 - first)] })
      .filter(({ id }) => id.startsWith('share-'))
      .map(({ id, place, fix, shownBy }) => ({ id, result: place.result, fix, isShown: shownBy.length > 0 }));
  };

  it('begins below 15 and above 35 of 100', () => {
    assert.deepEqual(shares(15), []);
    assert.deepEqual(shares(35), []);
    const low = { id: 'share-low', result: 'one-to-one', fix: 'Give it more points, or others fewer.', isShown: true };
    const high = { ...low, id: 'share-high', fix: 'Give it fewer points, or others more.' };
    assert.deepEqual(shares(14.9), [low]);
    assert.deepEqual(shares(35.1), [high]);
  });
});

describe('the most points that results can reach', () => {
  it('are shown by the path to the most of all', () => {
    const [most] = [...record.most.values()];
    const more = new Map(record.most).set('group', { points: 99, example: most!.example });
    const [finding] = found({ most: more }).filter(({ id }) => id === 'unequal-maximum');
    assert.match(finding!.message, /: group 99, /);
    assert.ok(finding!.shownBy.length > 0);
  });
});
