import { isJoined, type SplitWords } from './split-words.js';
import type { WordMatch } from './word-rule.js';

/** Words that are looked for in a row, and what to write instead. */
export interface Phrase {
  /** `struggle/struggles with`: words parted by spaces, each with its other forms after a stroke. */
  words: string;
  mend: string;
  /** The phrase is fine after one of these words. */
  notAfter?: readonly string[];
  /** The phrase is fine before one of these words. */
  notBefore?: readonly string[];
}

interface Entry extends Phrase {
  rest: ReadonlySet<string>[];
}

/**
 * Looks for phrases in a row of words: one look into a map for each word, however many phrases there are. Of several that
 * begin at the same word the longest is meant.
 */
export function findPhrases(
  phrases: readonly Phrase[],
  describe: (found: string) => string,
): (split: SplitWords) => WordMatch[] {
  const index = indexPhrases(phrases);
  return (split) => {
    const matches: WordMatch[] = [];
    for (let i = 0; i < split.words.length; i++) {
      const entry = index.get(split.words[i]!)?.find((candidate) => fits(candidate, split, i));
      if (!entry) continue;
      const last = i + entry.rest.length;
      const found = split.text.slice(split.starts[i], split.ends[last]);
      matches.push({ first: i, last, what: describe(found), mend: entry.mend });
      i = last;
    }
    return matches;
  };
}

function indexPhrases(phrases: readonly Phrase[]): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const [first = '', ...rest] = phrase.words.split(' ');
    const entry = { ...phrase, rest: rest.map((forms) => new Set(forms.split('/'))) };
    for (const form of first.split('/')) index.set(form, [...(index.get(form) ?? []), entry]);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return index;
}

function fits({ rest, notAfter, notBefore }: Entry, split: SplitWords, i: number): boolean {
  const { words } = split;
  for (let step = 0; step < rest.length; step++) {
    if (!isJoined(split, i + step) || !rest[step]!.has(words[i + step + 1]!)) return false;
  }
  const after = words[i + rest.length + 1];
  if (notBefore && after !== undefined && notBefore.includes(after)) return false;
  return !(notAfter && i > 0 && notAfter.includes(words[i - 1]!));
}
