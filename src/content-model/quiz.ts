import type { HelpNeed, KindOfSupport } from './kind-of-support.js';
import type { Review } from './provenance.js';
import type { RichText } from './rich-text.js';

/** Something an answer says about the visitor that rules can ask about, such as `hard` or `no-sharing`. */
export type Signal = string;

/** The self-check, without its results: all that is needed to ask. */
export interface Quiz {
  title: string;
  /** What this is, and what it is not. Shown on the first screen. */
  intro: RichText;
  /** Short promises on the first screen, each a bold lead and one sentence. */
  facts: { lead: string; text: string }[];
  /** For people this was not written for, such as those under 18, with a link to what was. */
  audience?: RichText;
  /** In the order they are asked. */
  questions: Question[];
  /** Ids of the results that points decide. Each can reach the same highest number of points. */
  scored: string[];
  /** In order: the first that holds leads, before any points. */
  lead: LeadRule[];
  /** Each that holds is added after what leads. */
  also: AlsoRule[];
  /** Results that an answer asks for by name. Each that holds is shown, whatever leads. */
  asked: AlsoRule[];
  /** Scored results that an answer speaks against. Points neither let them lead nor make another idea of them. */
  ruledOut: AlsoRule[];
  /** A second idea is shown if it is at most this many points behind the first. */
  secondIdeaWithin: number;
  review: Review;
}

export interface Question {
  id: string;
  question: string;
  hint?: RichText;
  /** Why we ask, where that helps. */
  why?: string;
  /** True if several options may be chosen. Left out for one. */
  several?: true;
  /** True for a question after the counted ones: "one more, if you like". It only filters links. */
  extra?: true;
  options: Option[];
}

export interface Option {
  id: string;
  text: string;
  /** Completes "You said …", in the second person: `you would rather talk with one person`. */
  because?: string;
  /** Points by result id. Left out where the option gives none. */
  points?: Record<string, number>;
  signals?: Signal[];
  /** Questions that make no sense after this answer. They are left out of the path. */
  skip?: string[];
  /** Questions that wait until after the others, and are then offered, not asked. */
  postpone?: string[];
  /** A result shown at once, in place, when this is chosen, with "carry on" beside it, such as `urgent-help`. */
  interrupt?: string;
  /** One quiet line shown under the options once this is chosen. */
  note?: string;
  /** True for "no preference": choosing it clears the others, and the others clear it. */
  exclusive?: true;
}

/** Left out, `unlessAny` keeps nothing from holding. */
export type Condition = ({ whenAny: Signal[] } | { whenAtLeast: number; of: Signal[] }) & { unlessAny?: Signal[] };
export type LeadRule = Condition & { result: string };
export type AlsoRule = Condition & { result: string };

/** One outcome. Its headline is an idea, never a verdict. */
export interface Result {
  id: string;
  headline: string;
  /** The result as a noun phrase, for links and lists: `A moderated online community`. */
  name: string;
  /** What it is like. */
  body: RichText;
  goodToKnow: Tip[];
  firstStep: FirstStep;
  /** Shown when this is the other idea: `This fits your answers nearly as well, if …`. */
  asAnotherIdea?: string;
  /** What the contact panel and the stories beside the quiz bring to the front. */
  suggests: KindOfSupport[];
  /** What the contacts that it lists are there for. Default: they are those of the kinds of support it suggests. */
  helpsWith?: HelpNeed[];
  /** True where the emergency number stands above those contacts. */
  emergency?: true;
  /** True where a way to leave the page quickly stands beside it. */
  leaving?: true;
  /** What stands over the other ideas where this leads: `When you are safe`. Default: words for every result. */
  ideasHeading?: string;
  review: Review;
}

export interface Tip {
  text: string;
  /** Shown only if the visitor's answers gave one of these signals. Default: always shown. */
  whenAny?: Signal[];
}

/** One small thing to do, and the button that helps to do it. */
export interface FirstStep {
  text: string;
  /** Words of the button. Left out where there is nothing to open. */
  label?: string;
  /** Where the button leads: `contacts`, or a safe address. */
  to?: string;
}

/** The results and the published rule: needed only once somebody has answered. */
export interface QuizResults {
  results: Result[];
  /** The scoring rule in words, shown under "How we got this". */
  howWeGotThis: RichText;
}

/** An editor's example of answers given and what is expected of them. Checked at build time, never shipped. */
export interface Scenario {
  title: string;
  /** Option ids by question id. A question left out was skipped. */
  answers: Record<string, string[]>;
  /** True for a visitor who takes up the questions that were put off. */
  takesUpOffer?: true;
  /** The results that lead, in order. Two or more are a tie. */
  leads: string[];
  /** The results that are added, all of them. */
  also: string[];
  /** The results shown only because an answer asks for them by name, all of them. */
  asked: string[];
  /** The other ideas, all of them: those close behind, or after a rule those for later. */
  secondIdeas: string[];
  /** The `because` words that must be among the reasons, if given. */
  reasons: string[];
}
