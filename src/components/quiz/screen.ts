import type { Contact } from '../../content-model/contact.js';
import type { Sections } from '../../content-model/library.js';
import type { Quiz, QuizResults } from '../../content-model/quiz.js';
import type { Words } from '../../content-model/wording.js';
import type { QuizSession } from '../../quiz-engine/quiz-session.js';
import type { Room } from '../../runtime/render-room.js';

/** All that the first screen is drawn from. */
export interface StartScreen {
  start: Sections['quiz-start'];
  headingLevel: number;
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
  seeContacts(): void;
  print(): void;
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
  headingLevel: number;
  /** Services of the nation shown, once they are here. */
  contacts?: readonly Contact[];
  /** Whose country's services those are, and the way to change it: part of every list of them. */
  renderCountry(): unknown;
  /** The same in plain words. */
  sayCountry(): string;
  /** Emergency and crisis numbers, with their country. */
  renderUrgentNumbers(): unknown;
  /** True when the services are shown inside the quiz, because the page has no contact panel. */
  showsContacts: boolean;
  /** True where the page has a contact panel to go to. */
  hasContactPanel: boolean;
  act: QuizActions;
}

/** What a screen puts on the wall; the floor is the same on every one. */
export type Wall = Pick<Room, 'lead' | 'main' | 'acts' | 'motif' | 'walkers' | 'layout'>;
