import type { Option, Quiz, Signal } from '../content-model/quiz.js';

/** What answers add up to. A result is decided from this and nothing else: not from the order, the words or the person. */
export interface Tally {
  signals: ReadonlySet<Signal>;
  /** Points of each scored result. */
  points: Readonly<Record<string, number>>;
}

/** The tally of no answers. */
export function emptyTally(quiz: Quiz): Tally {
  return { signals: new Set(), points: Object.fromEntries(quiz.scored.map((result) => [result, 0])) };
}

/** The tally with these options added. Points for a result that is not scored are not counted. */
export function addToTally(tally: Tally, options: readonly Option[]): Tally {
  const signals = new Set([...tally.signals, ...options.flatMap((option) => option.signals ?? [])]);
  const given = (result: string) => options.reduce((sum, { points }) => sum + (points?.[result] ?? 0), 0);
  const points = Object.entries(tally.points).map(([result, sum]) => [result, sum + given(result)]);
  return { signals, points: Object.fromEntries(points) as Record<string, number> };
}
