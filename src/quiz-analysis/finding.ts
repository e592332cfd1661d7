import type { AlsoRule, LeadRule } from '../content-model/quiz.js';
import type { RuleList } from '../quiz-engine/decide.js';

/** What can be wrong with a quiz as a whole. These names are permanent. */
export type FindingId =
  | 'unreached-question'
  | 'unreached-result'
  | 'dead-end'
  | 'loop'
  | 'skip-self'
  | 'rule-never'
  | 'rule-always'
  | 'no-reason'
  | 'wish-hidden'
  | 'wish-contradicted'
  | 'unequal-maximum'
  | 'share-low'
  | 'share-high';

/** The part of the quiz that a finding is about, so that it can be pointed to in the editor's files. */
export interface FindingPlace {
  question?: string;
  option?: string;
  result?: string;
  rule?: { list: RuleList; number: number };
}

/** Something about a quiz that an editor needs to fix. */
export interface Finding {
  id: FindingId;
  place: FindingPlace;
  /** What is the matter, in plain words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** A path that shows it, one step a line. Empty where the files show it without one. */
  shownBy: string[];
}

/** How a rule is named to an editor: `lead rule 2 (not-right-now)`. */
export function nameRule(list: RuleList, number: number, rule: LeadRule | AlsoRule): string {
  return `${listNames[list]} rule ${number} (${rule.result})`;
}

const listNames: Record<RuleList, string> = { lead: 'lead', also: 'also', asked: 'asked-for', ruledOut: 'ruled-out' };
