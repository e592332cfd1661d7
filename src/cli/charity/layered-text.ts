/** A line with the file it was written in: a reworded file has lines of the charity's and lines of ours. */
export interface LayeredLine {
  words: string;
  /** Counted from 1, in the file that it comes from. */
  line: number;
  from: 'own' | 'base';
}

/** Lines of one text, as they stand, from one line to before another. Counted from 0. */
export function takeLines(text: string, from: LayeredLine['from'], start = 0, end?: number): LayeredLine[] {
  return text
    .split('\n')
    .slice(start, end)
    .map((words, i) => ({ words, line: start + i + 1, from }));
}

export function joinLines(lines: readonly LayeredLine[]): string {
  return lines.map(({ words }) => words).join('\n');
}
