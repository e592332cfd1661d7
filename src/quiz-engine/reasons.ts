import { ownProperty } from '../content-model/own-property.js';
import type { Option, Question, Quiz, Signal } from '../content-model/quiz.js';
import { chosenOptions, type Answers } from './answers.js';
import { signalsOf, type Decision } from './decide.js';

/** One of the visitor's own choices that speaks for a result. `because` completes "You said …". */
export interface Reason {
  question: string;
  option: string;
  because: string;
}

/** A reason is one short line; more than three stop being read. */
const mostReasons = 3;

/**
 * Up to three of the visitor's choices that speak for a result, in the order the quiz asks: those that gave its rule's
 * signals, or those that gave it most points. An option without `because` has no words and is never a reason.
 */
export function findReasons(
  quiz: Quiz,
  decision: Decision,
  result: string,
  onPath: Question[],
  answers: Answers,
): Reason[] {
  const weigh = weighingOf(quiz, decision, result);
  return quiz.questions
    .filter((question) => onPath.includes(question))
    .flatMap((question) => chosenOptions(question, answers).map((option) => ({ question, option })))
    .map((choice, place) => ({ ...choice, place, weight: weigh(choice.option) }))
    .filter(({ option, weight }) => option.because && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)
    .slice(0, mostReasons)
    .sort((a, b) => a.place - b.place)
    .map(({ question, option }) => ({ question: question.id, option: option.id, because: option.because ?? '' }));
}

/** The signals by which a result comes to be shown; none if points bring it. */
export function signalsBehind(
  quiz: Quiz,
  { rule, also, asked }: Pick<Decision, 'rule' | 'also' | 'asked'>,
  result: string,
): Signal[] {
  const lead = rule?.result === result ? signalsOf(rule) : [];
  const from = (list: 'also' | 'asked') => quiz[list].filter((each) => each.result === result).flatMap(signalsOf);
  return [...lead, ...(also.includes(result) ? from('also') : []), ...(asked.includes(result) ? from('asked') : [])];
}

function weighingOf(quiz: Quiz, decision: Decision, result: string): (option: Option) => number {
  const asked = signalsBehind(quiz, decision, result);
  if (asked.length === 0) return ({ points }) => ownProperty(points, result) ?? 0;
  return ({ signals }) => (signals?.some((signal) => asked.includes(signal)) ? 1 : 0);
}
