import type { Content } from '../parse/content.js';
import { findDue } from './due.js';
import type { TextSegment } from '../parse/text-segment.js';
import { collections, segmentsOfKind } from '../rules/collections.js';
import { smogOf } from '../rules/collection-reading-age.js';
import { isEnglish } from '../rules/find-words.js';
import { gradeOf, sizeOf } from '../rules/reading-age.js';

const soon = 60;

/** A second opinion on size and time: what there is, how easy it reads, what is due soon. */
export function summarise(contents: readonly Content[]): string {
  return contents.map(summariseLanguage).join('\n\n');
}

function summariseLanguage(content: Content): string {
  const counts = collections
    .map(([kind, one, several]) => [content.countOf(kind), one, several] as const)
    .filter(([count]) => count > 0);
  const words = content.segments.reduce((sum, segment) => sum + sizeOf(segment).words, 0);
  return [
    `${content.folder}: ${counts.map(([count, one, several]) => `${count} ${count === 1 ? one : several}`).join(', ')}; ${words} words.`,
    ...readingAges(content),
    `Due within ${soon} days: ${findDue(content, soon).length}.`,
  ].join('\n');
}

/** Two scores, which look at different things. The second needs many sentences, and is left out where there are few. */
function readingAges(content: Content): string[] {
  if (!isEnglish(content)) return [];
  return [
    ...listAges('Reading age', content, gradeOf),
    ...listAges('Reading age by long words alone (SMOG)', content, smogOf),
  ];
}

function listAges(
  title: string,
  content: Content,
  gradeFor: (segments: readonly TextSegment[]) => number | undefined,
): string[] {
  const ages = collections.flatMap(([kind, , several]) => {
    const grade = gradeFor(segmentsOfKind(content, kind));
    return grade === undefined ? [] : [`${several} ${Math.max(Math.round(grade) + 5, 5)}`];
  });
  return ages.length > 0 ? [`${title}: ${ages.join(', ')}.`] : [];
}
