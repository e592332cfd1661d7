import type { Result } from '../../content-model/quiz.js';
import type { Outcome } from '../../quiz-engine/outcome.js';

/** The tips of a result that fit these answers: those for everybody, and those that a signal asks for. */
export function fittingTips({ goodToKnow }: Result, { signals }: Outcome): string[] {
  return goodToKnow
    .filter(({ whenAny }) => !whenAny || whenAny.some((signal) => signals.has(signal)))
    .map(({ text }) => text);
}
