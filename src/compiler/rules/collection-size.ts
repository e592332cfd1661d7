import { mostItems } from '../../content-model/most-items.js';
import type { Content } from '../parse/content.js';
import { collections } from './collections.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const collectionSize: Rule = {
  id: 'collection-size',
  severity: 'error',
  title: 'No more than the widgets take',
  reason: `The widgets take the first ${mostItems} items of a kind from a library, so that a file without end cannot keep a phone busy. Contacts are not counted: all of them are taken.`,
  bad: '562 stories in one library',
  good: `${mostItems} stories, and a second library with the others`,
  check: (content) => collections.flatMap((collection) => checkCollection(content, ...collection)),
};

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
