import { afterOffer, afterQuestion, startRoute, type Route } from './route.js';
import type { Quiz } from '../content-model/quiz.js';
import type { Choice } from './walk-choices.js';

/** A place on the way, with the places that were found to come next: by what was chosen, or said to the offer. */
export interface Place {
  route: Route;
  next: Map<Choice | boolean, Place>;
}

/** Keeps one place for all paths that have the same still to come, so that each step is worked out once and found again at once. */
export class RouteTable {
  readonly first: Place;
  private readonly places = new Map<string, Place>();

  constructor(quiz: Quiz) {
    this.first = this.keep(startRoute(quiz));
  }

  after(place: Place, step: Choice | boolean): Place {
    const known = place.next.get(step);
    if (known) return known;
    const { route } = place;
    const reached = this.keep(typeof step === 'boolean' ? afterOffer(route, step) : afterQuestion(route, step.options));
    place.next.set(step, reached);
    return reached;
  }

  private keep(route: Route): Place {
    const key = keyOf(route);
    const known = this.places.get(key);
    if (known) return known;
    const place = { route, next: new Map() };
    this.places.set(key, place);
    return place;
  }
}

function keyOf({ stop, ahead, postponed, extras, offered }: Route): string {
  const at = stop?.kind === 'question' ? stop.question.id : stop?.kind;
  const ids = [ahead, postponed, extras].map((questions) => questions.map(({ id }) => id));
  return JSON.stringify([stop?.kind, at, ...ids, offered]);
}
