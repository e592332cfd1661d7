import type { Quiz } from '../content-model/quiz.js';
import type { Step } from './route-table.js';

/** A walked path in words, one step a line, leaving out questions where the answer changes nothing. */
export function describeSteps(quiz: Quiz, steps: readonly Step[]): string[] {
  return steps.flatMap((step) => {
    if ('offerTaken' in step) return [`The other questions are offered: ${step.offerTaken ? 'taken up' : 'not now'}`];
    const question = quiz.questions.find(({ id }) => id === step.question);
    const texts = step.choice.options.map(({ text }) => text);
    if (texts.length === 0 && step.choice.answered) return [];
    return [`${question?.question ?? step.question} — ${texts.length > 0 ? texts.join('; ') : 'left unanswered'}`];
  });
}
