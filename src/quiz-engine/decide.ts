import { ownProperty } from '../content-model/own-property.js';
import type { Condition, LeadRule, Quiz, Signal } from '../content-model/quiz.js';
import type { Tally } from './tally.js';

/** Which results are shown, and in what part. */
export interface Decision {
  /** What leads. Two or more are equal: a tie, or all scored results where nothing was scored. */
  leads: string[];
  ledBy: 'rule' | 'points' | 'nothing';
  /** The rule that leads, if one does. */
  rule?: LeadRule;
  /** Results added after what leads. */
  also: string[];
  /** Other ideas nearly as close. */
  secondIdeas: string[];
  /** After a rule: the highest match, "if you want to try it, or later". Several are equal. */
  laterIdeas: string[];
  /** Results that an answer asks for by name, and that nothing else here shows. */
  asked: string[];
}

/** Whether a rule's condition holds for these signals. */
export function holds(condition: Condition, signals: ReadonlySet<Signal>): boolean {
  if (condition.unlessAny?.some((signal) => signals.has(signal))) return false;
  if ('whenAny' in condition) return condition.whenAny.some((signal) => signals.has(signal));
  return condition.of.filter((signal) => signals.has(signal)).length >= condition.whenAtLeast;
}

/** The signals that make a rule hold. */
export function signalsOf(condition: Condition): Signal[] {
  return 'whenAny' in condition ? condition.whenAny : condition.of;
}

/** The lists of rules a quiz has, in the order in which they are read. */
export const ruleLists = ['lead', 'also', 'asked', 'ruledOut'] as const;
export type RuleList = (typeof ruleLists)[number];

/** What the rules say, from the signals alone. */
export interface VerdictByRules {
  rule?: LeadRule;
  also: string[];
  asked: string[];
  ruledOut: string[];
}

/**
 * The published rule. The first lead rule that holds leads; otherwise the highest points do, equal ones together; where
 * nothing was scored, all scored results are equal. No answer is contradicted: what one speaks against is left out of
 * what points decide, and what one asks for by name is shown.
 */
export function decide(quiz: Quiz, { signals, points }: Tally): Decision {
  const verdict = decideByRules(quiz, signals);
  return combineVerdicts(quiz, verdict, rankByPoints(quiz, verdict, points));
}

export function decideByRules(quiz: Quiz, signals: Tally['signals']): VerdictByRules {
  const resultsOf = (list: Exclude<RuleList, 'lead'>) => [
    ...new Set(quiz[list].filter((rule) => holds(rule, signals)).map(({ result }) => result)),
  ];
  return {
    rule: quiz.lead.find((rule) => holds(rule, signals)),
    also: resultsOf('also'),
    asked: resultsOf('asked'),
    ruledOut: resultsOf('ruledOut'),
  };
}

/** What the points say of the results that no answer speaks against. */
export interface Ranking {
  /** Those with most points; none where nothing was scored. */
  highest: string[];
  secondIdeas: string[];
}

export function rankByPoints(
  quiz: Quiz,
  { ruledOut }: Pick<VerdictByRules, 'ruledOut'>,
  points: Tally['points'],
): Ranking {
  const scored = scoredWithout(quiz, ruledOut);
  const highest = findHighest(scored, points);
  const secondIdeas = highest.length > 0 ? findSecondIdeas(scored, highest, points, quiz.secondIdeaWithin) : [];
  return { highest, secondIdeas };
}

export function combineVerdicts(quiz: Quiz, verdict: VerdictByRules, ranking: Ranking): Decision {
  const decision = { ...decideLead(quiz, verdict, ranking), also: verdict.also };
  const shown = [...decision.leads, ...decision.also, ...decision.secondIdeas, ...decision.laterIdeas];
  return { ...decision, asked: verdict.asked.filter((result) => !shown.includes(result)) };
}

function decideLead(
  quiz: Quiz,
  { rule, ruledOut }: VerdictByRules,
  { highest, secondIdeas }: Ranking,
): Omit<Decision, 'also' | 'asked'> {
  if (rule) return { leads: [rule.result], ledBy: 'rule', rule, secondIdeas: [], laterIdeas: highest };
  if (highest.length === 0) {
    const scored = scoredWithout(quiz, ruledOut);
    const leads = scored.length > 0 ? scored : [...quiz.scored];
    return { leads, ledBy: 'nothing', secondIdeas: [], laterIdeas: [] };
  }
  return { leads: highest, ledBy: 'points', secondIdeas, laterIdeas: [] };
}

function scoredWithout(quiz: Quiz, ruledOut: readonly string[]): string[] {
  return quiz.scored.filter((result) => !ruledOut.includes(result));
}

/** Whether a result is one that is shown at once, in place, such as urgent help. */
export function isInterrupting(quiz: Quiz, result: string): boolean {
  return quiz.questions.some(({ options }) => options.some(({ interrupt }) => interrupt === result));
}

/** The results with most points, in the quiz's order; none where nothing was scored. */
function findHighest(scored: readonly string[], points: Tally['points']): string[] {
  const top = Math.max(0, ...scored.map((result) => ownProperty(points, result) ?? 0));
  return top > 0 ? scored.filter((result) => ownProperty(points, result) === top) : [];
}

/**
 * A second idea is close enough and has at least one point: without any, no answer speaks for it and there would be no
 * reason to show. One idea beside a single lead, or beside a tie of two; none beside a wider tie, which is never cut.
 * Of two that are equally close the quiz's order decides.
 */
function findSecondIdeas(
  scored: readonly string[],
  leads: string[],
  points: Tally['points'],
  within: number,
): string[] {
  const pointsOf = (result: string) => ownProperty(points, result) ?? 0;
  const top = pointsOf(leads[0] ?? '');
  const room = (leads.length > 1 ? 3 : 2) - leads.length;
  return scored
    .filter((result) => !leads.includes(result) && pointsOf(result) > 0 && top - pointsOf(result) <= within)
    .sort((a, b) => pointsOf(b) - pointsOf(a))
    .slice(0, Math.max(0, room));
}
