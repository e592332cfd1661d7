import type { Content } from '../content.js';
import type { KindName } from '../kinds/kinds.js';
import type { Passage } from '../passage.js';

/** The kinds of which there are many, with what one and several are called. */
export const collections: readonly [kind: KindName, one: string, several: string][] = [
  ['question', 'question', 'questions'],
  ['result', 'result', 'results'],
  ['myth', 'myth', 'myths'],
  ['story', 'story', 'stories'],
  ['guide', 'guide', 'guides'],
  ['evidence', 'piece of evidence', 'pieces of evidence'],
  ['contact', 'contact', 'contacts'],
  ['nation', 'nation', 'nations'],
];

/** All the words of one kind of file, file by file. */
export function passagesOfKind(content: Content, kind: KindName): Passage[] {
  const passages: Passage[] = [];
  for (const entry of content.documents) {
    if (entry.kind === kind) for (const passage of content.passagesOf(entry.document)) passages.push(passage);
  }
  return passages;
}
