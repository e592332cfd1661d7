import Holidays from 'date-holidays';
import type { NationId } from '../../../content-model/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';

/** The public holidays of one place, and how long the list holds. */
export interface HolidayCalendar {
  days: IsoDate[];
  /** Last day for which the list is complete. */
  until: IsoDate;
}

/**
 * Public holidays with their substitute days for the year of `today` and the two after, or nothing for a place that has
 * no calendar. Takes a nation (`IE`, `GB-SCT`) and, for services that keep a state's holidays, a state (`AU-VIC`).
 */
export function publicHolidays(place: NationId, today: IsoDate): HolidayCalendar | undefined {
  const year = today.slice(0, 4);
  const key = `${place} ${year}`;
  if (!workedOut.has(key)) workedOut.set(key, workOut(place, Number(year)));
  return workedOut.get(key);
}

/** By place and year. Working out three years takes as long as reading fifty files, and most contacts share a few places. */
const workedOut = new Map<string, HolidayCalendar | undefined>();

function workOut(place: NationId, year: number): HolidayCalendar | undefined {
  const calendar = openCalendar(place);
  if (!calendar) return undefined;
  const days = [year, year + 1, year + 2].flatMap((y) => daysOff(calendar, y));
  return { days: [...new Set(days)].sort(), until: `${year + 2}-12-31` };
}

/**
 * The library lays the days of an unknown part of a country out as the whole country's, which would quietly lose St
 * Andrew's Day to a slip of the pen. So the part must be one that it knows by name.
 */
function openCalendar(place: NationId): Holidays | undefined {
  const [country = '', part] = place.split('-');
  const known = new Holidays();
  if (!Object.hasOwn(known.getCountries(), country)) return undefined;
  if (part && !Object.hasOwn(known.getStates(country) ?? {}, part)) return undefined;
  return part ? new Holidays(country, part) : new Holidays(country);
}

/** Days off for everybody. Of days for banks alone only the substitutes count: Good Friday in Ireland is a working day. */
function daysOff(calendar: Holidays, year: number): IsoDate[] {
  return calendar
    .getHolidays(year)
    .filter(({ type, substitute }) => type === 'public' || (type === 'bank' && substitute))
    .map(({ date }) => date.slice(0, 10));
}
