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
  /** After a rule that does not interrupt: the highest match, "if you want to try it, or later". Several are equal. */
  laterIdeas: string[];
}

/** Whether a rule's condition holds for these signals. */
export function holds(condition: Condition, signals: ReadonlySet<Signal>): boolean {
  if ('whenAny' in condition) return condition.whenAny.some((signal) => signals.has(signal));
  return condition.of.filter((signal) => signals.has(signal)).length >= condition.whenAtLeast;
}

/** The signals a rule asks about. */
export function signalsOf(condition: Condition): Signal[] {
  return 'whenAny' in condition ? condition.whenAny : condition.of;
}

/** What the rules say, from the signals alone. */
export interface VerdictByRules {
  rule?: LeadRule;
  also: string[];
}

/** What the points say, from the points alone. Nothing leads where nothing was scored. */
export interface VerdictByPoints {
  leads: string[];
  secondIdeas: string[];
}

/**
 * The published rule. The first lead rule that holds leads; otherwise the highest points do, equal ones together; where
 * nothing was scored, all scored results are equal.
 */
export function decide(quiz: Quiz, { signals, points }: Tally): Decision {
  return combineVerdicts(quiz, decideByRules(quiz, signals), decideByPoints(quiz, points));
}

export function decideByRules(quiz: Quiz, signals: Tally['signals']): VerdictByRules {
  return {
    rule: quiz.lead.find((rule) => holds(rule, signals)),
    also: quiz.also.filter((rule) => holds(rule, signals)).map(({ result }) => result),
  };
}

export function decideByPoints(quiz: Quiz, points: Tally['points']): VerdictByPoints {
  const leads = highest(quiz, points);
  return { leads, secondIdeas: leads.length > 0 ? secondIdeas(quiz, leads, points) : [] };
}

export function combineVerdicts(quiz: Quiz, { rule, also }: VerdictByRules, byPoints: VerdictByPoints): Decision {
  const { leads, secondIdeas } = byPoints;
  if (rule) {
    const laterIdeas = isInterrupting(quiz, rule.result) ? [] : leads;
    return { leads: [rule.result], ledBy: 'rule', rule, also, secondIdeas: [], laterIdeas };
  }
  if (leads.length > 0) return { leads, ledBy: 'points', also, secondIdeas, laterIdeas: [] };
  return { leads: [...quiz.scored], ledBy: 'nothing', also, secondIdeas: [], laterIdeas: [] };
}

/** Whether a result is one that is shown at once, in place: urgent help. Nothing else is suggested beside it. */
export function isInterrupting(quiz: Quiz, result: string): boolean {
  return quiz.questions.some(({ options }) => options.some(({ interrupt }) => interrupt === result));
}

/** The scored results with most points, in the quiz's order; none where nothing was scored. */
function highest(quiz: Quiz, points: Tally['points']): string[] {
  const top = Math.max(0, ...quiz.scored.map((result) => points[result] ?? 0));
  return top > 0 ? quiz.scored.filter((result) => points[result] === top) : [];
}

/**
 * A second idea is close enough and has at least one point: without any, no answer speaks for it and there would be no
 * reason to show. One idea beside a single lead, or beside a tie of two; none beside a wider tie, which is never cut.
 * Of two that are equally close the quiz's order decides.
 */
function secondIdeas(quiz: Quiz, leads: string[], points: Tally['points']): string[] {
  const pointsOf = (result: string) => points[result] ?? 0;
  const top = pointsOf(leads[0] ?? '');
  const room = (leads.length > 1 ? 3 : 2) - leads.length;
  return quiz.scored
    .filter(
      (result) => !leads.includes(result) && pointsOf(result) > 0 && top - pointsOf(result) <= quiz.secondIdeaWithin,
    )
    .sort((a, b) => pointsOf(b) - pointsOf(a))
    .slice(0, Math.max(0, room));
}
