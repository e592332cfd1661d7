import type { Quiz, Signal } from '../content-model/quiz.js';
import { chosenOptions, type Answers } from './answers.js';
import { decide, type Decision } from './decide.js';
import { findReasons, type Reason } from './reasons.js';
import { questionsOnPath } from './route.js';
import { addToTally, emptyTally, type Tally } from './tally.js';

/** What the quiz suggests for these answers, and why. */
export interface Outcome extends Decision {
  /** By result id, for each result shown: the visitor's own choices that speak for it. */
  reasons: Record<string, Reason[]>;
  points: Readonly<Record<string, number>>;
  signals: ReadonlySet<Signal>;
}

/** The outcome for these answers. Only answers to questions on the path count. */
export function outcome(quiz: Quiz, answers: Answers, offerTaken: boolean): Outcome {
  const tally = tallyAnswers(quiz, answers, offerTaken);
  const decision = decide(quiz, tally);
  const reasons = shownResults(decision).map((result) => [
    result,
    findReasons(quiz, decision, result, questionsOnPath(quiz, answers, offerTaken), answers),
  ]);
  return { ...decision, ...tally, reasons: Object.fromEntries(reasons) as Record<string, Reason[]> };
}

/** What is shown for these answers, without the reasons. */
export function decisionFor(quiz: Quiz, answers: Answers, offerTaken: boolean): Decision {
  return decide(quiz, tallyAnswers(quiz, answers, offerTaken));
}

/** Every result a decision shows, each once: what leads, what is added, the other ideas, and what was asked for. */
export function shownResults({ leads, also, secondIdeas, laterIdeas, asked }: Decision): string[] {
  return [...new Set([...leads, ...also, ...secondIdeas, ...laterIdeas, ...asked])];
}

function tallyAnswers(quiz: Quiz, answers: Answers, offerTaken: boolean): Tally {
  return questionsOnPath(quiz, answers, offerTaken).reduce(
    (tally, question) => addToTally(tally, chosenOptions(question, answers)),
    emptyTally(quiz),
  );
}
