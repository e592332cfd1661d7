import { sharedExperiences, type KindOfSupport, type SharedExperience } from '../../content-model/kind-of-support.js';
import { ownProperty } from '../../content-model/own-property.js';
import type { Quiz, QuizResults } from '../../content-model/quiz.js';
import { isInterrupting } from '../../quiz-engine/decide.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import type { Answers } from '../../quiz-engine/answers.js';
import type { Suggestion } from '../../runtime/library-context.js';

/**
 * What a result lets the widgets beside the quiz know: kinds of support and shared experiences, never an answer as such.
 * Where nothing was scored no kind fits better than another, so that none is brought to the front.
 */
export function suggestFrom(quiz: Quiz, results: QuizResults, outcome: Outcome, answers: Answers): Suggestion {
  const { ledBy, leads, secondIdeas, laterIdeas } = outcome;
  const shown = ledBy === 'nothing' ? [] : [...leads, ...secondIdeas, ...laterIdeas];
  const kinds = shown.flatMap((id) => results.results.find((result) => result.id === id)?.suggests ?? []);
  return {
    kindsOfSupport: [...new Set<KindOfSupport>(kinds)],
    sharedExperiences: findSharedExperiences(quiz, answers),
    urgent: leads.some((result) => isInterrupting(quiz, result)),
  };
}

/** What the visitor would like to have in common with others, where the quiz asks for it. */
export function findSharedExperiences(quiz: Quiz, answers: Answers): SharedExperience[] {
  return sharedExperiences.filter((experience) => isChosen(quiz, answers, experience));
}

/** Only the question after the counted ones filters what is shown. */
function isChosen(quiz: Quiz, answers: Answers, experience: string): boolean {
  return quiz.questions.some(({ id, extra }) => extra && ownProperty(answers, id)?.includes(experience));
}
