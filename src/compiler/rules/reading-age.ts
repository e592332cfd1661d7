import { syllable } from 'syllable';
import type { Passage } from '../passage.js';
import { countWords, splitSentences } from '../sentences.js';
import { isEnglish } from './find-words.js';
import { findAt, type Rule } from './rule.js';

/** A score over a few words says nothing. */
const fewest = 100;
/** School grade. Reading age is about five years more. */
const hard = 8;

export const readingAge: Rule = {
  id: 'reading-age',
  severity: 'note',
  title: 'Easy to read',
  reason:
    'The aim is words that most people of nine to eleven can read. A score only shows where to look first: it cannot tell whether a text is clear.',
  bad: 'Participation in facilitated mutual-aid communities necessitates considerable emotional availability.',
  good: 'In a group, people listen to each other. That can take a lot out of you.',
  check(content) {
    if (!isEnglish(content)) return [];
    return content.documents.flatMap(({ document }) => {
      const grade = gradeOf(content.passagesOf(document).filter(({ voice }) => voice === 'ours'));
      if (grade === undefined || grade <= hard) return [];
      return [
        findAt(
          document,
          document.placeAt(document.bodyStart),
          `The words of this file are for a reading age of about ${Math.round(grade) + 5}.`,
          'Look for long words and long sentences first. Aim for 11 or less.',
        ),
      ];
    });
  },
};

/** Flesch–Kincaid school grade of some words, or nothing where there are too few. */
export function gradeOf(passages: readonly Passage[]): number | undefined {
  // A list entry or heading often ends without a full stop, and is a sentence all the same.
  const sentences = passages.flatMap(({ words }) => splitSentences(words).map((sentence) => sentence.words));
  const words = sentences.reduce((sum, sentence) => sum + countWords(sentence), 0);
  if (words < fewest) return undefined;
  const syllables = sentences.reduce((sum, sentence) => sum + countSyllables(sentence), 0);
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

/** Every syllable count is slow to work out and asked for often. */
const known = new Map<string, number>();

function countSyllables(sentence: string): number {
  return (sentence.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []).reduce((sum, word) => sum + syllablesOf(word), 0);
}

function syllablesOf(word: string): number {
  const count = known.get(word);
  if (count !== undefined) return count;
  const counted = Math.max(syllable(word), 1);
  if (known.size < 50_000) known.set(word, counted);
  return counted;
}
