import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quiz } from '../content-model/quiz.js';
import { compareQuizzes, describeComparison } from './compare-quizzes.js';
import { pointsOnlyQuiz } from '../quiz-engine/fixtures/shipped-like-quiz.js';

const [looking, sharing] = pointsOnlyQuiz.questions;
const now: Quiz = { ...pointsOnlyQuiz, questions: [looking!, sharing!] };

describe('comparing a quiz with an earlier version', () => {
  it('moves no path when nothing changed', () => {
    assert.deepEqual(compareQuizzes(now, now), { paths: 36, moved: 0, fresh: 0, examples: [] });
  });

  it('counts the paths that end elsewhere, with an example of each way', () => {
    const options = sharing!.options.map((option) =>
      option.id === 'writing' ? { ...option, points: { group: 3 } } : option,
    );
    const before: Quiz = { ...now, questions: [looking!, { ...sharing!, options }] };
    const comparison = compareQuizzes(before, now)!;
    assert.equal(comparison.moved, 6);
    assert.deepEqual(describeComparison(comparison).slice(0, 5), [
      '6 of 36 paths now end elsewhere.',
      '',
      'Before: group. Now: online-moderated. For example:',
      '  What would help most at the moment? — someone like me',
      '  How do you feel about sharing what you have been through? — writing',
    ]);
  });

  it('counts paths through a new answer apart', () => {
    const before: Quiz = { ...now, questions: [looking!, { ...sharing!, options: sharing!.options.slice(1) }] };
    const comparison = compareQuizzes(before, now)!;
    assert.equal(comparison.fresh, 6);
    assert.deepEqual(describeComparison({ ...comparison, fresh: 1 }), [
      '0 of 36 paths now end elsewhere.',
      '1 more are new: they give an answer that could not be given before.',
    ]);
    assert.equal(describeComparison({ ...comparison, fresh: 0 }).length, 1);
  });
});
