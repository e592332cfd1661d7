import type { Content } from '../parse/content.js';
import type { TextSegment } from '../parse/text-segment.js';
import { TranslatedDocument } from '../translation/translated-document.js';
import { isEnglish } from './find-words.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** Fewer words in a row may well be the same in two languages: they are names, above all. */
const enough = 4;

export const untranslated: Rule = {
  id: 'untranslated',
  severity: 'error',
  title: 'Words in their own language',
  reason: 'A folder that was copied and not translated would show English to people whose page is in another language.',
  bad: 'A file in "cy" that says the same, word for word, as the one in "en".',
  good: 'The file in Welsh, or no such file yet.',
  check(content, english) {
    if (!english || english === content || isEnglish(content)) return [];
    const originals = new Map(english.documents.map(({ document }) => [document.path, wordsOf(document, english)]));
    return content.documents.flatMap(({ document }) => {
      const original = originals.get(document.path);
      const own = content.segmentsOf(document).filter((segment) => isTold(segment) && !isInherited(segment));
      const [same] = own.filter(({ words }) => original?.has(words));
      return same ? describe(same) : [];
    });
  },
};

function wordsOf(document: TextSegment['document'], content: Content): Set<string> {
  return new Set(content.segmentsOf(document).map(({ words }) => words));
}

/** Titles of books, and names of services and of languages, are not translated. */
function isTold({ words, voice, field }: TextSegment): boolean {
  return voice !== 'quoted' && !field.startsWith('sources') && countWords(words) >= enough;
}

/** Words that are not there yet have been told of. */
function isInherited({ document, start }: TextSegment): boolean {
  return document instanceof TranslatedDocument && document.isInherited(start);
}

function countWords(words: string): number {
  return words
    .replace(/\{[^{}]*\}/g, ' ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean).length;
}

function describe(segment: TextSegment): Finding {
  const { words } = segment;
  return findInSegment(
    segment,
    0,
    words.length,
    `This is the same, word for word, in English: "${words.length > 60 ? `${words.slice(0, 60)} …` : words}"`,
    'Translate it, or take the file away until somebody has.',
  );
}
