import { hoursOf } from '../contact-hours.js';
import type { Document } from '../document.js';
import { findPair } from '../field-node.js';
import { findAt, type Rule } from './rule.js';

/** Keys that hours speak of and that stand beside them, not in them. */
const besideHours = ['timezone', 'holidays-of'];

export const openingHours: Rule = {
  id: 'opening-hours',
  severity: 'error',
  title: 'Hours that can be worked out',
  reason:
    '"Open now" has to be right, also past midnight, over a weekend and on public holidays. Hours that nobody knows are "unknown", which is shown honestly.',
  bad: 'monday-friday: 9-5',
  good: 'monday-friday: 09:00-17:00',
  check: (content) =>
    content.all('contact').flatMap((item) =>
      hoursOf(item, content.today).mistakes.map(({ key, message, fix }) => {
        const path = findPath(item.document, key);
        return findAt(item.document, item.document.locate(path), straighten(message), straighten(fix), {
          field: path.join(', '),
        });
      }),
    ),
};

/** A key that is not there is missing from the hours. */
function findPath(document: Document, key: string | undefined): string[] {
  if (key === undefined || key === 'hours') return ['hours'];
  if (besideHours.includes(key)) return findPair(document.frontMatter, key) ? [key] : ['hours'];
  return ['hours', key];
}

/** Reports are read in terminals, and copied from them: plain quotation marks are surer there. */
function straighten(words: string): string {
  return words.replace(/[“”]/g, '"').replace(/[‘’]/g, "'");
}
