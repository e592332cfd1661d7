import type { Option, Question, Quiz } from '../content-model/quiz.js';
import { chosenOptions, type Answers } from './answers.js';

/** A place on the way: a question, or the offer to answer the questions that were put off. */
export type Stop = { kind: 'question'; question: Question } | { kind: 'offer' };

/**
 * Where somebody is on the way, and what may still come. The session and the walk both move along routes, one step at
 * a time, so that what is proved of the one is true of the other.
 */
export interface Route {
  /** Where they are. Nothing here means that every stop is behind them. */
  stop?: Stop;
  /** Counted questions still to come. */
  ahead: readonly Question[];
  /** Questions that wait for the offer. */
  postponed: readonly Question[];
  /** Questions after the counted ones. */
  extras: readonly Question[];
  /** True once the offer is behind: nothing can be put off a second time. */
  offered: boolean;
}

/** The route before any answer. */
export function startRoute(quiz: Quiz): Route {
  const ahead = quiz.questions.filter(({ extra }) => !extra);
  const extras = quiz.questions.filter(({ extra }) => extra);
  return moveOn({ ahead, extras, postponed: [], offered: false });
}

/** The route after the question it is at, with these options chosen there. Only what still lies ahead can change. */
export function afterQuestion(route: Route, chosen: readonly Option[]): Route {
  const skipped = new Set(chosen.flatMap(({ skip }) => skip ?? []));
  const waiting = new Set(route.offered ? [] : chosen.flatMap(({ postpone }) => postpone ?? []));
  if (skipped.size === 0 && waiting.size === 0) return moveOn(route);
  const stays = ({ id }: Question) => !skipped.has(id);
  const ahead = route.ahead.filter(stays);
  return moveOn({
    ahead: ahead.filter(({ id }) => !waiting.has(id)),
    postponed: [...route.postponed.filter(stays), ...ahead.filter(({ id }) => waiting.has(id))],
    extras: route.extras.filter(stays),
    offered: route.offered,
  });
}

/** The route after the offer: the questions that waited come next if it is taken up. */
export function afterOffer(route: Route, taken: boolean): Route {
  return moveOn({ ...route, ahead: taken ? route.postponed : [], postponed: [], offered: true });
}

/** Every stop for these answers, first to last. The offer is a stop whether or not it is taken up. */
export function path(quiz: Quiz, answers: Answers, offerTaken: boolean): Stop[] {
  const stops: Stop[] = [];
  let route = startRoute(quiz);
  while (route.stop) {
    stops.push(route.stop);
    route =
      route.stop.kind === 'offer'
        ? afterOffer(route, offerTaken)
        : afterQuestion(route, chosenOptions(route.stop.question, answers));
  }
  return stops;
}

/** The questions on the path for these answers: the only ones whose answers count. */
export function questionsOnPath(quiz: Quiz, answers: Answers, offerTaken: boolean): Question[] {
  return path(quiz, answers, offerTaken).flatMap((stop) => (stop.kind === 'question' ? [stop.question] : []));
}

function moveOn(route: Omit<Route, 'stop'>): Route {
  const { ahead, postponed, extras, offered } = route;
  const [question] = ahead;
  if (question) return { stop: { kind: 'question', question }, ahead: ahead.slice(1), postponed, extras, offered };
  if (postponed.length > 0) return { stop: { kind: 'offer' }, ahead, postponed, extras, offered };
  const [extra] = extras;
  if (extra) return { stop: { kind: 'question', question: extra }, ahead, postponed, extras: extras.slice(1), offered };
  return { ahead, postponed, extras, offered };
}
