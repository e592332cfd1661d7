import type { Quiz } from '../content-model/quiz.js';
import { questionsOnPath } from './route.js';
import { isOfferTaken, type QuizSession } from './quiz-session.js';

/** `Question 3 of 8`. */
export interface QuizProgress {
  number: number;
  total: number;
}

/**
 * How far a session is, by the questions on its own path: the total follows the branches. Nothing for a question after
 * the counted ones, and on other screens.
 */
export function quizProgress(quiz: Quiz, session: QuizSession): QuizProgress | undefined {
  const { answers, position } = session;
  if (position.kind !== 'question') return undefined;
  const counted = questionsOnPath(quiz, answers, isOfferTaken(session)).filter(({ extra }) => !extra);
  const number = counted.findIndex(({ id }) => id === position.question) + 1;
  return number > 0 ? { number, total: counted.length } : undefined;
}
