import { findAt, type Finding, type Rule } from './rule.js';
import type { Document } from '../parse/document.js';
import type { TextSegment } from '../parse/text-segment.js';

export const headingOrder: Rule = {
  id: 'heading-order',
  severity: 'error',
  title: 'Headings in steps',
  reason: 'People who use a screen reader move by headings. A missing step sounds as if a part were missing.',
  bad: '## What it is, followed by #### Who it is for',
  good: '## What it is, followed by ### Who it is for',
  check: (content) =>
    content.documents.flatMap(({ document }) => checkDocument(document, content.segmentsOf(document))),
};

function checkDocument(document: Document, segments: TextSegment[]): Finding[] {
  let before = 1;
  return segments
    .filter(({ form }) => form === 'heading')
    .flatMap(({ start, end, field }) => {
      const hashes = /^ {0,3}(#+)/.exec(document.text.slice(start, end))?.[1]?.length ?? 2;
      const skips = hashes > before + 1 && hashes <= 4;
      const above = before;
      const expected = '#'.repeat(above + 1);
      before = hashes;
      return skips
        ? [
            findAt(
              document,
              document.placeAt(start, end),
              `This heading has ${hashes} hashes, and ${above > 1 ? `the one above it has ${above}` : 'it is the first'}.`,
              `Begin it with "${expected} ".`,
              { field },
            ),
          ]
        : [];
    });
}
