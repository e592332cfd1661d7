import type { Content } from '../parse/content.js';
import type { KindName } from '../schema/kinds/kinds.js';
import type { TextSegment } from '../parse/text-segment.js';
import { collections, segmentsOfKind } from './collections.js';
import { isEnglish } from './find-words.js';
import { longWordsOf, sizeOf } from './reading-age.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** The score was made for thirty sentences. Over fewer it says nothing. */
const fewest = 30;
/** School grade. Reading age is about five years more. */
const hard = 9;

export const collectionReadingAge: Rule = {
  id: 'collection-reading-age',
  severity: 'note',
  title: 'Few long words, over all files of a kind',
  reason:
    'A second score, SMOG, only counts words of three syllables or more. It needs a lot of text, so it looks at all the myths together, all the guides together, and so on. Like any score, it only shows you where to look first.',
  bad: 'Twelve myths in which every second sentence has a word such as "rehabilitation".',
  good: 'The same myths with "getting better" in its place.',
  check: (content) => (isEnglish(content) ? collections.flatMap((collection) => checkKind(content, collection)) : []),
};

/** SMOG grade of some words, or nothing where there are too few sentences. List entries and headings are sentences too. */
export function smogOf(segments: readonly TextSegment[]): number | undefined {
  let sentences = 0;
  let longWords = 0;
  for (const segment of segments) {
    const size = sizeOf(segment);
    sentences += size.sentences;
    longWords += size.longWords;
  }
  return sentences < fewest ? undefined : 1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291;
}

function checkKind(content: Content, [kind, , several]: [KindName, string, string]): Finding[] {
  const segments = segmentsOfKind(content, kind);
  const grade = smogOf(segments);
  if (grade === undefined || Math.round(grade) <= hard) return [];
  const common = mostCommon(segments);
  const [first = ''] = common[0] ?? [];
  const segment = segments.find(({ words }) => words.toLowerCase().includes(first))!;
  const at = segment.words.toLowerCase().indexOf(first);
  const list = common.map(([word, count]) => `${word} (${count})`).join(', ');
  return [
    findInSegment(
      segment,
      at,
      first.length,
      `All ${several} together have a reading age of about ${Math.round(grade) + 5}, by their long words.`,
      `The most common are: ${list}. Swap any that have a shorter word, and keep the ones people need.`,
    ),
  ];
}

const shown = 5;

function mostCommon(segments: readonly TextSegment[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const segment of segments)
    for (const word of longWordsOf(segment)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).slice(0, shown);
}
