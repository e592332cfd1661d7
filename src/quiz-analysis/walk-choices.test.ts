import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Option, Question } from '../content-model/quiz.js';
import { shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { choicesOf, countSets, isImmaterial, isNeutral, isSkippable } from './walk-choices.js';

const option = (id: string, more: Partial<Option> = {}): Option => ({ id, text: id, ...more });
const question = (options: Option[], more: Partial<Question> = {}): Question => ({
  id: 'q',
  question: 'Q?',
  options,
  ...more,
});
const scoring = (id: string, more: Partial<Option> = {}) => option(id, { points: { group: 1 }, ...more });
const none = option('none', { exclusive: true });

const ways = (asked: Question) =>
  choicesOf(asked).map(({ options, answered }) => options.map(({ id }) => id).join('+') || (answered ? 'any' : 'left'));

describe('an option', () => {
  it('is neutral where it changes neither points, signals nor the path', () => {
    assert.ok(isNeutral(option('ok')));
    assert.ok(isNeutral(option('ok', { points: { group: 0 }, signals: [], skip: [], postpone: [] })));
    const changes: Partial<Option>[] = [
      { points: { group: 0, informal: 1 } },
      { points: { group: -1 } },
      { signals: ['hard'] },
      { skip: ['where'] },
      { postpone: ['where'] },
      { interrupt: 'urgent-help' },
    ];
    for (const change of changes) assert.ok(!isNeutral(option('ok', change)), JSON.stringify(change));
  });
});

describe('the ways to answer a question', () => {
  const cases: [what: string, asked: Question, ways: string[]][] = [
    ['its options, where one is as good as leaving it', question([scoring('a'), option('b')]), ['a', 'b']],
    ['its options and leaving it, where none is', question([scoring('a'), scoring('b')]), ['a', 'b', 'left']],
    ['one, where no answer changes anything', question([option('a'), option('b')]), ['any']],
    [
      'those that can be ticked together, and each that stands alone',
      question([scoring('a'), scoring('b'), none], { several: true }),
      ['a', 'b', 'a+b', 'none'],
    ],
    [
      'leaving it too, where no option says the same',
      question([scoring('a'), scoring('b'), scoring('c', { exclusive: true })], { several: true }),
      ['a', 'b', 'a+b', 'c', 'left'],
    ],
  ];
  for (const [what, asked, expected] of cases)
    it(`are ${what}`, () => {
      assert.deepEqual(ways(asked), expected);
      assert.equal(countSets({ ...shippedLikeQuiz, questions: [asked] }), expected.length);
      assert.equal(countSets({ ...shippedLikeQuiz, questions: [asked, asked, asked] }), expected.length ** 3);
    });

  it('are told apart by whether leaving it is the same as one of them', () => {
    assert.ok(isSkippable(question([scoring('a'), option('b')])));
    assert.ok(!isSkippable(question([scoring('a'), scoring('b')])));
    assert.ok(isSkippable(question([])) && isImmaterial(question([])));
    assert.ok(!isImmaterial(question([scoring('a'), option('b')])));
  });
});
