import { countWords } from './text/sentences.js';
import { bodyLines, type BodyLine } from './body-lines.js';
import type { Document } from '../parse/document.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** A line that is bold or italic from end to end, and stands alone. */
const emphasised = /^ {0,3}(\*\*\*|\*\*|\*|__|_)(?![*_\s])([^*_]+)\1:?\s*$/;
const quick = /^ {0,3}[*_]/m;

/** A heading is short. What is longer, or ends like a sentence, is a sentence that matters. */
const mostWords = 10;

export const emphasisAsHeading: Rule = {
  id: 'emphasis-as-heading',
  severity: 'warning',
  title: 'Headings that are headings',
  reason:
    'People who use a screen reader jump from heading to heading. They’ll never find a bold line that only looks like one.',
  bad: '**Before you go**',
  good: '## Before you go',
  check: (content) =>
    content.documents.flatMap(({ document }) => (quick.test(document.body) ? checkDocument(document) : [])),
};

function checkDocument(document: Document): Finding[] {
  const lines = bodyLines(document);
  const last = lines.findLastIndex(({ words }) => words.trim() !== '');
  return lines.flatMap(({ words, start }, i) => {
    const [, , heading = ''] = emphasised.exec(words) ?? [];
    // A heading has something under it, and the last line has nothing.
    if (!looksLikeHeading(heading) || !standsAlone(lines, i) || i === last) return [];
    const fix = `If it is a heading, write "## ${heading.replace(/[:\s]+$/, '')}". If not, leave out the marks around it.`;
    return [
      findAt(
        document,
        document.placeAt(start, start + words.length),
        'This line looks like a heading and is none.',
        fix,
        {
          field: 'text',
        },
      ),
    ];
  });
}

function looksLikeHeading(words: string): boolean {
  return /\p{L}/u.test(words) && !/[.!?…]["'”’]?$/.test(words) && countWords(words) <= mostWords;
}

function standsAlone(lines: readonly BodyLine[], i: number): boolean {
  return [lines[i - 1], lines[i + 1]].every((line) => !line?.words.trim());
}
