/** A line with the file it was written in: a reworded file has lines of the charity's and lines of ours. */
export interface OverlayLine {
  words: string;
  /** Counted from 1, in the file that it comes from. */
  line: number;
  from: 'own' | 'base';
}

/** Lines of one text, as they stand, from one line to before another. Counted from 0. */
export function takeLines(text: string, from: OverlayLine['from'], start = 0, end?: number): OverlayLine[] {
  return text
    .split('\n')
    .slice(start, end)
    .map((words, i) => ({ words, line: start + i + 1, from }));
}

export function joinLines(lines: readonly OverlayLine[]): string {
  return lines.map(({ words }) => words).join('\n');
}
