import type { Quiz } from '../content-model/quiz.js';
import { EndingTable, type Ending } from './ending-table.js';
import { findEquivalent } from './equivalent-accumulators.js';
import type { Place, RouteTable, Step } from './route-table.js';
import { countSets } from './walk-choices.js';
import {
  tableOfPoints,
  tableOfSignals,
  type PointsAccumulator,
  type SignalsAccumulator,
  type SignalsVerdict,
} from './walk-accumulators.js';

/**
 * All who stand at the same place after as many steps, with the same behind them as far as it matters. What comes next is
 * the same for each of them, so they go on as one.
 */
export interface State {
  place: Place;
  points: PointsAccumulator;
  signals: SignalsAccumulator;
  /** How many answer sets they stand for: also those that differ only in questions that were left out. */
  sets: number;
  /** Along how many paths they came. */
  paths: number;
  /** Whether some of them answered every question so far, where leaving it is not the same as an answer. */
  answered: boolean;
  /** The first of their paths, in the order in which paths are walked. Nothing at the start. */
  way?: Way;
}

/** A path from its end to its start, each step with its number among those that could be taken. */
export interface Way {
  step: Step;
  nth: number;
  before?: Way;
}

/**
 * Walks a whole quiz step by step, and tells of every state that arrives at the end. Paths that come to the same are walked
 * on as one from there; walked one by one they would be several times as many.
 */
export function walkStates(
  quiz: Quiz,
  routes: RouteTable,
  arrive: (state: State, ending: Ending, verdict: SignalsVerdict) => void,
): void {
  const byPoints = tableOfPoints(quiz);
  const bySignals = tableOfSignals(quiz);
  const endings = new EndingTable(quiz);
  const samePoints = findEquivalent(routes, byPoints);
  const sameSignals = findEquivalent(routes, bySignals);

  function stepOn(state: State, frontier: Frontier): void {
    const { place, points, signals } = state;
    const steps = routes.stepsFrom(place);
    if (steps.length === 0) {
      const verdict = bySignals.verdictOf(signals);
      arrive(state, endings.at(verdict, byPoints.verdictOf(points)), verdict);
    }
    steps.forEach((step, nth) => {
      const reached = routes.after(place, step);
      frontier.join({
        place: reached,
        points: samePoints(reached, byPoints.after(points, step)),
        signals: sameSignals(reached, bySignals.after(signals, step)),
        sets: state.sets / steps.length,
        paths: state.paths,
        answered: state.answered && isAnswered(step),
        way: { step, nth, before: state.way },
      });
    });
  }

  let frontier = new Frontier();
  frontier.join({
    place: routes.first,
    points: byPoints.first,
    signals: bySignals.first,
    sets: countSets(quiz),
    paths: 1,
    answered: true,
  });
  while (frontier.states.length > 0) {
    const next = new Frontier();
    for (const state of frontier.states) stepOn(state, next);
    frontier = next;
  }
}

/** Whether a step is more than leaving a question: both words on the offer are. */
export function isAnswered(step: Step): boolean {
  return !('choice' in step) || step.choice.answered;
}

/** Below zero where the first of two ways is walked before the second. */
export function compareWays(a: Way | undefined, b: Way | undefined): number {
  const [first, second] = [listWay(a), listWay(b)];
  const at = first.findIndex(({ nth }, i) => nth !== second[i]?.nth);
  return at === -1 ? 0 : first[at]!.nth - (second[at]?.nth ?? 0);
}

/** The steps of a way, first to last. */
export function stepsOf(way: Way | undefined): Step[] {
  return listWay(way).map(({ step }) => step);
}

function listWay(way: Way | undefined): Way[] {
  const list: Way[] = [];
  for (let part = way; part; part = part.before) list.push(part);
  return list.reverse();
}

/** Everyone after the same number of steps. Who comes to a place first has the first way in order, since all step in order. */
class Frontier {
  readonly states: State[] = [];
  private readonly there = new Map<Place, Map<PointsAccumulator, Map<SignalsAccumulator, State>>>();

  join(state: State): void {
    const bySignals = this.accumulatorAt(state);
    const known = bySignals.get(state.signals);
    if (known) return joinState(known, state);
    bySignals.set(state.signals, state);
    this.states.push(state);
  }

  private accumulatorAt({ place, points }: State): Map<SignalsAccumulator, State> {
    const byPoints = this.there.get(place) ?? new Map<PointsAccumulator, Map<SignalsAccumulator, State>>();
    this.there.set(place, byPoints);
    const bySignals = byPoints.get(points) ?? new Map<SignalsAccumulator, State>();
    byPoints.set(points, bySignals);
    return bySignals;
  }
}

function joinState(state: State, other: State): void {
  state.sets += other.sets;
  state.paths += other.paths;
  state.answered ||= other.answered;
}
