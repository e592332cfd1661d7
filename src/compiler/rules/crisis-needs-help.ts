import type { Document } from '../parse/document.js';
import type { KindName } from '../schema/kinds/kinds.js';
import { placeInSegment, type TextSegment } from '../parse/text-segment.js';
import { findAt, type Finding, type Rule } from './rule.js';
import { safetyWordsOf, type SafetyWords } from './safety/safety-words.js';

/** Kinds that are themselves the way to help, or have it on every screen. */
const beside = ['contact', 'nation', 'wording', 'quiz', 'question', 'result', 'scenarios'];

export const crisisNeedsHelp: Rule = {
  id: 'crisis-needs-help',
  severity: 'error',
  title: 'Help beside hard words',
  reason:
    'Anyone reading about suicide or self-harm may be close to it. Say where help is in the same text, and say before a story what’s in it. A real person’s words stay as they are: there, your content note is enough.',
  bad: 'A story about self-harm with no content note and no word of where to get help.',
  good: 'The same story with "content-note: This story mentions self-harm.", ending with where to find urgent help.',
  check(content) {
    const words = safetyWordsOf(content);
    if (!words) return [];
    return content.documents
      .filter(({ kind }) => !beside.includes(kind))
      .flatMap(({ kind, document }) => {
        const segments = content.segmentsOf(document);
        const first = segments.find((each) => each.field !== 'content-note' && each.words.search(words.crisis) !== -1);
        return first ? checkDocument(kind, first, segments, words) : [];
      });
  },
};

function checkDocument(
  kind: KindName,
  first: TextSegment,
  segments: TextSegment[],
  { crisis, help, nameOf }: SafetyWords,
): Finding[] {
  const at = first.words.search(crisis);
  const [found = ''] = first.words.slice(at).match(crisis) ?? [];
  const find = (message: string, fix: string) =>
    findAt(first.document, placeInSegment(first, at, found.length), message, fix, { field: first.field });
  const note = `"content-note: This story mentions ${nameOf(found)}."`;
  const isNoteMissing = kind === 'story' && !hasNote(first.document);
  // Nobody may put words into the mouth of whoever told it.
  if (first.voice === 'own') {
    const fix = `These are a person’s own words, so leave them as they are. Add a line of your own: ${note}`;
    return isNoteMissing ? [find(`"${found}" comes with nothing that says so beforehand.`, fix)] : [];
  }
  return [
    ...(isNoteMissing ? [find(`This story says "${found}" and has no content note.`, `Add one, such as ${note}`)] : []),
    ...(segments.some(({ words }) => words.search(help) !== -1)
      ? []
      : [
          find(
            `This says "${found}" and doesn’t say where to get help.`,
            'Add a sentence with the words "urgent help", or with a number to call.',
          ),
        ]),
  ];
}

/** Looked for in the fields as they stand, since a mistake in another field must not hide that this one is missing. */
function hasNote({ text, bodyStart }: Document): boolean {
  return /^content-note *:/m.test(text.slice(0, bodyStart));
}
