/** The middle value: one slow round out of many moves it little. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The value under which so much of the others lie: `quantile(values, 0.25)`. */
export function quantile(values, part) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
}

/**
 * How many times as much one thing is as another, round by round: what slows the machine in a round slows both. With the
 * middle half of the ratios beside the median.
 */
export function compare(ours, theirs) {
  const ratios = ours.map((value, i) => value / theirs[i]).filter(Number.isFinite);
  return { ratio: median(ratios), low: quantile(ratios, 0.25), high: quantile(ratios, 0.75) };
}

export function sayRatio({ ratio, low, high }) {
  return `${round(ratio)} (${round(low)} to ${round(high)})`;
}

export function round(value) {
  return Number.isFinite(value) ? Number(value.toPrecision(value < 10 ? 2 : 3)).toLocaleString('en-GB') : 'not known';
}
