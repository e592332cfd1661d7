import { dateStyle, type IsoDate, type PartialDate } from '../../content-model/provenance.js';

const day = 24 * 60 * 60 * 1000;

/** Whether this is a day of the calendar, written `2026-11-21`. */
export function isIsoDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const dayOfMonth = Number(value.slice(8));
  return dayOfMonth >= 1 && dayOfMonth <= daysIn(Number(value.slice(0, 4)), Number(value.slice(5, 7)));
}

/** Whether this is a day, a month or a year: `2026-11-21`, `2026-11`, `2026`. */
export function isPartialDate(value: string): boolean {
  return /^\d{4}(-\d\d){0,2}$/.test(value) && isIsoDate(`${value}-01-01`.slice(0, 10));
}

/** None, where there is no such month. Asked for every date of a library, for which the clock's own reading is too slow. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** How many days one day comes after another. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return asDate(Date.parse(`${date}T00:00:00Z`) + days * day);
}

/** The same day some years later; 29 February becomes 28 February. */
export function addYears(date: IsoDate, years: number): IsoDate {
  const later = `${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`;
  return isIsoDate(later) ? later : later.replace(/29$/, '28');
}

/** A date as people read it: `21 November 2026`. */
export function readableDate(date: PartialDate): string {
  return new Intl.DateTimeFormat('en-GB', dateStyle(date)).format(new Date(date));
}

function asDate(time: number): IsoDate {
  return new Date(time).toISOString().slice(0, 10);
}
