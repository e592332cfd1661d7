import type { Quiz } from '../content-model/quiz.js';
import type { Answers } from '../quiz-engine/answers.js';
import { EndingTable, type Ending } from './ending-table.js';
import { RouteTable, type Place, type Step } from './route-table.js';
import type { Tally } from '../quiz-engine/tally.js';
import { tableOfPoints, tableOfSignals, type PointsAccumulator, type SignalsAccumulator } from './walk-accumulators.js';

/** A path from the first question to the result. `steps` is only valid during the visit. */
export interface WalkedPath {
  steps: readonly Step[];
  points: Tally['points'];
  ending: Ending;
}

/**
 * Walks every path through a quiz with the engine's own steps.
 *
 * What rules say is found once for each set of signals, and what points say once for each sum: neither can differ
 * between two paths, because each is given nothing else.
 */
export function walkPaths(quiz: Quiz, visit: (path: WalkedPath) => void): void {
  const routes = new RouteTable(quiz);
  const byPoints = tableOfPoints(quiz);
  const byRules = tableOfSignals(quiz);
  const endings = new EndingTable(quiz);
  const steps: Step[] = [];

  function walkFrom(place: Place, points: PointsAccumulator, signals: SignalsAccumulator): void {
    const next = routes.stepsFrom(place);
    for (const step of next) {
      steps.push(step);
      walkFrom(routes.after(place, step), byPoints.after(points, step), byRules.after(signals, step));
      steps.pop();
    }
    if (next.length > 0) return;
    const ending = endings.at(byRules.verdictOf(signals), byPoints.verdictOf(points));
    visit({ steps, points: points.sum.points, ending });
  }

  walkFrom(routes.first, byPoints.first, byRules.first);
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
