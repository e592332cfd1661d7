import type { Choice } from './walk-choices.js';

/** Where paths stand that add up to the same, and what follows from that. */
export interface Standing<Sum, Verdict> {
  sum: Sum;
  verdict: Verdict;
  next: Map<Choice, Standing<Sum, Verdict>>;
}

interface Arithmetic<Sum, Verdict> {
  add(sum: Sum, choice: Choice): Sum;
  /** Two sums with the same key are the same. */
  key(sum: Sum): string;
  judge(sum: Sum): Verdict;
  /** Two verdicts with the same key are the same. */
  verdictKey(verdict: Verdict): string;
}

/** Keeps one standing for each sum and one object for each verdict, so that each is worked out once and found again at once. */
export class StandingTable<Sum, Verdict> {
  readonly first: Standing<Sum, Verdict>;
  private readonly standings = new Map<string, Standing<Sum, Verdict>>();
  private readonly verdicts = new Map<string, Verdict>();

  constructor(
    start: Sum,
    private readonly arithmetic: Arithmetic<Sum, Verdict>,
  ) {
    this.first = this.keep(start);
  }

  after(standing: Standing<Sum, Verdict>, choice: Choice): Standing<Sum, Verdict> {
    const known = standing.next.get(choice);
    if (known) return known;
    const reached = this.keep(this.arithmetic.add(standing.sum, choice));
    standing.next.set(choice, reached);
    return reached;
  }

  private keep(sum: Sum): Standing<Sum, Verdict> {
    const key = this.arithmetic.key(sum);
    const known = this.standings.get(key);
    if (known) return known;
    const standing = { sum, verdict: this.keepVerdict(this.arithmetic.judge(sum)), next: new Map() };
    this.standings.set(key, standing);
    return standing;
  }

  private keepVerdict(verdict: Verdict): Verdict {
    const key = this.arithmetic.verdictKey(verdict);
    const known = this.verdicts.get(key);
    if (known) return known;
    this.verdicts.set(key, verdict);
    return verdict;
  }
}
