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

/** The tally with these options added. */
export function addToTally({ signals, points }: Tally, options: readonly Option[]): Tally {
  return { signals: addSignals(signals, options), points: addPoints(points, options) };
}

export function addSignals(signals: Tally['signals'], options: readonly Option[]): Tally['signals'] {
  return new Set([...signals, ...options.flatMap((option) => option.signals ?? [])]);
}

export function addPoints(points: Tally['points'], options: readonly Option[]): Tally['points'] {
  return addGiven(
    points,
    options.flatMap((option) => Object.entries(option.points ?? {})),
  );
}

/** Points for a result that is not scored come to nothing. */
export function addGiven(points: Tally['points'], given: readonly [result: string, sum: number][]): Tally['points'] {
  const sums = new Map(Object.entries(points));
  for (const [result, sum] of given) {
    const known = sums.get(result);
    if (known !== undefined) sums.set(result, known + sum);
  }
  return Object.fromEntries(sums);
}
