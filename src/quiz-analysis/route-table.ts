import type { Question, Quiz } from '../content-model/quiz.js';
import { afterOffer, afterQuestion, startRoute, type Route } from '../quiz-engine/route.js';
import { choicesOf, type Choice } from './walk-choices.js';

/** One step on the way: a question and what was chosen there, or the offer and what was said to it. */
export type Step = { question: string; choice: Choice } | { offerTaken: boolean };

/** A place on the way, with the places that were found to come next. */
export interface Place {
  route: Route;
  next: Map<Step, Place>;
}

const answersToOffer: readonly Step[] = [{ offerTaken: true }, { offerTaken: false }];

/** Keeps one place for all paths that have the same still to come, so that each step is worked out once and found again at once. */
export class RouteTable {
  readonly first: Place;
  private readonly places = new Map<string, Place>();
  private readonly steps: Map<Question, readonly Step[]>;

  constructor(quiz: Quiz) {
    this.first = this.keep(startRoute(quiz));
    this.steps = new Map(quiz.questions.map((question) => [question, stepsOf(question)]));
  }

  /** Every step that can be taken from a place, in the order in which they are walked. None at the end. */
  stepsFrom({ route: { stop } }: Place): readonly Step[] {
    if (!stop) return [];
    return stop.kind === 'offer' ? answersToOffer : (this.steps.get(stop.question) ?? []);
  }

  after(place: Place, step: Step): Place {
    const known = place.next.get(step);
    if (known) return known;
    const { route } = place;
    const reached = this.keep(
      'choice' in step ? afterQuestion(route, step.choice.options) : afterOffer(route, step.offerTaken),
    );
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

function stepsOf(question: Question): Step[] {
  return choicesOf(question).map((choice) => ({ question: question.id, choice }));
}

function keyOf({ stop, ahead, postponed, extras, offered }: Route): string {
  const at = stop?.kind === 'question' ? stop.question.id : stop?.kind;
  const ids = [ahead, postponed, extras].map((questions) => questions.map(({ id }) => id));
  return JSON.stringify([stop?.kind, at, ...ids, offered]);
}
