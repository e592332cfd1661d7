import type { Document } from '../parse/document.js';
import type { TextSegment } from '../parse/text-segment.js';
import { findAt, type Finding, type Rule } from './rule.js';

const address = /\bhttps?:\/\/[^\s<>()[\]]+|\bwww\.[^\s<>()[\]]+|\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]+)+/gi;
const quick = /:\/\/|www\.|@/i;

/** `(address)`, which may hold brackets of its own, and a title after it. */
const target = String.raw`\((?:[^()\s]|\([^()\s]{0,200}\)){0,2000}(?:\s"[^"\n]{0,200}")?\)`;
/** What is a link already: `[words](address)`, `[words][name]`, a name with its address, `<address>`, and what was to be one of them. */
const links = new RegExp(
  String.raw`\[[^[\]\n]{0,200}\](?: ?${target}|\[[^[\]\n]{0,200}\])|^ {0,3}\[[^[\]\n]{1,200}\]:.*$|<[^<>\s]{1,2000}>|\]\([^)\n]{0,2000}`,
  'gm',
);

export const bareAddress: Rule = {
  id: 'bare-address',
  severity: 'warning',
  title: 'Addresses that can be pressed',
  reason:
    'If an address isn’t a link, people have to copy it by hand. That’s hard on a phone, and harder on a bad day. Screen readers spell it out letter by letter.',
  bad: 'Write to help@elm-road.example.',
  good: '[Write to Elm Road](mailto:help@elm-road.example).',
  check: (content) =>
    content.documents.flatMap(({ document }) =>
      quick.test(document.body)
        ? rangesOf(content.segmentsOf(document)).flatMap((range) => findIn(document, range))
        : [],
    ),
};

type Range = [start: number, end: number];

/** Several segments may share a stretch: the cells of a row. Fields that only hold words have no links. */
function rangesOf(segments: readonly TextSegment[]): Range[] {
  const texts = segments.filter(({ form, voice }) => form !== 'field' && voice !== 'own');
  return [...new Map(texts.map(({ start, end }) => [start, [start, end] as Range])).values()];
}

function findIn(document: Document, [start, end]: Range): Finding[] {
  const text = document.text.slice(start, end).replace(links, (link) => ' '.repeat(link.length));
  return [...text.matchAll(address)].map(({ 0: found, index }) => {
    const bare = found.replace(/[.,;:!?'"’”]+$/, '');
    const place = document.placeAt(start + index, start + index + bare.length);
    const field = start + index >= document.bodyStart ? 'text' : undefined;
    return findAt(
      document,
      place,
      `"${bare}" isn’t a link.`,
      `Write [words that say where it leads](${linkTo(bare)}).`,
      {
        field,
      },
    );
  });
}

function linkTo(bare: string): string {
  if (bare.includes('@')) return `mailto:${bare}`;
  return /^www\./i.test(bare) ? `https://${bare}` : bare;
}
