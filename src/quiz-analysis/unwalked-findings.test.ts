import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Option, Question, Quiz } from '../content-model/quiz.js';
import { shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { findWithoutWalking } from './unwalked-findings.js';
import { resultsNamedIn } from './walk.js';

const option = (id: string, more: Partial<Option> = {}): Option => ({
  id,
  text: id,
  because: `you chose ${id}`,
  ...more,
});
const question = (id: string, options: Option[], more: Partial<Question> = {}): Question => ({
  id,
  question: `${id}?`,
  options,
  ...more,
});

/** Two results that points decide, one that leads by a rule, and one that is shown in place. */
const quiz: Quiz = {
  ...shippedLikeQuiz,
  scored: ['group', 'informal'],
  lead: [{ result: 'not-right-now', whenAny: ['hard'] }],
  also: [],
  questions: [
    question('safety', [
      option('ok'),
      option('hard', { signals: ['hard'] }),
      option('unsafe', { interrupt: 'urgent' }),
    ]),
    question('shape', [option('group', { points: { group: 2 } }), option('friends', { points: { informal: 2 } })]),
  ],
};
const results = ['group', 'informal', 'not-right-now', 'urgent'];
const found = (changed: Partial<Quiz>, named = results) =>
  findWithoutWalking({ ...quiz, ...changed }, named).findings.map(({ id, place }) => [id, place]);

describe('a quiz too large to walk', () => {
  it('is fine where its files show nothing wrong', () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(findWithoutWalking(shippedLikeQuiz, resultsNamedIn(shippedLikeQuiz)).findings, []);
  });

  it('has a question that nobody comes to, where every answer to one before it skips it', () => {
    const [safety, shape] = quiz.questions;
    const skipping = (...ids: string[]) => ({
      ...safety!,
      options: safety!.options.map((one) => (ids.includes(one.id) ? { ...one, skip: ['shape'] } : one)),
    });
    assert.deepEqual(found({ questions: [skipping('ok', 'hard', 'unsafe'), shape!] }), [
      ['unreached-question', { question: 'shape' }],
    ]);
    assert.deepEqual(found({ questions: [skipping('ok', 'hard'), shape!] }), []);
    assert.deepEqual(found({ questions: [shape!, skipping('ok', 'hard', 'unsafe')] }), []);
    assert.deepEqual(found({ questions: [question('empty', []), ...quiz.questions] }), []);
  });

  it('has a result that no answer leads to: by a rule, by points or in place', () => {
    assert.deepEqual(found({}, [...results, 'forgotten']), [['unreached-result', { result: 'forgotten' }]]);
    assert.deepEqual(found({ lead: [] }), [['unreached-result', { result: 'not-right-now' }]]);
    const asked = [{ result: 'named', whenAny: ['hard'] }];
    assert.deepEqual(found({ asked }, [...results, 'named']), []);
    assert.deepEqual(found({ also: asked }, [...results, 'named']), []);
    const none = [
      question('shape', [option('group', { points: { group: 2 } }), option('friends', { points: { informal: 0 } })]),
    ];
    assert.deepEqual(found({ questions: [quiz.questions[0]!, ...none] }), [
      ['unreached-result', { result: 'informal' }],
      ['unequal-maximum', { result: 'informal' }],
    ]);
  });

  it('has a kind of support with a head start, told with the most that each can reach', () => {
    const more = question('where', [
      option('there', { points: { group: 1 } }),
      option('here', { points: { informal: -1 } }),
    ]);
    const { findings } = findWithoutWalking({ ...quiz, questions: [...quiz.questions, more] }, results);
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['The results that points decide cannot all reach the same number of points: group 3, informal 2.'],
    );
    assert.deepEqual(found({ scored: [] }, ['not-right-now', 'urgent']), []);
  });

  it('adds up the points of answers that can be chosen together, and of no others', () => {
    const points = { group: 1, informal: 1 };
    const several = (options: Option[]) => question('shared', options, { several: true });
    const even = several([
      option('a', { points }),
      option('b', { points: { group: 1 } }),
      option('c', { points: { informal: 1 } }),
    ]);
    assert.deepEqual(found({ questions: [...quiz.questions, even] }), []);
    const alone = several([
      option('a', { points: { group: 1 } }),
      option('b', { points: { informal: 2 } }),
      option('none', { points: { group: 2 }, exclusive: true }),
    ]);
    assert.deepEqual(found({ questions: [...quiz.questions, alone] }), []);
    const uneven = several([option('a', { points }), option('b', { points: { group: 1 } })]);
    assert.deepEqual(found({ questions: [...quiz.questions, uneven] }), [['unequal-maximum', { result: 'informal' }]]);
  });

  it('has a result without a reason, where none of the answers that lead to it says "because"', () => {
    const [safety, shape] = quiz.questions;
    const silent = { because: undefined };
    const silentHard = {
      ...safety!,
      options: [option('ok'), option('hard', { ...silent, signals: ['hard'] }), safety!.options[2]!],
    };
    assert.deepEqual(found({ questions: [silentHard, shape!] }), [['no-reason', { result: 'not-right-now' }]]);
    const silentGroup = question('shape', [option('group', { ...silent, points: { group: 2 } }), shape!.options[1]!]);
    assert.deepEqual(found({ questions: [safety!, silentGroup] }), [['no-reason', { result: 'group' }]]);
    const another = question('where', [option('there', { points: { group: 1, informal: 1 } })]);
    assert.deepEqual(found({ questions: [safety!, silentGroup, another] }), []);
  });

  it('says what is not proved of it', () => {
    assert.deepEqual(findWithoutWalking(quiz, results).unproved, [
      'how often each result leads',
      'whether every rule that could hold does hold on some path, and none on all',
      'whether every result is shown with a reason on every path',
      'the longest and the shortest path',
    ]);
  });
});
