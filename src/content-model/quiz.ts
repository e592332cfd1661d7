import type { optionFields, question } from './kinds/question.js';
import type { quiz } from './kinds/quiz.js';
import type { result, Tip } from './kinds/result.js';
import type { scenarioFields } from './kinds/scenarios.js';
import type { RichText } from './rich-text.js';
import type { ItemOf, Values } from './schema.js';

/** Something an answer says about the visitor that rules can ask about, such as `hard` or `no-sharing`. */
export type Signal = string;

export type Quiz = Omit<ItemOf<typeof quiz>, 'id'>;
export type Question = ItemOf<typeof question>;
export type Option = Values<typeof optionFields>;

/** Left out, `unlessAny` keeps nothing from holding. */
export type Condition = ({ whenAny: Signal[] } | { whenAtLeast: number; of: Signal[] }) & { unlessAny?: Signal[] };
export type LeadRule = Condition & { result: string };
export type AlsoRule = Condition & { result: string };

export type Result = ItemOf<typeof result>;
export type { Tip };

/** The results and the published rule: needed only once somebody has answered. */
export interface QuizResults {
  results: Result[];
  /** The scoring rule in words, shown under "How we got this". */
  howWeGotThis: RichText;
}

export type Scenario = Values<typeof scenarioFields>;
