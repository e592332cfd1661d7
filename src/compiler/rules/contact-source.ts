import type { PartialDate } from '../../content-model/provenance.js';
import type { Content, Item } from '../parse/content.js';
import { findPair } from '../schema/field-node.js';
import { copyTooOld } from './freshness.js';
import { addYears } from '../parse/iso-date.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const contactSource: Rule = {
  id: 'contact-source',
  severity: 'error',
  title: 'What really happened when somebody checked',
  reason:
    'Visitors are told how each contact was checked. A copy of a page from years ago must not pass for a look at the page today, so it says how old it is.',
  bad: 'checked: copy, with no page-date beside it',
  good: 'checked: copy, with page-date: 2024-03 beside it',
  check: (content) =>
    content.all('contact').flatMap((item) => [...checkDate(item), ...checkAge(item, content), ...checkPage(item)]),
};

/** A copy has a date, and nothing else has. */
function checkDate({ document, value: { value } }: Item<'contact'>): Finding[] {
  const isDated = findPair(document.frontMatter, 'page-date') !== undefined;
  if (value.checked === 'copy' && !isDated) {
    return [
      findAt(
        document,
        document.locate(['checked']),
        `The details of ${value.name} come from a copy of a page, and nothing says how old the copy is.`,
        'Add "page-date:" with the date on the page or of the copy. If there isn’t one, write "page-date: unknown".',
        { field: 'checked' },
      ),
    ];
  }
  if (value.checked === 'copy' || !isDated) return [];
  return [
    findAt(
      document,
      document.locate(['page-date']),
      `"page-date" is for copies of a page, and this says "checked: ${value.checked}".`,
      'Leave "page-date:" out: "checked-on:" says how old the details are.',
      { field: 'page-date' },
    ),
  ];
}

function checkAge({ document, value: { value } }: Item<'contact'>, { today }: Content): Finding[] {
  const { pageDate, checkedOn, name } = value;
  if (value.checked !== 'copy' || !pageDate) return [];
  const place = document.locate(['page-date']);
  if (!isBy(pageDate, checkedOn)) {
    return [
      findAt(
        document,
        place,
        'The page can’t be newer than the day somebody read it.',
        'Look at both dates: one of them is wrong.',
        { field: 'page-date' },
      ),
    ];
  }
  if (!isBy(pageDate, addYears(today, -copyTooOld))) return [];
  return [
    findAt(
      document,
      place,
      `The details of ${name} come from a page that is more than ${copyTooOld} years old.`,
      'Look at today’s page or, better still, call. Then change "checked:".',
      { field: 'page-date', severity: 'note', timeHasPassed: true },
    ),
  ];
}

/** Whether a date is not after a day, as far as is known of it. */
function isBy(date: PartialDate, day: string): boolean {
  return date <= day.slice(0, date.length);
}

/** A home page is seldom where the details stand. Emergency numbers are no website's own. */
function checkPage({ document, value: { value } }: Item<'contact'>): Finding[] {
  const { pathname, search } = new URL(value.source);
  // An address with more behind its question mark is no first page.
  if (pathname !== '/' || search !== '') return [];
  return [
    findAt(
      document,
      document.locate(['source']),
      `The source of ${value.name} is the first page of a website.`,
      'If the details stand on a page of their own, give its address.',
      { field: 'source', severity: 'note' },
    ),
  ];
}
