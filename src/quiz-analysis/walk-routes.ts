import type { Place, RouteTable, Step } from './route-table.js';

/** A path with what its steps add up to. */
export interface SummedPath {
  sum: number;
  steps: readonly Step[];
}

/** How many paths there are. Found from the places alone: what was answered before changes nothing about what may follow. */
export function countPaths(routes: RouteTable): number {
  const counts = new Map<Place, number>();
  const countFrom = (place: Place): number => {
    const known = counts.get(place);
    if (known !== undefined) return known;
    const steps = routes.stepsFrom(place);
    const count = steps.reduce((sum, step) => sum + countFrom(routes.after(place, step)), steps.length > 0 ? 0 : 1);
    counts.set(place, count);
    return count;
  };
  return countFrom(routes.first);
}

/** Questions that are come to along steps of a certain kind. */
export function questionsAlong(routes: RouteTable, isTaken: (step: Step) => boolean): Set<string> {
  const questions = new Set<string>();
  const seen = new Set<Place>();
  const goOn = (place: Place): void => {
    if (seen.has(place)) return;
    seen.add(place);
    for (const step of routes.stepsFrom(place).filter(isTaken)) {
      if ('question' in step) questions.add(step.question);
      goOn(routes.after(place, step));
    }
  };
  goOn(routes.first);
  return questions;
}

/** The path on which the steps weigh most together: the first of them, in the order in which paths are walked. */
export function heaviestPath(routes: RouteTable, weigh: (step: Step) => number): SummedPath {
  const found = new Map<Place, WayOn>();
  const goOn = (place: Place): WayOn => {
    const known = found.get(place);
    if (known) return known;
    let best: WayOn | undefined;
    for (const step of routes.stepsFrom(place)) {
      const rest = goOn(routes.after(place, step));
      const sum = weigh(step) + rest.sum;
      if (!best || sum > best.sum) best = { sum, step, rest };
    }
    found.set(place, (best ??= { sum: 0 }));
    return best;
  };
  return listSteps(goOn(routes.first));
}

/** The best of what may still come. */
interface WayOn {
  sum: number;
  step?: Step;
  rest?: WayOn;
}

function listSteps(best: WayOn): SummedPath {
  const steps: Step[] = [];
  for (let way: WayOn | undefined = best; way?.step; way = way.rest) steps.push(way.step);
  return { sum: best.sum, steps };
}
