import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Question, Quiz } from '../content-model/quiz.js';
import { decide } from './decide.js';
import { shippedLikeQuiz } from './fixtures/shipped-like-quiz.js';
import { findReasons, signalsBehind } from './reasons.js';

const question = (id: string, points: number): Question => ({
  id,
  question: id,
  options: [{ id: 'yes', text: 'Yes', because: id, points: { group: points } }],
});

/** In the order in which they are asked, with what each gives to the group. */
const questions = [question('a', 1), question('b', 2), question('c', 1), question('d', 3), question('e', 2)];
const quiz: Quiz = { ...shippedLikeQuiz, questions };
const decision = decide(quiz, { signals: new Set(), points: { group: 9 } });

function reasonsOf(...answered: string[]): string[] {
  const answers = Object.fromEntries(answered.map((id) => [id, ['yes']]));
  return findReasons(quiz, decision, 'group', questions, answers).map(({ because }) => because);
}

describe('the reasons for a result', () => {
  it('are the strongest three, in the order of the quiz', () => {
    assert.deepEqual(reasonsOf('a', 'b', 'c', 'd', 'e'), ['b', 'd', 'e']);
  });

  it('are the first of those that are equally strong', () => {
    assert.deepEqual(reasonsOf('a', 'c', 'd', 'e'), ['a', 'd', 'e']);
  });

  it('are in the order of the quiz where there are fewer', () => {
    assert.deepEqual(reasonsOf('b', 'd'), ['b', 'd']);
  });
});

describe('the reasons for a result that a rule brings', () => {
  const options = [
    { id: 'waiting', text: 'Waiting', because: 'you’re waiting', signals: ['waiting'] },
    { id: 'alone', text: 'Alone', because: 'you’re alone', signals: ['alone'], points: { group: 3 } },
    { id: 'silent', text: 'Silent', signals: ['waiting'] },
  ];
  const asked = ['first', 'second', 'third'].map((id): Question => ({ id, question: id, options }));
  const rules: Quiz = { ...quiz, questions: asked, also: [{ result: 'alongside', whenAny: ['waiting'] }] };
  const reasons = (result: string, answers: Record<string, string[]>) =>
    findReasons(
      rules,
      decide(rules, { signals: new Set(['waiting']), points: { group: 3 } }),
      result,
      asked,
      answers,
    ).map(({ question: id, option }) => `${id} ${option}`);

  it('are the answers that gave its signals', () => {
    assert.deepEqual(reasons('alongside', { first: ['alone'], second: ['waiting'] }), ['second waiting']);
  });

  it('are no answers without words for it', () => {
    assert.deepEqual(reasons('alongside', { first: ['silent'], second: ['waiting'] }), ['second waiting']);
  });

  it('are for points the answers that gave some', () => {
    assert.deepEqual(reasons('group', { first: ['waiting'], second: ['alone'] }), ['second alone']);
  });
});

describe('the signals behind a result', () => {
  it('are those of the list that it stands in, and of no other', () => {
    const rules: Quiz = {
      ...quiz,
      also: [{ result: 'alongside', whenAny: ['waiting'] }],
      asked: [{ result: 'alongside', whenAny: ['wants-both'] }],
    };
    const behind = (also: string[], asked: string[]) =>
      signalsBehind(rules, { rule: undefined, also, asked }, 'alongside');
    assert.deepEqual(behind(['alongside'], []), ['waiting']);
    assert.deepEqual(behind([], ['alongside']), ['wants-both']);
    assert.deepEqual(behind([], []), []);
  });
});
