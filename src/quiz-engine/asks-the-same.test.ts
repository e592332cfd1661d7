import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Quiz } from '../content-model/quiz.js';
import { asksTheSame } from './asks-the-same.js';
import { shippedLikeQuiz as quiz } from './fixtures/shipped-like-quiz.js';

const [first, ...others] = quiz.questions;
const withFirst = (change: object): Quiz => ({ ...quiz, questions: [{ ...first!, ...change }, ...others] });

describe('two quizzes', () => {
  it('ask the same in other words', () => {
    const options = first!.options.map((option) => ({ ...option, text: `${option.text}!` }));
    assert.ok(asksTheSame(quiz, withFirst({ question: 'How are you?', options })));
  });

  const differing: Record<string, Quiz> = {
    'a question less': { ...quiz, questions: others },
    'another question': withFirst({ id: 'another' }),
    'another order': { ...quiz, questions: [...others, first!] },
    'an option less': withFirst({ options: first!.options.slice(1) }),
    'other urgent help': withFirst({
      options: first!.options.map((option) => ({ ...option, interrupt: 'elsewhere' })),
    }),
    'another option': withFirst({ options: first!.options.map((option) => ({ ...option, id: `${option.id}-2` })) }),
  };
  for (const [how, other] of Object.entries(differing))
    it(`do not ask the same with ${how}`, () => assert.ok(!asksTheSame(quiz, other)));
});
