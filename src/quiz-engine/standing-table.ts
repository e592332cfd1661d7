import type { Step } from './route-table.js';
import type { Choice } from './walk-choices.js';

/** Where paths stand that add up to the same. */
export interface Standing<Sum, Verdict> {
  sum: Sum;
  next: Map<Step, Standing<Sum, Verdict>>;
  /** What follows from the sum, once it has been asked for. */
  judged?: Judged<Sum, Verdict>;
}

/** A verdict, with the first standing that it was found for. */
interface Judged<Sum, Verdict> {
  verdict: Verdict;
  standing: Standing<Sum, Verdict>;
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

/** Keeps one standing for each sum and one object for each verdict, so that each is worked out once and found again at once. */
export class StandingTable<Sum, Verdict> {
  readonly first: Standing<Sum, Verdict>;
  /** Whether a choice adds anything, to any sum. */
  readonly changes: (choice: Choice) => boolean;
  private readonly standings = new Map<string, Standing<Sum, Verdict>>();
  private readonly judged = new Map<string, Judged<Sum, Verdict>>();

  constructor(
    start: Sum,
    private readonly arithmetic: Arithmetic<Sum, Verdict>,
  ) {
    this.first = this.keep(start);
    this.changes = arithmetic.changes;
  }

  after(standing: Standing<Sum, Verdict>, step: Step): Standing<Sum, Verdict> {
    const known = standing.next.get(step);
    if (known) return known;
    const reached =
      'choice' in step && this.changes(step.choice)
        ? this.keep(this.arithmetic.add(standing.sum, step.choice))
        : standing;
    standing.next.set(step, reached);
    return reached;
  }

  verdictOf(standing: Standing<Sum, Verdict>): Verdict {
    return (standing.judged ??= this.judge(standing)).verdict;
  }

  /** One standing for all with the same verdict: where nothing is added any more, nothing else about them matters. */
  settle(standing: Standing<Sum, Verdict>): Standing<Sum, Verdict> {
    return (standing.judged ??= this.judge(standing)).standing;
  }

  private keep(sum: Sum): Standing<Sum, Verdict> {
    const key = this.arithmetic.key(sum);
    const known = this.standings.get(key);
    if (known) return known;
    const standing = { sum, next: new Map() };
    this.standings.set(key, standing);
    return standing;
  }

  private judge(standing: Standing<Sum, Verdict>): Judged<Sum, Verdict> {
    const verdict = this.arithmetic.judge(standing.sum);
    const key = this.arithmetic.verdictKey(verdict);
    const known = this.judged.get(key) ?? { verdict, standing };
    this.judged.set(key, known);
    return known;
  }
}
