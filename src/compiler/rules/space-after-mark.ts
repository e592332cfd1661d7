import type { Document } from '../parse/document.js';
import { bodyLines } from './body-lines.js';
import type { TextSegment } from '../parse/text-segment.js';
import { findAt, findInSegment, type Finding, type Rule } from './rule.js';

/** A mark at the start of a line that would begin a heading or a list if a space came after it. */
const marks: readonly [pattern: RegExp, fix: (found: string) => string][] = [
  [
    /^ {0,3}(#{1,6})(?=[^\s#])/,
    (found) => `For a heading, write "${found.padEnd(2, '#')} " with a space. If it isn’t one, leave out the ${found}.`,
  ],
  // A star may begin emphasis just as well: `unclosed-mark` looks after it.
  [/^[ \t]*([-+]|\d{1,2}[.)])(?=\p{L})/u, (found) => `For a list, write "${found} " with a space after it.`],
  [/^[ \t]*([•·▪◦‣●○–])[ \t]*(?=\p{L})/u, () => 'For a list, begin each line with "- ": a hyphen and a space.'],
];

/** Two sentences with nothing between them. Addresses have more dots, or no capital letter. Bounded, for hostile files. */
const joined = /(?<![^\s"'“‘(])[\p{L}'’-]{0,40}\p{Ll}{2}[.!?](?=\p{Lu}[\p{L}'’-]{0,40}["'”’),.;:!?]{0,5}(?:\s|$))/gu;

const any = new RegExp(marks.map(([{ source }]) => source).join('|'), 'mu');

export const spaceAfterMark: Rule = {
  id: 'space-after-mark',
  severity: 'warning',
  title: 'A space after the mark',
  reason:
    'A hyphen, a number or a hash begins a list or a heading only with a space after it. Otherwise the mark is shown, and the lines run together into one. After a full stop, a space shows where the next sentence begins.',
  bad: '-A hot drink',
  good: '- A hot drink',
  check: (content) => [
    ...content.documents.flatMap(({ document }) => (any.test(document.body) ? checkDocument(document) : [])),
    ...content.segments.filter(({ voice, words }) => voice !== 'own' && /[.!?]\p{Lu}/u.test(words)).flatMap(checkStops),
  ],
};

function checkStops(segment: TextSegment): Finding[] {
  return [...segment.words.matchAll(joined)].map(({ 0: found, index }) => {
    const message = `There is no space after "${found}".`;
    return findInSegment(segment, index, found.length, message, 'Put a space where the next sentence begins.');
  });
}

function checkDocument(document: Document): Finding[] {
  return bodyLines(document).flatMap(({ words, start }) => {
    for (const [pattern, fix] of marks) {
      const [whole, mark] = pattern.exec(words) ?? [];
      if (whole === undefined || mark === undefined) continue;
      const at = start + words.indexOf(mark);
      const message = `This line begins with "${mark}", which is shown as it stands.`;
      return [findAt(document, document.placeAt(at, at + mark.length), message, fix(mark), { field: 'text' })];
    }
    return [];
  });
}
