import type { Question, Quiz } from '../content-model/quiz.js';
import type { Answers } from './answers.js';
import { combineVerdicts, decideByPoints, decideByRules, type Decision } from './decide.js';
import { signalsBehind } from './reasons.js';
import { RouteTable, type Place } from './route-table.js';
import { StandingTable } from './standing-table.js';
import { addPoints, addSignals, emptyTally, type Tally } from './tally.js';
import { choicesOf, countSets, type Choice } from './walk-choices.js';

/** One step of a walked path: a question and what was chosen there, or the offer and what was said to it. */
export type Step = { question: string; choice: Choice } | { offerTaken: boolean };

/** How paths end that lead to the same: one object for all of them. */
export interface Ending {
  decision: Decision;
  /** Results shown although no answer on the path has `because` words for them. */
  unexplained: readonly string[];
}

/** A path from the first question to the result. `steps` is only valid during the visit. */
export interface WalkedPath {
  steps: readonly Step[];
  /** How many answer sets go this way: also those that differ only in questions it leaves out. */
  sets: number;
  /** Whether every question on it was answered, where leaving it is not the same as an answer. */
  answered: boolean;
  points: Tally['points'];
  signals: Tally['signals'];
  ending: Ending;
}

/**
 * Walks every path through a quiz with the engine's own steps.
 *
 * What rules say is found once for each set of signals, and what points say once for each sum: neither can differ
 * between two paths, because each is given nothing else.
 */
export function walkPaths(quiz: Quiz, visit: (path: WalkedPath) => void): void {
  const waysFrom = new Map(quiz.questions.map((question) => [question, stepsOf(question)]));
  const routes = new RouteTable(quiz);
  const byPoints = tableOfPoints(quiz);
  const byRules = tableOfSignals(quiz);
  const endings = new EndingTable(quiz);
  const steps: Step[] = [];

  function walkFrom(
    place: Place,
    points: PointsStanding,
    signals: SignalsStanding,
    sets: number,
    answered: boolean,
  ): void {
    const { stop } = place.route;
    if (!stop) {
      const ending = endings.at(signals.verdict, points.verdict);
      return visit({ steps, sets, answered, points: points.sum.points, signals: signals.sum.signals, ending });
    }
    if (stop.kind === 'offer') {
      for (const offerTaken of [true, false]) {
        steps.push({ offerTaken });
        walkFrom(routes.after(place, offerTaken), points, signals, sets / 2, answered);
        steps.pop();
      }
      return;
    }
    const ways = waysFrom.get(stop.question) ?? [];
    for (const step of ways) {
      const { choice } = step;
      steps.push(step);
      walkFrom(
        routes.after(place, choice),
        byPoints.after(points, choice),
        byRules.after(signals, choice),
        sets / ways.length,
        answered && choice.answered,
      );
      steps.pop();
    }
  }

  walkFrom(routes.first, byPoints.first, byRules.first, countSets(quiz), true);
}

function stepsOf(question: Question): { question: string; choice: Choice }[] {
  return choicesOf(question).map((choice) => ({ question: question.id, choice }));
}

/** The answers and the word on the offer that a walked path stands for. */
export function answersOf(steps: readonly Step[]): { answers: Answers; offerTaken: boolean } {
  const given = steps.flatMap((step) =>
    'question' in step && step.choice.options.length > 0
      ? [[step.question, step.choice.options.map(({ id }) => id)] as const]
      : [],
  );
  return {
    answers: Object.fromEntries(given),
    offerTaken: steps.some((step) => 'offerTaken' in step && step.offerTaken),
  };
}

type PointsTable = ReturnType<typeof tableOfPoints>;
type PointsStanding = PointsTable['first'];
type PointsVerdict = PointsStanding['verdict'];
type SignalsStanding = ReturnType<typeof tableOfSignals>['first'];
type SignalsVerdict = SignalsStanding['verdict'];

function tableOfPoints(quiz: Quiz) {
  const add = (sum: { points: Tally['points']; told: string[] }, { options }: Choice) => ({
    points: addPoints(sum.points, options),
    told: addTold(
      sum.told,
      options.filter(({ because }) => because).flatMap((option) => resultsOf(option.points)),
    ),
  });
  return new StandingTable(
    { points: emptyTally(quiz).points, told: [] as string[] },
    {
      add,
      key: ({ points, told }) => `${Object.values(points).join()};${told.join()}`,
      judge: ({ points, told }) => ({
        ...decideByPoints(quiz, points),
        untold: resultsOf(points).filter((result) => !told.includes(result)),
      }),
      verdictKey: (verdict) => JSON.stringify(verdict),
    },
  );
}

function tableOfSignals(quiz: Quiz) {
  const add = (sum: { signals: Tally['signals']; told: string[] }, { options }: Choice) => ({
    signals: addSignals(sum.signals, options),
    told: addTold(
      sum.told,
      options.filter(({ because }) => because).flatMap(({ signals }) => signals ?? []),
    ),
  });
  return new StandingTable(
    { signals: emptyTally(quiz).signals, told: [] as string[] },
    {
      add,
      key: ({ signals, told }) => `${[...signals].sort().join()};${told.join()}`,
      judge: ({ signals, told }) => {
        const verdict = decideByRules(quiz, signals);
        const shown = [...(verdict.rule ? [verdict.rule.result] : []), ...verdict.also];
        const isTold = (result: string) => signalsBehind(quiz, verdict, result).some((signal) => told.includes(signal));
        return { ...verdict, untold: shown.filter((result) => !isTold(result)) };
      },
      verdictKey: (verdict) => JSON.stringify(verdict),
    },
  );
}

function addTold(told: string[], more: string[]): string[] {
  return more.every((one) => told.includes(one)) ? told : [...new Set([...told, ...more])].sort();
}

function resultsOf(points: Tally['points'] | undefined): string[] {
  return Object.entries(points ?? {}).flatMap(([result, sum]) => (sum > 0 ? [result] : []));
}

/** One ending for each pair of what rules say and what points say. */
class EndingTable {
  private readonly endings = new Map<SignalsVerdict, Map<PointsVerdict, Ending>>();

  constructor(private readonly quiz: Quiz) {}

  at(bySignals: SignalsVerdict, byPoints: PointsVerdict): Ending {
    const row = this.endings.get(bySignals) ?? new Map<PointsVerdict, Ending>();
    this.endings.set(bySignals, row);
    const known = row.get(byPoints);
    if (known) return known;
    const decision = combineVerdicts(this.quiz, bySignals, byPoints);
    const ending = { decision, unexplained: unexplainedOf(decision, bySignals, byPoints) };
    row.set(byPoints, ending);
    return ending;
  }
}

/** Where nothing was scored no reason is expected: all kinds are shown as equal, and say so. */
function unexplainedOf(decision: Decision, bySignals: SignalsVerdict, byPoints: PointsVerdict): string[] {
  const brought = decision.ledBy === 'points' ? decision.leads : [];
  const ideas = [...brought, ...decision.secondIdeas, ...decision.laterIdeas];
  return [...bySignals.untold, ...ideas.filter((result) => byPoints.untold.includes(result))];
}
