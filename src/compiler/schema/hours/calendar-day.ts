import type { IsoDate } from '../../../content-model/provenance.js';
import { isIsoDate } from '../../parse/iso-date.js';
import type { Read } from './hours-mistake.js';

/** A day of one year, or of every year. */
export type CalendarDay = { date: IsoDate } | { everyYear: string };

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Reads `2026-12-24`, or `24 December` for that day of every year. */
export function readCalendarDay(key: string, written: string): Read<CalendarDay> {
  const [, dayOfMonth = '', month = ''] = /^(\d{1,2}) ([a-z]+)$/i.exec(written) ?? [];
  const place = months.indexOf(month.toLowerCase()) + 1;
  const everyYear = [place, Number(dayOfMonth)].map((part) => String(part).padStart(2, '0')).join('-');
  // 29 February would be no day in most years.
  if (place > 0 && isIsoDate(`2027-${everyYear}`)) return { read: { everyYear } };
  return isIsoDate(written) ? { read: { date: written } } : { mistake: { key, ...notADay(written) } };
}

function notADay(written: string) {
  return {
    message: written ? `“${written}” is not a day on the calendar.` : 'A day is missing here.',
    fix: 'Write year, month and day, such as “2026-12-24”, or a day of every year, such as “24 December”.',
  };
}
