import { answeredWays } from '../../content-model/contact.js';
import { hoursOf } from '../schema/contact-hours.js';
import type { Item } from '../parse/content.js';
import type { WrittenChannel } from '../schema/kinds/channel.js';
import type { Document } from '../parse/document.js';
import { findPair } from '../schema/field-node.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** Keys that hours speak of and that stand beside them, not in them. */
const besideHours = ['timezone', 'holidays-of'];

export const openingHours: Rule = {
  id: 'opening-hours',
  severity: 'error',
  title: 'Hours that can be worked out',
  reason:
    '"Open now" has to be right, even after midnight, at weekends and on public holidays. If you don’t know the hours, write "unknown", and we’ll say so.',
  bad: 'monday-friday: 9-5',
  good: 'monday-friday: 09:00-17:00',
  check: (content) =>
    content.all('contact').flatMap((item) => [
      ...checkNeed(item),
      ...hoursOf(item, content).mistakes.map(({ key, atKey, message, fix, within }) => {
        const path = findPath(item.document, within, key);
        return findAt(item.document, item.document.locate(path, atKey), straighten(message), straighten(fix), {
          field: sayPath(path),
        });
      }),
    ]),
};

/** Hours belong to whoever somebody answers at, and to nobody else. */
function checkNeed({ document, value: { value } }: Item<'contact'>): Finding[] {
  const hasHours = findPair(document.frontMatter, 'hours') !== undefined;
  const answered = value.channels.filter(({ kind }) => answeredWays.includes(kind));
  const isAnswered = answered.length > 0;
  if (!hasHours && answered.some(({ writtenHours }: WrittenChannel) => !writtenHours)) {
    return [
      findAt(
        document,
        document.locate(['channels']),
        `There are no hours here, but somebody answers at ${value.name}.`,
        'Add "hours:" with the days, or "always", or "unknown" if you don’t know.',
        { field: 'hours' },
      ),
    ];
  }
  if (isAnswered || !hasHours) return [];
  return [
    findAt(
      document,
      document.locate(['hours']),
      `Nobody answers at ${value.name}, so it’s never open or closed.`,
      `Delete the line. Hours are only for ways where somebody answers at once: ${answeredWays.join(', ')}.`,
      { field: 'hours', severity: 'warning' },
    ),
  ];
}

/** A key that is not there is missing from the hours. */
function findPath(document: Document, within: (string | number)[], key: string | undefined): (string | number)[] {
  if (key !== undefined && besideHours.includes(key) && findPair(document.frontMatter, key)) return [key];
  const isInside = key !== undefined && key !== 'hours' && !besideHours.includes(key);
  return [...within, 'hours', ...(isInside ? [key] : [])];
}

/** `channels, item 2, hours, monday` */
function sayPath(path: (string | number)[]): string {
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : step)).join(', ');
}

/** Reports are read in terminals, and copied from them: plain quotation marks are surer there. */
function straighten(words: string): string {
  return words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
