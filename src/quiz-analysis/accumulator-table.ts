import type { Step } from './route-table.js';
import type { Choice } from './walk-choices.js';

/** Where paths stand that add up to the same. */
export interface Accumulator<Sum, Verdict> {
  id: number;
  sum: Sum;
  next: Map<Step, Accumulator<Sum, Verdict>>;
  /** What follows from the sum, once it has been asked for. */
  judged?: Judged<Sum, Verdict>;
}

/** A verdict, with the first accumulator that it was found for. */
interface Judged<Sum, Verdict> {
  verdict: Verdict;
  accumulator: Accumulator<Sum, Verdict>;
}

interface Arithmetic<Sum, Verdict> {
  add(sum: Sum, choice: Choice): Sum;
  changes: (choice: Choice) => boolean;
  /** Two sums with the same key are the same. */
  key(sum: Sum): string;
  judge(sum: Sum): Verdict;
  /** Two verdicts with the same key are the same. */
  verdictKey(verdict: Verdict): string;
}

/** Keeps one accumulator for each sum and one object for each verdict, so that each is worked out once and found again at once. */
export class AccumulatorTable<Sum, Verdict> {
  readonly first: Accumulator<Sum, Verdict>;
  /** Whether a choice adds anything, to any sum. */
  readonly changes: (choice: Choice) => boolean;
  private readonly accumulators = new Map<string, Accumulator<Sum, Verdict>>();
  private readonly judged = new Map<string, Judged<Sum, Verdict>>();

  constructor(
    start: Sum,
    private readonly arithmetic: Arithmetic<Sum, Verdict>,
  ) {
    this.first = this.keep(start);
    this.changes = arithmetic.changes;
  }

  after(accumulator: Accumulator<Sum, Verdict>, step: Step): Accumulator<Sum, Verdict> {
    const known = accumulator.next.get(step);
    if (known) return known;
    const reached =
      'choice' in step && this.changes(step.choice)
        ? this.keep(this.arithmetic.add(accumulator.sum, step.choice))
        : accumulator;
    accumulator.next.set(step, reached);
    return reached;
  }

  verdictOf(accumulator: Accumulator<Sum, Verdict>): Verdict {
    return (accumulator.judged ??= this.judge(accumulator)).verdict;
  }

  /** The first accumulator with the same verdict: one for all that are equivalent where nothing is added any more. */
  withSameVerdict(accumulator: Accumulator<Sum, Verdict>): Accumulator<Sum, Verdict> {
    return (accumulator.judged ??= this.judge(accumulator)).accumulator;
  }

  private keep(sum: Sum): Accumulator<Sum, Verdict> {
    const key = this.arithmetic.key(sum);
    const known = this.accumulators.get(key);
    if (known) return known;
    const accumulator = { id: this.accumulators.size, sum, next: new Map() };
    this.accumulators.set(key, accumulator);
    return accumulator;
  }

  private judge(accumulator: Accumulator<Sum, Verdict>): Judged<Sum, Verdict> {
    const verdict = this.arithmetic.judge(accumulator.sum);
    const key = this.arithmetic.verdictKey(verdict);
    const known = this.judged.get(key) ?? { verdict, accumulator };
    this.judged.set(key, known);
    return known;
  }
}
