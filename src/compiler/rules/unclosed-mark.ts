import type { TextSegment } from '../parse/text-segment.js';
import { findInSegment, type Finding, type Rule } from './rule.js';

/** Marks of Markdown that are still there when a text has been read, so that visitors would see them. */
const leftOver =
  /(?<=^| )\*\*(?= [^*\n]{0,200} \*\*)|(?<!\*)\*+(?=\p{L})|(?<=[\p{L}.,!?])\*+|(?<![\p{L}\p{N}_])__+(?=\p{L})|\]\([^)\n]{0,200}\)?|\[[^[\]\n]{0,200}\]\s\(/gu;

const quick = /[*[\]]|__/;

export const unclosedMark: Rule = {
  id: 'unclosed-mark',
  severity: 'warning',
  title: 'Marks that come in pairs',
  reason: 'Stars and brackets come in pairs. Visitors see one that’s on its own, and screen readers read it out.',
  bad: 'You can **always change your mind.',
  good: 'You can **always** change your mind.',
  check: (content) => content.segments.filter(({ words }) => quick.test(words)).flatMap(checkSegment),
};

function checkSegment(segment: TextSegment): Finding[] {
  const [found] = segment.words.matchAll(leftOver);
  // A backslash before a mark says that it is meant to be shown.
  if (!found || isEscaped(segment)) return [];
  const [mark] = found;
  return [
    findInSegment(segment, found.index, mark.length, `"${mark}" would show on the page.`, mendFor(mark, segment)),
  ];
}

function isEscaped({ document, start, end }: TextSegment): boolean {
  return /\\[*_[\]]/.test(document.text.slice(start, end));
}

function mendFor(mark: string, { form }: TextSegment): string {
  const isLink = mark.includes(']');
  if (form === 'field') return `Leave it out. There ${isLink ? 'are no links' : 'is no bold or italic'} in this field.`;
  if (isLink) return 'For a link, write [words](https://…) with no space between the brackets or in the address.';
  const forList = mark === '*' ? ' For a list, put a space after it.' : '';
  return `Write ${mark} on both sides of the words, right beside them, or leave it out.${forList}`;
}
