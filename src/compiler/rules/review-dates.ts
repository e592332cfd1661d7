import type { Document } from '../parse/document.js';
import { findPair, isWords } from '../schema/field-node.js';
import { reviewGrace } from './freshness.js';
import { addYears, daysBetween, isIsoDate, readableDate } from '../parse/iso-date.js';
import { findAt, type Finding, type Rule } from './rule.js';

const longest = 3;

export const reviewDates: Rule = {
  id: 'review-dates',
  severity: 'error',
  title: 'Read again in good time',
  reason:
    'What was right three years ago may send someone to a place that’s closed. Readers can see when somebody last checked.',
  bad: 'reviewed-on: 2026-11-21, review-by: 2031-11-21',
  good: 'reviewed-on: 2026-11-21, review-by: 2028-11-21',
  check: (content) =>
    content.documents.flatMap(({ document }) => {
      const reviewedOn = dateIn(document, 'reviewed-on');
      const reviewBy = dateIn(document, 'review-by');
      return reviewedOn && reviewBy ? checkDates(document, reviewedOn, reviewBy, content.today) : [];
    }),
};

/** A date of the front matter, if it is there and is one. */
export function dateIn(document: Document, key: string): string | undefined {
  const { text, bodyStart } = document;
  const at = text.indexOf(key);
  if (at === -1 || at >= bodyStart) return undefined;
  // Nearly always it stands on a line of its own, and nobody has to read the fields again.
  const written = text.slice(at + key.length, text.indexOf('\n', at)).trimEnd();
  if (text[at - 1] === '\n' && /^: +\d{4}-\d{2}-\d{2}$/.test(written)) return asDate(written.slice(-10));
  const value = findPair(document.frontMatter, key)?.value;
  return isWords(value) ? asDate(value.value) : undefined;
}

function asDate(written: string): string | undefined {
  return isIsoDate(written) ? written : undefined;
}

function checkDates(document: Document, reviewedOn: string, reviewBy: string, today: string): Finding[] {
  const find = (key: string, message: string, fix: string, more: Partial<Finding> = {}) => [
    findAt(document, document.locate([key]), message, fix, { field: key, ...more }),
  ];
  if (reviewBy <= reviewedOn)
    return find(
      'review-by',
      'The next review has to come after the last one.',
      'Write a later day, at most 3 years on.',
    );
  if (reviewBy > addYears(reviewedOn, longest)) {
    return find(
      'review-by',
      `The next review is more than ${longest} years after the last one.`,
      `Write ${addYears(reviewedOn, longest)} or an earlier day.`,
    );
  }
  if (reviewedOn > today) {
    return find(
      'reviewed-on',
      `The last review is on ${readableDate(reviewedOn)}, which is still to come.`,
      'Write the day somebody last read the whole text.',
      { severity: 'warning' },
    );
  }
  if (reviewBy >= today) return [];
  const severity = daysBetween(reviewBy, today) > reviewGrace ? 'error' : 'warning';
  return find(
    'review-by',
    `This was to be read again by ${readableDate(reviewBy)}.`,
    'Read the whole text, fix what has changed, then move both dates on.',
    { severity, timeHasPassed: true },
  );
}
