import type { SplitWords } from './split-words.js';
import type { FindAround, WordMatch } from './word-rule.js';

/** Words that are looked for in a row, and what to write instead. */
export interface Phrase {
  /** `struggle/struggles with`: space-separated words, each with its other forms after a stroke. */
  words: string;
  fix: string;
  /** The phrase is fine after one of these words. */
  notAfter?: readonly string[];
  /** The phrase is fine before one of these words. */
  notBefore?: readonly string[];
}

interface Entry extends Phrase {
  forms: ReadonlySet<string>[];
  /** Which of its words it is looked up by. */
  key: number;
}

/** Words that stand everywhere: a phrase is better looked up by another of its words. */
const everywhere = new Set(
  'a all an and are as at by do does for from has have i in is it my of on or our per that the their this to with you your'.split(
    ' ',
  ),
);

/** Phrases by the word they are looked up by. Of several with the same the longest is meant. */
export function findPhrases(
  phrases: readonly Phrase[],
  describe: (found: string) => string,
): ReadonlyMap<string, FindAround> {
  const byWord = new Map<string, FindAround>();
  for (const [word, entries] of groupByKey(phrases)) {
    entries.sort((a, b) => b.forms.length - a.forms.length);
    byWord.set(word, (split, at) => findEntry(entries, split, at, describe));
  }
  return byWord;
}

function groupByKey(phrases: readonly Phrase[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const phrase of phrases) {
    const forms = phrase.words.split(' ').map((word) => new Set(word.split('/')));
    const key = Math.max(
      forms.findIndex((words) => ![...words].some((word) => everywhere.has(word))),
      0,
    );
    for (const form of forms[key]!) groups.set(form, [...(groups.get(form) ?? []), { ...phrase, forms, key }]);
  }
  return groups;
}

function findEntry(
  entries: readonly Entry[],
  split: SplitWords,
  at: number,
  describe: (found: string) => string,
): WordMatch | undefined {
  const entry = entries.find((candidate) => fits(candidate, split, at - candidate.key));
  if (!entry) return undefined;
  const first = at - entry.key;
  const last = first + entry.forms.length - 1;
  return { first, last, message: describe(split.text.slice(split.starts[first], split.ends[last])), fix: entry.fix };
}

function fits({ forms, key, notAfter, notBefore }: Entry, split: SplitWords, first: number): boolean {
  for (let step = 0; step < forms.length; step++) {
    const isThere = step === key || forms[step]!.has(split.word(first + step) ?? '');
    if (!isThere || (step > 0 && !split.isJoined(first + step - 1))) return false;
  }
  const before = split.word(first - 1);
  const after = split.word(first + forms.length);
  return !notBefore?.includes(after ?? '') && !notAfter?.includes(before ?? '');
}
