import type { TextSegment } from '../../parse/text-segment.js';
import { SplitWords } from '../split-words.js';

/** How many words in a row are too many to be shared by chance. */
export const rowLength = 8;

/** A stretch of words that a source has too. */
export interface Shared {
  segment: TextSegment;
  /** Positions of its first and last word. */
  first: number;
  last: number;
  source: string;
  /** Where in the source the first eight words of it end. */
  line: number;
}

/**
 * Every row of eight words of our segments, looked up by a number made from them. Sources run past it and are never kept,
 * so that it takes up memory for our words only, however long the sources are.
 */
export class ShingleIndex {
  /** The last row with a number, by that number; each row then leads to the one before it with the same. */
  private readonly latest = new Map<number, number>();
  private readonly before: number[] = [];
  private readonly segmentOf: number[] = [];
  private readonly firstWord: number[] = [];
  private readonly found = new Map<number, { source: string; line: number }>();

  private takenApart?: { segment: number; words: string[] };

  constructor(private readonly segments: readonly TextSegment[]) {
    segments.forEach((segment, at) => this.add(segment, at));
  }

  private add({ words: text }: TextSegment, at: number): void {
    const hashes = new SplitWords(text).all().map(hashWord);
    for (let first = 0; first + rowLength <= hashes.length; first++) {
      const key = hashRow(hashes, first);
      const row = this.segmentOf.push(at) - 1;
      this.firstWord.push(first);
      this.before.push(this.latest.get(key) ?? -1);
      this.latest.set(key, row);
    }
  }

  /** Notes which of our rows are these eight words of a source. */
  note(words: readonly string[], hashes: readonly number[], source: string, line: number): void {
    let row = this.latest.get(hashRow(hashes, 0)) ?? -1;
    for (; row !== -1; row = this.before[row]!) {
      if (!this.found.has(row) && this.isSame(row, words)) this.found.set(row, { source, line });
    }
  }

  /** Two rows may come to the same number, so the words themselves decide. */
  private isSame(row: number, words: readonly string[]): boolean {
    const first = this.firstWord[row]!;
    const ours = this.wordsOf(this.segmentOf[row]!);
    return words.every((word, i) => ours[first + i] === word);
  }

  /** Where one row is shared, the next often is: the segment is taken apart once for both. */
  private wordsOf(segment: number): string[] {
    if (this.takenApart?.segment !== segment)
      this.takenApart = { segment, words: new SplitWords(this.segments[segment]!.words).all() };
    return this.takenApart.words;
  }

  /** Each stretch once: rows that follow each other in a segment are one. */
  shared(): Shared[] {
    const stretches: Shared[] = [];
    let lastRow = -2;
    for (const row of [...this.found.keys()].sort((a, b) => a - b)) {
      const segment = this.segments[this.segmentOf[row]!]!;
      const first = this.firstWord[row]!;
      const open = stretches.at(-1);
      if (open && row === lastRow + 1 && open.segment === segment) open.last = first + rowLength - 1;
      else stretches.push({ segment, first, last: first + rowLength - 1, ...this.found.get(row)! });
      lastRow = row;
    }
    return stretches;
  }
}

/** A number for a word: the same for the same letters. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

function hashRow(hashes: readonly number[], first: number): number {
  let hash = 0;
  for (let i = first; i < first + rowLength; i++) hash = Math.imul(hash, 0x5bd1e995) ^ hashes[i]!;
  return hash | 0;
}
