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
export function addToTally({ signals, points }: Tally, options: readonly Option[]): Tally {
  return { signals: addSignals(signals, options), points: addPoints(points, options) };
}

export function addSignals(signals: Tally['signals'], options: readonly Option[]): Tally['signals'] {
  return new Set([...signals, ...options.flatMap((option) => option.signals ?? [])]);
}

export function addPoints(points: Tally['points'], options: readonly Option[]): Tally['points'] {
  const sums = { ...points };
  for (const option of options) {
    for (const [result, given] of Object.entries(option.points ?? {})) {
      if (result in sums) sums[result] = (sums[result] ?? 0) + given;
    }
  }
  return sums;
}
