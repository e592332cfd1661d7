import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Option, Question, Quiz } from '../content-model/quiz.js';
import type { Finding } from './finding.js';
import { pointsOnlyQuiz, shippedLikeQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';
import { resultsNamedIn, walk } from './walk.js';

/** The quiz with one question changed. */
function change(quiz: Quiz, id: string, alter: (question: Question) => Question): Quiz {
  return { ...quiz, questions: quiz.questions.map((question) => (question.id === id ? alter(question) : question)) };
}

/** The quiz with one option of a question changed. */
function changeOption(quiz: Quiz, id: string, option: string, more: Partial<Option>): Quiz {
  return change(quiz, id, (question) => ({
    ...question,
    options: question.options.map((one) => (one.id === option ? { ...one, ...more } : one)),
  }));
}

function findingsOf(quiz: Quiz, results?: string[]): Finding[] {
  return walk(quiz, results).findings;
}

function only(quiz: Quiz, results?: string[]): Finding {
  const findings = findingsOf(quiz, results);
  assert.equal(findings.length, 1, JSON.stringify(findings, null, 2));
  return findings[0]!;
}

describe('a mistake in the path', () => {
  it('is told when nobody comes to a question', () => {
    const everySkips = change(shippedLikeQuiz, 'safety', (question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, skip: ['other-support'] })),
    }));
    const found = findingsOf(everySkips).find(({ id }) => id === 'unreached-question');
    assert.deepEqual(found?.place, { question: 'other-support' });
    assert.equal(found?.message, 'Nobody who answers the questions before “other-support” ever comes to it.');
  });

  it('is told when an option skips its own question', () => {
    const found = only(changeOption(shippedLikeQuiz, 'where', 'do-not-mind', { skip: ['where'] }));
    assert.equal(found.id, 'skip-self');
    assert.deepEqual(found.place, { question: 'where', option: 'do-not-mind' });
  });

  it('is told when an option skips a question that is always asked earlier', () => {
    const found = only(changeOption(shippedLikeQuiz, 'where', 'do-not-mind', { skip: ['safety'] }));
    assert.equal(found.message, '“do-not-mind” skips “safety”, which has been asked by then.');
  });

  it('is not told of a skip over a question that may have been put off until later', () => {
    assert.deepEqual(findingsOf(changeOption(shippedLikeQuiz, 'other-support', 'fine', { skip: ['sharing'] })), []);
  });

  it('is told when a question would come round again', () => {
    const found = only(changeOption(shippedLikeQuiz, 'other-support', 'fine', { postpone: ['safety'] }));
    assert.equal(found.id, 'loop');
    assert.equal(found.message, '“fine” puts off “safety”, which has been asked by then. It would come round again.');
  });

  it('is told when a question is listed twice', () => {
    const [safety] = shippedLikeQuiz.questions;
    const found = findingsOf({ ...pointsOnlyQuiz, questions: [...pointsOnlyQuiz.questions, safety!, safety!] });
    assert.equal(found.find(({ id }) => id === 'loop')?.message, '“safety” is in the list of questions twice.');
  });

  it('is told when a question has no answers to choose from', () => {
    const found = only(change(shippedLikeQuiz, 'shared', (question) => ({ ...question, options: [] })));
    assert.equal(found.id, 'dead-end');
    assert.deepEqual(found.place, { question: 'shared' });
  });

  it('is told when there is no question, and when there is no result', () => {
    assert.ok(findingsOf({ ...pointsOnlyQuiz, questions: [] }).some(({ id }) => id === 'dead-end'));
    assert.ok(findingsOf({ ...shippedLikeQuiz, scored: [] }).some(({ id }) => id === 'dead-end'));
  });
});

describe('a mistake in the results', () => {
  it('is told when nothing leads to one', () => {
    const found = only(shippedLikeQuiz, [...resultsNamedIn(shippedLikeQuiz), 'forgotten']);
    assert.equal(found.id, 'unreached-result');
    assert.equal(found.message, 'No answers ever lead to the result “forgotten”.');
  });

  it('is told, with the path, when answers lead to one that is not there', () => {
    const found = only(
      shippedLikeQuiz,
      resultsNamedIn(shippedLikeQuiz).filter((id) => id !== 'alongside'),
    );
    assert.equal(found.id, 'dead-end');
    assert.equal(found.shownBy.at(-1), 'Are you getting other support, or waiting for it? — has it');
  });

  it('is told when one can be shown without a reason', () => {
    const found = only(changeOption(shippedLikeQuiz, 'safety', 'unsafe', { because: undefined }));
    assert.equal(found.id, 'no-reason');
    assert.deepEqual(found.place, { result: 'urgent-help' });
    assert.deepEqual(found.shownBy[0], 'How are things for you right now? — unsafe');
  });

  it('is told when they cannot all reach the same number of points', () => {
    const found = findingsOf(changeOption(pointsOnlyQuiz, 'shape', 'relaxed', { points: { informal: 4 } }));
    assert.equal(found[0]?.id, 'unequal-maximum');
    assert.match(found[0]?.message ?? '', /informal 14, one-to-one 13/);
  });

  it('is told when one leads too often and another too seldom', () => {
    const generous = { one: 3, two: 3, three: 3, four: 3 };
    const options = Object.keys(generous).map((id, i): Option => ({
      id,
      text: id,
      because: id,
      points: {
        group: 3,
        'online-moderated': i === 0 ? 3 : 0,
        informal: i === 0 ? 3 : 0,
        'one-to-one': i === 0 ? 3 : 0,
      },
    }));
    const found = findingsOf({ ...pointsOnlyQuiz, questions: [{ id: 'only', question: 'Only?', options }] });
    assert.deepEqual(
      found.map(({ id, place }) => [id, place.result]),
      [
        ['share-low', 'one-to-one'],
        ['share-high', 'group'],
        ['share-low', 'online-moderated'],
        ['share-low', 'informal'],
      ],
    );
    assert.match(
      found[1]?.message ?? '',
      /^“group” leads in 81\.3 % of the answer sets that points decide, which is over 35\.0 %\.$/,
    );
  });
});

describe('a mistake in the rules', () => {
  const [urgent, notNow, professional] = shippedLikeQuiz.lead;

  it('is told when one asks for a signal that no answer gives', () => {
    const [found] = findingsOf({ ...shippedLikeQuiz, also: [{ result: 'alongside', whenAny: ['has-tretment'] }] });
    assert.equal(found?.id, 'rule-never');
    assert.equal(found?.message, 'Also rule 1 (alongside) can never hold. No answer gives “has-tretment”.');
  });

  it('is told when one asks for signals that cannot be given together', () => {
    const rule = { result: 'not-right-now', whenAtLeast: 2, of: ['hard', 'unsafe'] };
    const found = findingsOf({ ...shippedLikeQuiz, lead: [urgent!, rule, professional!] });
    assert.equal(
      found.find(({ id }) => id === 'rule-never')?.message,
      'The lead rule 2 (not-right-now) can never hold.',
    );
  });

  it('is told when an earlier one always comes first', () => {
    const again = { result: 'professional-first', whenAny: ['treatment'] };
    const found = only({ ...shippedLikeQuiz, lead: [urgent!, notNow!, professional!, again] });
    assert.equal(
      found.message,
      'The lead rule 4 (professional-first) never leads: wherever it holds, an earlier rule does too.',
    );
    assert.deepEqual(found.place, { rule: { list: 'lead', number: 4 } });
  });

  it('is told when one holds whatever is answered', () => {
    const everyone = change(shippedLikeQuiz, 'safety', (question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, signals: [...(option.signals ?? []), 'waiting'] })),
    }));
    assert.equal(only(everyone).id, 'rule-always');
    assert.equal(only(everyone).message, 'The also rule 1 (alongside) holds whatever is answered.');
  });
});
