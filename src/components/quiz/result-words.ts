import type { Quiz } from '../../content-model/quiz.js';
import { isInterrupting } from '../../quiz-engine/decide.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import { findResults } from './find-results.js';
import type { Screen } from './screen.js';

/** What stands over the ideas after a rule that leads: "When you are safe", where the result says so. */
export function sayLater(screen: Pick<Screen, 'quiz' | 'results' | 'words'>, { leads }: Outcome): string {
  const [own] = findResults(screen, leads).flatMap(({ ideasHeading }) => ideasHeading ?? []);
  return own ?? screen.words[isUrgent(screen.quiz, leads) ? 'when-safe' : 'later-idea'];
}

/** The sentence to take away. Whoever may be in danger is never told to come back later. */
export function sayLastWords({ quiz, words }: Pick<Screen, 'quiz' | 'words'>, { leads }: Outcome): string {
  return words[isUrgent(quiz, leads) ? 'no-answer' : 'not-your-fault'];
}

function isUrgent(quiz: Quiz, leads: readonly string[]): boolean {
  return leads.some((result) => isInterrupting(quiz, result));
}
