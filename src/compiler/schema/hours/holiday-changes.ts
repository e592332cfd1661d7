import type { NationId } from '../../../content-model/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { publicHolidays, type HolidayCalendar } from './public-holidays.js';

/** A public holiday that an editor adds to the calendar of a place, takes out of it or moves. */
export interface HolidayChange {
  /** `GB-SCT`, or `GB` for all within it. */
  place: NationId;
  added?: IsoDate;
  removed?: IsoDate;
}

/**
 * The public holidays of a place with what editors say of them. What is said of a nation holds in its parts as well. A part
 * that only editors know, such as a town, has the days of the nation and its own.
 */
export function calendarOf(
  place: NationId,
  today: IsoDate,
  changes: readonly HolidayChange[],
): HolidayCalendar | undefined {
  const isNamed = changes.some((change) => change.place === place);
  const calendar = publicHolidays(place, today) ?? (isNamed ? publicHolidays(placeAround(place), today) : undefined);
  const here = changes.filter((change) => isOfPlace(change.place, place));
  if (!calendar || here.length === 0) return calendar;
  const removed = new Set(here.map((change) => change.removed));
  const added = here.flatMap((change) => change.added ?? []);
  const days = calendar.days.filter((day) => !removed.has(day));
  return { ...calendar, days: [...new Set([...days, ...added])].sort() };
}

/** Whether what holds in one place holds in another: `GB` in `GB-SCT`. */
export function isOfPlace(whole: NationId, place: NationId): boolean {
  return `${place}-`.startsWith(`${whole}-`);
}

function placeAround(place: NationId): NationId {
  return place.slice(0, Math.max(0, place.lastIndexOf('-')));
}
