import type { Quiz } from '../content-model/quiz.js';
import type { EndingRecord } from './walk-record.js';

/** How often a result leads among the answer sets that points decide. Tied results share a set in equal parts. */
export interface Share {
  result: string;
  share: number;
}

/** The share of each scored result. None has any where points never decide. */
export function sharesOf(quiz: Quiz, endings: readonly EndingRecord[]): Share[] {
  const decided = endings.filter(({ ending }) => ending.decision.ledBy === 'points');
  const all = countSetsOf(decided);
  return quiz.scored.map((result) => {
    const led = decided.filter(({ ending }) => ending.decision.leads.includes(result));
    const sets = led.reduce((sum, { sets: own, ending }) => sum + own / ending.decision.leads.length, 0);
    return { result, share: all > 0 ? sets / all : 0 };
  });
}

/**
 * Between which shares a result is neither over- nor under-favoured: from 15 to 35 % for four results, and in the same
 * proportion to an equal share for another number of them.
 */
export function fairShare(quiz: Quiz): { low: number; high: number } {
  const equal = 1 / Math.max(1, quiz.scored.length);
  return { low: equal * 0.6, high: quiz.scored.length === 1 ? 1 : equal * 1.4 };
}

export function countSetsOf(endings: readonly EndingRecord[]): number {
  return endings.reduce((sum, { sets }) => sum + sets, 0);
}
