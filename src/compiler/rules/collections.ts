import type { Content } from '../parse/content.js';
import type { KindName } from '../schema/kinds/kinds.js';
import type { TextSegment } from '../parse/text-segment.js';

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
export function segmentsOfKind(content: Content, kind: KindName): TextSegment[] {
  const segments: TextSegment[] = [];
  for (const entry of content.documents) {
    if (entry.kind === kind) for (const segment of content.segmentsOf(entry.document)) segments.push(segment);
  }
  return segments;
}
