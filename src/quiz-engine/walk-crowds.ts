import type { Question, Quiz } from '../content-model/quiz.js';
import { EndingTable, type Ending } from './ending-table.js';
import type { Route } from './route.js';
import type { Place, RouteTable, Step } from './route-table.js';
import { choicesOf, countSets } from './walk-choices.js';
import {
  tableOfPoints,
  tableOfSignals,
  type PointsStanding,
  type PointsTable,
  type SignalsStanding,
} from './walk-standings.js';

/**
 * All who stand at the same place after as many steps, with the same behind them as far as it matters. What comes next is
 * the same for each of them, so they go on as one.
 */
export interface Crowd {
  place: Place;
  points: PointsStanding;
  signals: SignalsStanding;
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
 * Walks a whole quiz step by step, and tells of every crowd that arrives at the end. Paths that come to the same are walked
 * on as one from there; walked one by one they would be several times as many.
 */
export function walkCrowds(quiz: Quiz, routes: RouteTable, arrive: (crowd: Crowd, ending: Ending) => void): void {
  const byPoints = tableOfPoints(quiz);
  const bySignals = tableOfSignals(quiz);
  const endings = new EndingTable(quiz);
  const isSettled = findSettled(quiz, byPoints);

  function stepOn(crowd: Crowd, front: Front): void {
    const { place, points, signals } = crowd;
    const steps = routes.stepsFrom(place);
    if (steps.length === 0) arrive(crowd, endings.at(bySignals.verdictOf(signals), byPoints.verdictOf(points)));
    steps.forEach((step, nth) => {
      const reached = routes.after(place, step);
      const sum = byPoints.after(points, step);
      front.join({
        place: reached,
        points: isSettled(reached) ? byPoints.settle(sum) : sum,
        signals: bySignals.after(signals, step),
        sets: crowd.sets / steps.length,
        paths: crowd.paths,
        answered: crowd.answered && isAnswered(step),
        way: { step, nth, before: crowd.way },
      });
    });
  }

  let front = new Front();
  front.join({
    place: routes.first,
    points: byPoints.first,
    signals: bySignals.first,
    sets: countSets(quiz),
    paths: 1,
    answered: true,
  });
  while (front.crowds.length > 0) {
    const next = new Front();
    for (const crowd of front.crowds) stepOn(crowd, next);
    front = next;
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
class Front {
  readonly crowds: Crowd[] = [];
  private readonly there = new Map<Place, Map<PointsStanding, Map<SignalsStanding, Crowd>>>();

  join(crowd: Crowd): void {
    const bySignals = this.standingAt(crowd);
    const known = bySignals.get(crowd.signals);
    if (known) return joinCrowd(known, crowd);
    bySignals.set(crowd.signals, crowd);
    this.crowds.push(crowd);
  }

  private standingAt({ place, points }: Crowd): Map<SignalsStanding, Crowd> {
    const byPoints = this.there.get(place) ?? new Map<PointsStanding, Map<SignalsStanding, Crowd>>();
    this.there.set(place, byPoints);
    const bySignals = byPoints.get(points) ?? new Map<SignalsStanding, Crowd>();
    byPoints.set(points, bySignals);
    return bySignals;
  }
}

function joinCrowd(crowd: Crowd, other: Crowd): void {
  crowd.sets += other.sets;
  crowd.paths += other.paths;
  crowd.answered ||= other.answered;
}

/** Tells of a place whether no question that may still come gives points. */
function findSettled(quiz: Quiz, { changes }: PointsTable): (place: Place) => boolean {
  const giving = new Set(quiz.questions.filter((question) => choicesOf(question).some(changes)));
  const known = new Map<Place, boolean>();
  return (place) => {
    const found = known.get(place) ?? !questionsToCome(place.route).some((question) => giving.has(question));
    known.set(place, found);
    return found;
  };
}

function questionsToCome({ stop, ahead, postponed, extras }: Route): Question[] {
  return [...(stop?.kind === 'question' ? [stop.question] : []), ...ahead, ...postponed, ...extras];
}
