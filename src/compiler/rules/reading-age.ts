import { syllable } from 'syllable';
import type { TextSegment } from '../parse/text-segment.js';
import { countWords, splitSentences } from './text/sentences.js';
import { isContraction, spokenSyllables } from './contractions.js';
import { isEnglish } from './find-words.js';
import { findAt, type Rule } from './rule.js';

/** A score over a few words says nothing. */
const fewest = 100;
/** School grade. Reading age is about five years more. */
const hard = 8;
/** Syllables that make a word long. */
const long = 3;

export const readingAge: Rule = {
  id: 'reading-age',
  severity: 'note',
  title: 'Easy to read',
  reason:
    'Aim for words that most nine- to eleven-year-olds can read. A score only shows you where to look first: it can’t tell whether something’s clear.',
  bad: 'Participation in facilitated mutual-aid communities necessitates considerable emotional availability.',
  good: 'In a group, people listen to each other. That can take a lot out of you.',
  check(content) {
    if (!isEnglish(content)) return [];
    return content.documents.flatMap(({ document }) => {
      const grade = gradeOf(content.segmentsOf(document).filter(({ voice }) => voice === 'ours'));
      if (grade === undefined || grade <= hard) return [];
      return [
        findAt(
          document,
          document.placeAt(document.bodyStart),
          `This file has a reading age of about ${Math.round(grade) + 5}.`,
          'Start with the longest words and sentences. Aim for 11 or less.',
        ),
      ];
    });
  },
};

/** Flesch–Kincaid school grade of some words, or nothing where there are too few. */
export function gradeOf(segments: readonly TextSegment[]): number | undefined {
  let sentences = 0;
  let words = 0;
  let syllables = 0;
  let contractions = 0;
  for (const segment of segments) {
    const size = sizeOf(segment);
    sentences += size.sentences;
    words += size.words;
    syllables += size.syllables;
    contractions += size.contractions;
  }
  // "Didn’t" is no harder than "did not". As a single word of two syllables it would seem so.
  const syllablesPerWord = syllables / (words + contractions);
  return words < fewest ? undefined : 0.39 * (words / sentences) + 11.8 * syllablesPerWord - 15.59;
}

export interface Size {
  sentences: number;
  words: number;
  syllables: number;
  /** Words that stand for two, such as "don’t". */
  contractions: number;
  /** Words of three syllables or more. */
  longWords: number;
}

/** Asked for by the rule and once more by the summary. */
const sizes = new WeakMap<TextSegment, Size>();

/** How much there is to read in a segment. Worked out once. */
export function sizeOf(segment: TextSegment): Size {
  const known = sizes.get(segment);
  if (known) return known;
  // A list entry or heading often ends without a full stop, and is a sentence all the same.
  const sentences = splitSentences(segment.words);
  const size = { sentences: sentences.length, words: 0, syllables: 0, contractions: 0, longWords: 0 };
  for (const { words } of sentences) {
    size.words += countWords(words);
    for (const word of wordsOf(words)) {
      const syllables = syllablesOf(word);
      size.syllables += syllables;
      if (isContraction(word)) size.contractions++;
      if (syllables >= long) size.longWords++;
    }
  }
  sizes.set(segment, size);
  return size;
}

/** The long words of a segment, as they are counted. */
export function longWordsOf({ words }: TextSegment): string[] {
  return wordsOf(words).filter((word) => syllablesOf(word) >= long);
}

/** Every syllable count is slow to work out and asked for often. */
const known = new Map<string, number>();

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
}

function syllablesOf(word: string): number {
  const count = known.get(word);
  if (count !== undefined) return count;
  const counted = spokenSyllables(word, syllablesOf) ?? Math.max(syllable(word), 1);
  if (known.size < 50_000) known.set(word, counted);
  return counted;
}
