import { ownProperty } from '../content-model/own-property.js';
import type { Option, Question, Quiz } from '../content-model/quiz.js';
import { signalsOf } from '../quiz-engine/decide.js';
import type { Finding } from './finding.js';

/**
 * What can be proved of a quiz that is too large to walk whole, and what cannot. Each finding here is certain; a fault
 * that depends on how answers combine may stay unseen, and `unproved` says so.
 */
export function findWithoutWalking(
  quiz: Quiz,
  results: readonly string[],
): { findings: Finding[]; unproved: string[] } {
  return {
    findings: [
      ...findShutOutQuestions(quiz),
      ...findUnnamedResults(quiz, results),
      ...findUnlikeMaxima(quiz),
      ...findWordless(quiz),
    ],
    unproved: [
      'how often each result leads',
      'whether every rule that could hold does hold on some path, and none on all',
      'whether every result is shown with a reason on every path',
      'the longest and the shortest path',
    ],
  };
}

/** A question that every answer to an earlier one skips. */
function findShutOutQuestions(quiz: Quiz): Finding[] {
  const shutsOut = (earlier: Question, id: string) =>
    earlier.options.length > 0 && earlier.options.every(({ skip }) => skip?.includes(id));
  return quiz.questions.flatMap(({ id }, at): Finding[] => {
    const earlier = quiz.questions.slice(0, at).find((question) => shutsOut(question, id));
    if (!earlier) return [];
    const message = `Nobody who answers “${earlier.id}” ever comes to “${id}”: each of its answers skips it.`;
    const fix = 'Leave it out of at least one `skip`, or take it out of the quiz.';
    return [{ id: 'unreached-question', place: { question: id }, message, fix, shownBy: [] }];
  });
}

/** A result that no rule names and no answer gives points. */
function findUnnamedResults(quiz: Quiz, results: readonly string[]): Finding[] {
  const byRules = [...quiz.lead, ...quiz.also, ...quiz.asked].map(({ result }) => result);
  const byPoints = quiz.scored.filter((result) =>
    optionsOf(quiz).some(({ points }) => (ownProperty(points, result) ?? 0) > 0),
  );
  const inPlace = optionsOf(quiz).flatMap(({ interrupt }) => interrupt ?? []);
  const named = new Set([...byRules, ...byPoints, ...inPlace]);
  return results
    .filter((result) => !named.has(result))
    .map((result) => ({
      id: 'unreached-result',
      place: { result },
      message: `No answers ever lead to the result “${result}”.`,
      fix: 'Give some answers points or a rule that lead to it, or take it out.',
      shownBy: [],
    }));
}

/** The most points a result can have if no question is skipped: equal for all, or the quiz favours one from the start. */
function findUnlikeMaxima(quiz: Quiz): Finding[] {
  const reach = quiz.scored
    .map((result) => ({ result, points: mostPoints(quiz, result) }))
    .sort((a, b) => b.points - a.points);
  const last = reach[reach.length - 1];
  if (!last || reach[0]?.points === last.points) return [];
  const list = reach.map(({ result, points }) => `${result} ${points}`).join(', ');
  return [
    {
      id: 'unequal-maximum',
      place: { result: last.result },
      message: `The results that points decide cannot all reach the same number of points: ${list}.`,
      fix: 'Even the points out, so that no kind of support starts ahead.',
      shownBy: [],
    },
  ];
}

function mostPoints(quiz: Quiz, result: string): number {
  const given = (options: readonly Option[]) =>
    options.map(({ points }) => Math.max(0, ownProperty(points, result) ?? 0));
  const best = ({ several, options }: Question) => {
    if (!several) return Math.max(0, ...given(options));
    const together = given(options.filter(({ exclusive }) => !exclusive)).reduce((sum, points) => sum + points, 0);
    return Math.max(together, ...given(options.filter(({ exclusive }) => exclusive)));
  };
  return quiz.questions.reduce((sum, question) => sum + best(question), 0);
}

/** A result for which not one answer has words. */
function findWordless(quiz: Quiz): Finding[] {
  const rules = [...quiz.lead, ...quiz.also, ...quiz.asked];
  const speaksFor =
    (result: string) =>
    ({ points, signals }: Option) =>
      (ownProperty(points, result) ?? 0) > 0 ||
      rules.some((rule) => rule.result === result && signalsOf(rule).some((signal) => signals?.includes(signal)));
  return [...new Set([...quiz.scored, ...rules.map(({ result }) => result)])]
    .map((result) => ({ result, speaking: optionsOf(quiz).filter(speaksFor(result)) }))
    .filter(({ speaking }) => speaking.length > 0 && !speaking.some(({ because }) => because))
    .map(({ result }) => ({
      id: 'no-reason',
      place: { result },
      message: `“${result}” can be shown without a reason: none of the answers that lead to it says \`because\`.`,
      fix: 'Add `because` to the answers that give it points or signals.',
      shownBy: [],
    }));
}

function optionsOf(quiz: Quiz): Option[] {
  return quiz.questions.flatMap(({ options }) => options);
}
