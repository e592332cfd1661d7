import type { Tally } from '../quiz-engine/tally.js';

/**
 * The smallest points that decide like these: the same order, the same ties, and the same differences as far as one of
 * them may still be a second idea. Whichever of the results are left out, the rest compare as before. Sums that decide
 * alike come out equal, so that a walk looks at them once.
 */
export function normalisePoints(points: Tally['points'], secondIdeaWithin: number): Tally['points'] {
  const steps = [...new Set(Object.values(points))].filter((sum) => sum > 0).sort((a, b) => a - b);
  const levels = new Map<number, number>();
  let level = 0;
  steps.forEach((sum, i) => {
    level += i === 0 ? 1 : Math.min(sum - (steps[i - 1] ?? 0), secondIdeaWithin + 1);
    levels.set(sum, level);
  });
  return Object.fromEntries(Object.entries(points).map(([result, sum]) => [result, levels.get(sum) ?? 0]));
}
