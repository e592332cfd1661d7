import type { Document } from '../parse/document.js';
import type { Content } from '../parse/content.js';
import type { TextSegment } from '../parse/text-segment.js';
import { englishSegments, findTerms, isEnglish, type Term } from './find-words.js';
import { findAt, type Finding, type Rule } from './rule.js';

const fix = 'Say what’s behind the link. Not everyone clicks.';

export const terms: Term[] = [{ pattern: /\bclick (?:here|on|the)\b|\b(?:read|learn|find out) more here\b/gi, fix }];

/** What says nothing where it is all that a link says. */
const empty = new Set(
  `here|there|this|that|it|this page|that page|the page|page|this link|the link|link|links|this website|this site|
  website|the website|site|web|more|read more|see more|learn more|find out more|more information|more info|info|
  information|details|more details|read this|see here|go here|continue|next|download|visit|open`
    .replace(/\s*\n\s*/g, '')
    .split('|'),
);

export const linkWords: Rule = {
  id: 'link-words',
  severity: 'warning',
  title: 'Links that say where they lead',
  reason: 'People who use a screen reader go from link to link, and hear only the words of each.',
  bad: '[Click here](https://example.org)',
  good: '[Find a group near you](https://example.org)',
  check(content) {
    const segments = englishSegments(content).filter(({ voice }) => voice === 'ours');
    const said = findTerms(segments, terms, (found) => `"${found}" doesn’t say where the link goes.`);
    return [...said, ...findEmptyLinks(content)];
  },
};

function findEmptyLinks(content: Content): Finding[] {
  const inEnglish = isEnglish(content);
  return content.documents
    .filter(({ document: { text } }) => text.includes('](') || text.includes('][') || text.includes('<http'))
    .flatMap(({ document }) =>
      rangesOf(content.segmentsOf(document)).flatMap(([start, end]) => findInRange(document, start, end, inEnglish)),
    );
}

/** Where there are words that may hold links. Several segments may share a stretch: the cells of a row. */
function rangesOf(segments: readonly TextSegment[]): [start: number, end: number][] {
  const ranges = new Map<number, [number, number]>();
  for (const { start, end, voice } of segments) if (voice === 'ours') ranges.set(start, [start, end]);
  return [...ranges.values()];
}

/** `[words](`, `[words][`, and an address between angle brackets, which is shown as it stands. */
const links = /\[([^[\]\n]{1,200})\](?=[([])|<(https?:\/\/[^<>\s]{1,2000})>/g;

function findInRange(document: Document, start: number, end: number, inEnglish: boolean): Finding[] {
  return [...document.text.slice(start, end).matchAll(links)].flatMap(({ 0: whole, 1: marked, 2: bare, index }) => {
    const words = marked ?? bare ?? '';
    const at = start + index + whole.indexOf(words);
    const message = describe(words, inEnglish);
    return message
      ? [findAt(document, document.placeAt(at, at + words.length), message, fix, { field: fieldAt(document, at) })]
      : [];
  });
}

function describe(marked: string, inEnglish: boolean): string | undefined {
  const words = marked.replace(/[*_\\]/g, '').trim();
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(words)) return 'Screen readers spell an address out letter by letter.';
  const said = words.toLowerCase().replace(/[.!:>»…\s]+$/, '');
  return inEnglish && empty.has(said) ? `"${words}" doesn’t say where the link goes.` : undefined;
}

function fieldAt({ bodyStart }: Document, at: number): string | undefined {
  return at >= bodyStart ? 'text' : undefined;
}
