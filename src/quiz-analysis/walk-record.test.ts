import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Condition, Option, Question, Quiz } from '../content-model/quiz.js';
import { recordByPaths } from './fixtures/record-by-paths.js';
import { shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { recordWalk } from './walk-record.js';

const results = ['a', 'b', 'c'];
const signals = ['s', 't', 'u'];
const questions = ['q0', 'q1', 'q2', 'q3'];

const some = (words: string[]) => fc.subarray(words);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const option: fc.Arbitrary<Omit<Option, 'id'>> = fc.record({
  text: fc.constant('An answer'),
  because: maybe(fc.constant('you said so')),
  points: maybe(fc.dictionary(fc.constantFrom(...results, 'unscored'), fc.integer({ min: 0, max: 3 }))),
  signals: maybe(some([...signals, 'unasked'])),
  skip: maybe(some(questions)),
  postpone: maybe(some(questions)),
  exclusive: maybe(fc.constant(true as const)),
});

const question: fc.Arbitrary<Omit<Question, 'id'>> = fc.record({
  question: fc.constant('A question?'),
  several: maybe(fc.constant(true as const)),
  extra: maybe(fc.constant(true as const)),
  options: fc
    .array(option, { maxLength: 3 })
    .map((options) => options.map((one, i) => ({ id: `option-${i}`, ...one }))),
});

const rule: fc.Arbitrary<Condition & { result: string }> = fc.oneof(
  fc.record({ result: fc.constantFrom('a', 'x', 'y'), whenAny: some(signals), unlessAny: maybe(some(signals)) }),
  fc.record({ result: fc.constantFrom('b', 'x', 'y'), whenAtLeast: fc.integer({ min: 1, max: 2 }), of: some(signals) }),
);

const quiz: fc.Arbitrary<Quiz> = fc
  .record({
    posed: fc.array(question, { maxLength: questions.length }),
    scored: some(results),
    lead: fc.array(rule, { maxLength: 3 }),
    also: fc.array(rule, { maxLength: 2 }),
    asked: fc.array(rule, { maxLength: 2 }),
    ruledOut: fc.array(rule, { maxLength: 2 }),
    secondIdeaWithin: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ posed, ...rest }) => ({
    ...shippedLikeQuiz,
    ...rest,
    questions: posed.map((one, i) => ({ id: questions[i]!, ...one })),
  }));

describe('recordWalk', () => {
  it('shows of any quiz just what looking at each of its paths shows, to the examples and their order', () => {
    fc.assert(
      fc.property(quiz, (any) => assert.deepEqual(recordWalk(any), recordByPaths(any))),
      { numRuns: 1000, seed: 11 },
    );
  });

  it('shows the same of a quiz like the one that is shipped, with two of its questions left out', () => {
    const small = {
      ...shippedLikeQuiz,
      questions: shippedLikeQuiz.questions.filter(({ id }) => id !== 'where' && id !== 'privacy'),
    };
    assert.deepEqual(recordWalk(small), recordByPaths(small));
  });
});
