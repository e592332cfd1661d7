/** What was made last, for as long as what it was made from is the same. */
export class Memo<T> {
  private last?: { inputs: readonly unknown[]; made: T };

  /** @param inputs All that `make` reads that may change, compared by identity. */
  get(inputs: readonly unknown[], make: () => T): T {
    const { last } = this;
    const isSame = last?.inputs.length === inputs.length && inputs.every((input, i) => input === last.inputs[i]);
    return (isSame ? last : (this.last = { inputs, made: make() })).made;
  }
}
