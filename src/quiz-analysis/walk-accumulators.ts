import type { Condition, Option, Quiz } from '../content-model/quiz.js';
import { decideByRules, holds, ruleLists, signalsOf, type VerdictByRules } from '../quiz-engine/decide.js';
import { normalisePoints } from './normalise-points.js';
import { signalsBehind } from '../quiz-engine/reasons.js';
import { AccumulatorTable, type Accumulator } from './accumulator-table.js';
import { addGiven, addPoints, addSignals, emptyTally, type Tally } from '../quiz-engine/tally.js';
import type { Choice } from './walk-choices.js';

/** What was added up, and the results or signals for which an answer has words. */
interface PointsSum {
  points: Tally['points'];
  told: string[];
}

interface SignalsSum {
  signals: Tally['signals'];
  told: string[];
}

/** What follows, with the results for which no answer on the path has words. */
export interface PointsVerdict {
  /** Points that decide just as those that were added up. */
  points: Tally['points'];
  untold: string[];
}
export interface SignalsVerdict extends VerdictByRules {
  untold: string[];
  /** Every rule that holds, of all lists. */
  held: Condition[];
}

export type PointsAccumulator = Accumulator<PointsSum, PointsVerdict>;
export type SignalsAccumulator = Accumulator<SignalsSum, SignalsVerdict>;

export type PointsTable = AccumulatorTable<PointsSum, PointsVerdict>;
export type SignalsTable = AccumulatorTable<SignalsSum, SignalsVerdict>;

/** Every sum of points that a path comes to. */
export function tableOfPoints(quiz: Quiz): PointsTable {
  const none = emptyTally(quiz).points;
  const givenBy = onceForEach(({ options }) => Object.entries(addPoints(none, options)).filter(([, sum]) => sum !== 0));
  const toldBy = onceForEach(({ options }) =>
    options.filter(({ because }) => because).flatMap(({ points }) => resultsOf(points)),
  );
  return new AccumulatorTable<PointsSum, PointsVerdict>(
    { points: none, told: [] },
    {
      add: ({ points, told }, choice) => ({
        points: addGiven(points, givenBy(choice)),
        told: addTold(told, toldBy(choice)),
      }),
      changes: ({ options }) => options.some(({ points }) => points !== undefined),
      key: ({ points, told }) => `${Object.values(points).join()};${told.join()}`,
      judge: ({ points, told }) => ({
        points: normalisePoints(points, quiz.secondIdeaWithin),
        untold: resultsOf(points).filter((result) => !told.includes(result)),
      }),
      verdictKey: (verdict) => JSON.stringify(verdict),
    },
  );
}

/** Every set of signals that a path comes to, of those that a rule asks about. */
export function tableOfSignals(quiz: Quiz): SignalsTable {
  const known = knownSignals(quiz);
  const signalsIn = (options: readonly Option[]) => [...addSignals(new Set(), options)].filter((one) => known.has(one));
  const givenBy = onceForEach(({ options }) => signalsIn(options));
  const toldBy = onceForEach(({ options }) => signalsIn(options.filter(({ because }) => because)));
  return new AccumulatorTable<SignalsSum, SignalsVerdict>(
    { signals: emptyTally(quiz).signals, told: [] },
    {
      add: ({ signals, told }, choice) => ({
        signals: new Set([...signals, ...givenBy(choice)]),
        told: addTold(told, toldBy(choice)),
      }),
      changes: (choice) => givenBy(choice).length > 0,
      key: ({ signals, told }) => `${[...signals].sort().join()};${told.join()}`,
      judge: ({ signals, told }) => {
        const verdict = decideByRules(quiz, signals);
        const before = [...(verdict.rule ? [verdict.rule.result] : []), ...verdict.also];
        const asked = verdict.asked.filter((result) => !before.includes(result));
        const isTold = (result: string) =>
          signalsBehind(quiz, { ...verdict, asked }, result).some((signal) => told.includes(signal));
        return {
          ...verdict,
          untold: [...before, ...asked].filter((result) => !isTold(result)),
          held: rulesOf(quiz).filter((rule) => holds(rule, signals)),
        };
      },
      verdictKey: (verdict) => JSON.stringify(verdict),
    },
  );
}

/** The signals that any rule looks at. */
export function knownSignals(quiz: Quiz): ReadonlySet<string> {
  return new Set(rulesOf(quiz).flatMap((rule) => [...signalsOf(rule), ...(rule.unlessAny ?? [])]));
}

function rulesOf(quiz: Quiz): Condition[] {
  return ruleLists.flatMap((list): Condition[] => quiz[list]);
}

/** What a choice adds is the same wherever it is added. */
function onceForEach<T>(find: (choice: Choice) => T): (choice: Choice) => T {
  const known = new Map<Choice, T>();
  return (choice) => {
    const found = known.get(choice) ?? find(choice);
    known.set(choice, found);
    return found;
  };
}

function addTold(told: string[], more: string[]): string[] {
  return more.every((one) => told.includes(one)) ? told : [...new Set([...told, ...more])].sort();
}

function resultsOf(points: Tally['points'] | undefined): string[] {
  return Object.entries(points ?? {}).flatMap(([result, sum]) => (sum > 0 ? [result] : []));
}
