import type { Contact } from '../../content-model/contact.js';
import type { Guide } from '../../content-model/guide.js';
import type { Sections } from '../../content-model/library.js';
import type { Quiz, QuizResults } from '../../content-model/quiz.js';
import type { Words } from '../../content-model/wording.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import type { QuizSession } from '../../quiz-engine/quiz-session.js';
import type { ContactContext } from '../../runtime/render-contact.js';
import type { Layout } from '../../runtime/render-layout.js';
import type { Place } from '../../runtime/render-way.js';
import type { ChooseContacts } from '../../runtime/urgent-list.js';

/** All that the first screen is drawn from. */
export interface StartScreen {
  start: Sections['quiz-start'];
  headingLevel: number;
  /** True where the page counts how often the quiz is started and finished. */
  isCounted: boolean;
  begin(): void;
}

/** What a visitor can do on the other screens of the quiz. */
export interface QuizActions {
  choose(option: string): void;
  goOn(): void;
  skip(): void;
  back(): void;
  stop(): void;
  carryOn(): void;
  takeUpOffer(): void;
  declineOffer(): void;
  /** Goes to a question, or to the offer, to answer it otherwise. */
  change(stop: string): void;
  showAnswers(): void;
  /** Shows who to contact for a result. */
  seeContacts(result: string): void;
  /** Nothing in a browser that can't print: Firefox for Android before 114. */
  print?: () => void;
  copy(): void;
  save(): void;
  restart(): void;
}

/** All that any other screen is drawn from. */
export interface Screen {
  quiz: Quiz;
  results: QuizResults;
  words: Words<'quiz'>;
  shared: Sections['shared'];
  session: QuizSession;
  /** What the answers come to. */
  findOutcome(): Outcome;
  headingLevel: number;
  /** Services of the nation shown, once they are here. */
  contacts?: readonly Contact[];
  /** Whose country's services those are, and the way to change it: part of every list of them. */
  renderCountry(): unknown;
  /** The same in plain words. */
  sayCountry(): string;
  /** Some of those services, with their country. */
  renderNumbers(choose: ChooseContacts): unknown;
  /** Where those are, and the first of them, in plain words. */
  sayNumbers(choose: ChooseContacts): string;
  /** What each service is drawn from. */
  makeContactContext(headingLevel: number): ContactContext | undefined;
  /** The way to leave the page quickly, with what it does. */
  renderLeaving(): unknown;
  /** To another widget, or to the page that the charity says it is on; nothing where there is neither. */
  renderWay(place: Place, words: string, label?: string): unknown;
  /** The result whose services are shown inside the quiz, because the page has no contact panel. */
  servicesOf?: string;
  /** How to find peer support, and how to tell a good one; nothing until it is here. */
  howToFindOne?: Guide;
  /** True once somebody went on without an answer where one may show help. */
  isUnanswered: boolean;
  act: QuizActions;
}

/** What a screen puts in the body; the footer is the same on every one. */
export type Body = Pick<Layout, 'lead' | 'main' | 'actions' | 'motif' | 'progress' | 'variant'>;
