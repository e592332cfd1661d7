import type { Content } from './content.js';
import { findDue } from './due.js';
import type { KindName } from './kinds/kinds.js';
import { gradeOf, sizeOf } from './rules/reading-age.js';

const names: [kind: KindName, one: string, several: string][] = [
  ['question', 'question', 'questions'],
  ['result', 'result', 'results'],
  ['myth', 'myth', 'myths'],
  ['story', 'story', 'stories'],
  ['guide', 'guide', 'guides'],
  ['evidence', 'piece of evidence', 'pieces of evidence'],
  ['contact', 'contact', 'contacts'],
  ['nation', 'nation', 'nations'],
];

const soon = 60;

/** A second opinion on size and time: what there is, how easy it reads, what is due soon. */
export function summarise(contents: readonly Content[]): string {
  return contents.map(summariseLanguage).join('\n\n');
}

function summariseLanguage(content: Content): string {
  const counts = names
    .map(([kind, one, several]) => [content.countOf(kind), one, several] as const)
    .filter(([count]) => count > 0);
  const words = content.passages.reduce((sum, passage) => sum + sizeOf(passage).words, 0);
  return [
    `${content.folder}: ${counts.map(([count, one, several]) => `${count} ${count === 1 ? one : several}`).join(', ')}; ${words} words.`,
    ...readingAges(content),
    `Due within ${soon} days: ${findDue(content, soon).length}.`,
  ].join('\n');
}

function readingAges(content: Content): string[] {
  const ages = names.flatMap(([kind, , several]) => {
    const grade = gradeOf(
      content.documents.filter((entry) => entry.kind === kind).flatMap(({ document }) => content.passagesOf(document)),
    );
    return grade === undefined ? [] : [`${several} ${Math.max(Math.round(grade) + 5, 5)}`];
  });
  return ages.length > 0 ? [`Reading age: ${ages.join(', ')}.`] : [];
}
