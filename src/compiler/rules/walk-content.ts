import type { Quiz } from '../../content-model/quiz.js';
import { walk, type WalkReport } from '../../quiz-analysis/walk.js';
import { assembleQuiz } from '../emit/assemble-library.js';
import type { Content } from '../parse/content.js';
import { signalsAwaited, signalsGiven } from './quiz-signals.js';

const walked = new WeakMap<Content, WalkReport | undefined>();

/** The last few quizzes that were walked. A quiz takes seconds to walk, and most edits are of other files. */
const recent = new Map<string, WalkReport>();
const mostRecent = 4;

/**
 * What walking a language's quiz shows. Walked once, however many rules ask, and not again while the quiz stays the same.
 * Nothing where there is no quiz, or where one of its questions could not be read: half a quiz would be full of faults that
 * are not there.
 */
export function walkContent(content: Content): WalkReport | undefined {
  if (!walked.has(content)) {
    const quiz = wholeQuiz(content);
    walked.set(content, quiz && walkOnce(quiz, content.idsOf('result')));
  }
  return walked.get(content);
}

function walkOnce(quiz: Quiz, results: readonly string[]): WalkReport {
  const key = JSON.stringify([quiz, results]);
  const report = recent.get(key) ?? walk(quiz, results);
  recent.delete(key);
  recent.set(key, report);
  for (const oldest of [...recent.keys()].slice(0, -mostRecent)) recent.delete(oldest);
  return report;
}

/** The quiz, if every one of its questions could be read, each with all its fields. */
export function wholeQuiz(content: Content): Quiz | undefined {
  if (!content.isReadInFull('question') || !content.isReadInFull('quiz')) return undefined;
  const quiz = assembleQuiz(content);
  const isWhole = quiz?.questions.length === content.one('quiz')?.value.questions.length;
  return isWhole && namesOnlyWhatIs(content) && waitsOnlyForWhatIs(content) ? quiz : undefined;
}

/** A misspelt name is told where it stands. What the quiz would do with it is no mistake of its own. */
function namesOnlyWhatIs(content: Content): boolean {
  const known = { question: new Set(content.idsOf('question')), result: new Set(content.idsOf('result')) };
  return content.references.every(({ to, id }) => (to !== 'question' && to !== 'result') || known[to].has(id));
}

function waitsOnlyForWhatIs(content: Content): boolean {
  const given = new Set(signalsGiven(content));
  return signalsAwaited(content).every((signal) => given.has(signal));
}
