import type { Document } from '../parse/document.js';
import type { KindName } from '../schema/kinds/kinds.js';
import { placeInSegment, type TextSegment } from '../parse/text-segment.js';
import { crisisWords } from './crisis-words.js';
import { isEnglish } from './find-words.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** Kinds that are themselves the way to help, or have it on every screen. */
const beside = ['contact', 'nation', 'wording', 'quiz', 'question', 'result', 'scenarios'];

export const crisisNeedsHelp: Rule = {
  id: 'crisis-needs-help',
  severity: 'error',
  title: 'Help beside hard words',
  reason:
    'Whoever reads about suicide or self-harm may be close to it. The way to help has to be in the same text, and a story says beforehand what it holds.',
  bad: 'A story that speaks of self-harm, without a content note and without saying where help is.',
  good: 'The same story with "content-note: This story mentions self-harm.", which ends with where to find urgent help.',
  check(content) {
    if (!isEnglish(content)) return [];
    return content.documents
      .filter(({ kind }) => !beside.includes(kind))
      .flatMap(({ kind, document }) => {
        const segments = content.segmentsOf(document);
        const first = segments.find(({ words, field }) => field !== 'content-note' && words.search(crisisWords) !== -1);
        return first ? checkDocument(kind, first, segments) : [];
      });
  },
};

function checkDocument(kind: KindName, first: TextSegment, segments: TextSegment[]): Finding[] {
  const at = first.words.search(crisisWords);
  const [found = ''] = first.words.slice(at).match(crisisWords) ?? [];
  const place = placeInSegment(first, at, found.length);
  const more = { field: first.field };
  return [
    ...(kind === 'story' && !hasNote(first.document)
      ? [
          findAt(
            first.document,
            place,
            `The story speaks of "${found}" and has no content note.`,
            `Add a line that says so in a few words, such as "content-note: This story mentions ${nameOf(found)}."`,
            more,
          ),
        ]
      : []),
    ...(segments.some(({ words }) => saysWhereHelpIs(words))
      ? []
      : [
          findAt(
            first.document,
            place,
            `The text speaks of "${found}" and does not say where help is.`,
            'Add a sentence with the words "urgent help", or with a number to call.',
            more,
          ),
        ]),
  ];
}

/** Looked for in the fields as they stand, since a mistake in another field must not hide that this one is missing. */
function hasNote({ text, bodyStart }: Document): boolean {
  return /^content-note *:/m.test(text.slice(0, bodyStart));
}

function nameOf(found: string): string {
  return /harm|hurt|cut/i.test(found) ? 'self-harm' : 'suicide';
}

function saysWhereHelpIs(words: string): boolean {
  return /\burgent help\b|\b\d{3}(?: \d+)*\b/i.test(words);
}
