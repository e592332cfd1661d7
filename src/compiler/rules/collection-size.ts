import { findOversized, type Oversized } from '../../content-model/find-oversized.js';
import { longestText, mostItems } from '../../content-model/library-limits.js';
import type { Content, Item } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import type { Place } from '../report/problem.js';
import { readers, type KindName } from '../schema/kinds/kinds.js';
import { collections } from './collections.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const collectionSize: Rule = {
  id: 'collection-size',
  severity: 'error',
  title: 'No more than the widgets take',
  reason: `The widgets take the first ${mostItems} items of a kind or of a list from a library, and ${longestText} characters of a text, so that a file without end cannot keep a phone busy. Contacts and the ways to reach them are not counted: all of them are taken.`,
  bad: '562 stories in one library',
  good: `${mostItems} stories, and a second library with the others`,
  check: (content) => [
    ...collections.flatMap((collection) => checkCollection(content, ...collection)),
    ...kindNames.flatMap((kind) => content.all(kind).flatMap(checkItem)),
  ],
};

const kindNames = Object.keys(readers) as KindName[];

function checkCollection(
  content: Content,
  kind: (typeof collections)[number][0],
  _one: string,
  several: string,
): Finding[] {
  const items = content.all(kind);
  const first = items[mostItems];
  if (!first || kind === 'contact') return [];
  return [
    findAt(
      first.document,
      { line: 1 },
      `There are ${items.length} ${several}, and the widgets take the first ${mostItems}.`,
      `Take ${items.length - mostItems} of them out, or put them into a library of their own.`,
    ),
  ];
}

function checkItem({ document, value }: Item): Finding[] {
  return findOversized(value).map(({ path, unit, count }) =>
    findAt(
      document,
      placeOf(document, path),
      unit === 'items'
        ? `There are ${count} in this list, and the widgets take no more than ${mostItems}.`
        : `This text has ${count} characters, and the widgets take no more than ${longestText}.`,
      unit === 'items' ? `Take ${count - mostItems} of them out.` : 'Make it shorter, or divide it.',
    ),
  );
}

/** Where in its file something of an item comes from: a field, or else the text below the fields. */
function placeOf(document: Document, path: Oversized['path']): Place {
  const steps = path.map((step) => (typeof step === 'string' ? writeAsField(step) : step));
  const places = steps.map((_, i) => document.locate(steps.slice(i)));
  return places.find(({ line }) => line > 1) ?? document.placeAt(document.bodyStart);
}

/** `asAnotherIdea` is `as-another-idea` to an author. */
function writeAsField(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
