import { ownProperty } from '../content-model/own-property.js';
import type { Question, Quiz } from '../content-model/quiz.js';
import { chosenOptions, hasAnswer, toggleOption, withAnswer, withoutAnswer, type Answers } from './answers.js';
import { path, type Stop } from './route.js';

/** The screen a visitor sees. A question is named by its id. */
export type Position =
  | { kind: 'start' }
  | { kind: 'question'; question: string }
  /** Something said at once, in place, after an answer: urgent help. The visitor may always carry on. */
  | { kind: 'interrupt'; question: string; result: string }
  | { kind: 'offer' }
  /** `stoppedAt` is the stop to go back to, if the visitor asked to see the result before the last one. */
  | { kind: 'result'; stoppedAt?: string };

/** A visitor's whole way through the quiz. Never changed in place, kept in memory only. */
export interface QuizSession {
  readonly answers: Answers;
  /** The visitor's word on the postponed questions. Left out: not asked yet, or not said. */
  readonly offer?: 'taken' | 'declined';
  readonly position: Position;
  /** Set while an earlier answer is changed from the result: which result to return to, and which stops it knew. */
  readonly changing?: { readonly back: Position; readonly known: readonly string[] };
}

/** A session that has not begun: the first screen. Also what is left after "start again". */
export function startSession(): QuizSession {
  return { answers: {}, position: { kind: 'start' } };
}

/** The stops on this visitor's path. */
export function stopsOf(quiz: Quiz, session: QuizSession): Stop[] {
  return path(quiz, session.answers, isOfferTaken(session));
}

/** Whether the postponed questions count. */
export function isOfferTaken({ offer }: QuizSession): boolean {
  return offer === 'taken';
}

/** The question a session is at, if it is at one. */
export function currentQuestion(quiz: Quiz, { position }: QuizSession): Question | undefined {
  return position.kind === 'question' ? findQuestion(quiz, position.question) : undefined;
}

/** Leaves the first screen. */
export function begin(quiz: Quiz, session: QuizSession): QuizSession {
  return session.position.kind === 'start' ? goToStop(session, stopsOf(quiz, session)[0]) : session;
}

/** Sets what is chosen at the current question. Nothing moves on by itself. */
export function answer(quiz: Quiz, session: QuizSession, options: readonly string[]): QuizSession {
  const question = currentQuestion(quiz, session);
  return question ? { ...session, answers: withAnswer(session.answers, question, options) } : session;
}

/** Ticks or unticks one option of the current question. */
export function toggle(quiz: Quiz, session: QuizSession, option: string): QuizSession {
  const question = currentQuestion(quiz, session);
  if (!question) return session;
  return answer(quiz, session, toggleOption(question, ownProperty(session.answers, question.id) ?? [], option));
}

/** Moves on with whatever is chosen, which may be nothing. */
export function goOn(quiz: Quiz, session: QuizSession): QuizSession {
  const question = currentQuestion(quiz, session);
  if (!question) return session;
  const interrupt = chosenOptions(question, session.answers).find((option) => option.interrupt)?.interrupt;
  if (!interrupt) return goPast(quiz, session, question.id);
  return { ...session, position: { kind: 'interrupt', question: question.id, result: interrupt } };
}

/** Moves on without an answer. What was chosen here is taken back: skipping is a way to say nothing. */
export function skip(quiz: Quiz, session: QuizSession): QuizSession {
  const question = currentQuestion(quiz, session);
  if (!question) return session;
  return goPast(quiz, { ...session, answers: withoutAnswer(session.answers, question.id) }, question.id);
}

/** Goes on with the questions after urgent help was shown. */
export function carryOn(quiz: Quiz, session: QuizSession): QuizSession {
  const { position } = session;
  return position.kind === 'interrupt' ? goPast(quiz, session, position.question) : session;
}

/** Takes up the offer to answer the questions that were put off. */
export function takeUpOffer(quiz: Quiz, session: QuizSession): QuizSession {
  return session.position.kind === 'offer' ? goPast(quiz, { ...session, offer: 'taken' }, offerId) : session;
}

/** Declines the offer. It may be changed later. */
export function declineOffer(quiz: Quiz, session: QuizSession): QuizSession {
  return session.position.kind === 'offer' ? goPast(quiz, { ...session, offer: 'declined' }, offerId) : session;
}

/** Goes one screen back: to the stop before, to the first screen, or to the result that a change began from. */
export function goBack(quiz: Quiz, session: QuizSession): QuizSession {
  const { position, changing } = session;
  if (position.kind === 'start') return session;
  if (position.kind === 'interrupt') return { ...session, position: { kind: 'question', question: position.question } };
  if (position.kind === 'result') return resume(quiz, session, position.stoppedAt);
  if (changing) return endChange(session, changing.back);
  const stops = stopsOf(quiz, session);
  const before = stops[stops.findIndex((stop) => stopId(stop) === positionId(position)) - 1];
  return before ? goToStop(session, before) : { ...session, position: { kind: 'start' } };
}

/** Goes to any question on the path, or to the offer, to change what was said there, and then returns to the result. */
export function goTo(quiz: Quiz, session: QuizSession, stop: string): QuizSession {
  const stops = stopsOf(quiz, session);
  const target = stops.find((candidate) => stopId(candidate) === stop);
  if (!target || session.position.kind !== 'result') return session;
  return { ...goToStop(session, target), changing: { back: session.position, known: stops.map(stopId) } };
}

/** Shows the result so far, from any screen after the first. */
export function stopHere(session: QuizSession): QuizSession {
  const { position, changing } = session;
  if (position.kind === 'start' || position.kind === 'result') return session;
  const stoppedAt = position.kind === 'offer' ? offerId : position.question;
  return endChange(session, changing?.back ?? { kind: 'result', stoppedAt });
}

/** Forgets everything. */
export function restart(): QuizSession {
  return startSession();
}

/** The name of a stop: the question's id, or {@link offerId}. */
export function stopId(stop: Stop): string {
  return stop.kind === 'offer' ? offerId : stop.question.id;
}

/** Names the offer among the stops. No question can be called so: ids have no brackets. */
export const offerId = '(offer)';

function positionId(position: Position): string | undefined {
  return position.kind === 'question' ? position.question : position.kind === 'offer' ? offerId : undefined;
}

function findQuestion(quiz: Quiz, id: string): Question | undefined {
  return quiz.questions.find((question) => question.id === id);
}

function goToStop(session: QuizSession, stop: Stop | undefined): QuizSession {
  if (!stop) return { ...session, position: { kind: 'result' } };
  const position: Position =
    stop.kind === 'offer' ? { kind: 'offer' } : { kind: 'question', question: stop.question.id };
  return { ...session, position };
}

/** To what comes after a stop: while an answer is being changed, only to what that change newly brought up. */
function goPast(quiz: Quiz, session: QuizSession, passed: string): QuizSession {
  const stops = stopsOf(quiz, session);
  const ahead = stops.slice(stops.findIndex((stop) => stopId(stop) === passed) + 1);
  if (!session.changing) return goToStop(session, ahead[0]);
  const { back, known } = session.changing;
  const fresh = ahead.find((stop) => !known.includes(stopId(stop)) && isOpen(stop, session));
  return fresh
    ? { ...goToStop(session, fresh), changing: { back, known: [...known, stopId(fresh)] } }
    : endChange(session, back);
}

function endChange({ changing: _changing, ...session }: QuizSession, position: Position): QuizSession {
  return { ...session, position };
}

function isOpen(stop: Stop, session: QuizSession): boolean {
  return stop.kind === 'offer' ? !session.offer : !hasAnswer(session.answers, stop.question.id);
}

/** Back from a result. A stop that a change took off the path since then gives way to the first that is still open. */
function resume(quiz: Quiz, session: QuizSession, stoppedAt: string | undefined): QuizSession {
  const stops = stopsOf(quiz, session);
  const same = stops.find((stop) => stopId(stop) === stoppedAt);
  const open = stoppedAt ? stops.find((stop) => isOpen(stop, session)) : undefined;
  const stop = same ?? open ?? stops[stops.length - 1];
  return stop ? goToStop(session, stop) : { ...session, position: { kind: 'start' } };
}
