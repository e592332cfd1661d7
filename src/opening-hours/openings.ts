import type { OpeningHours } from '../content-model/contact.js';
import { ownProperty } from '../content-model/own-property.js';
import type { IsoDate } from '../content-model/provenance.js';
import { dateOf, day, instantOf, minute, startOfDay, weekday, type Instant, type WallTime } from './wall-clock.js';

export type WeeklyHours = Extract<OpeningHours, { kind: 'weekly' }>;

/** How a day stands: as the week says, off it, or in doubt. */
export type DayStatus = 'as-usual' | 'may-differ' | 'holiday-open-unknown' | 'closed-holiday' | 'closure';

/** One time that a service opens, on a real day. */
export interface Opening {
  start: Instant;
  end: Instant;
  /** How the day it starts on stands. Closed days have no openings. */
  status: Exclude<DayStatus, 'closed-holiday' | 'closure'>;
}

const minutesOfDay = 24 * 60;

/** How a calendar day stands for a service. */
export function dayStatus(hours: WeeklyHours, date: IsoDate): DayStatus {
  if (hours.closures.some(({ from, to }) => from <= date && date <= to)) return 'closure';
  if (hours.onPublicHolidays === 'open') return 'as-usual';
  if (hours.publicHolidays.includes(date))
    return hours.onPublicHolidays === 'closed' ? 'closed-holiday' : 'holiday-open-unknown';
  return date > hours.publicHolidaysUntil ? 'may-differ' : 'as-usual';
}

/** Whether the week has hours that start on this day. */
export function hasHoursOn(hours: WeeklyHours, midnight: WallTime): boolean {
  return spansOn(hours, midnight).length > 0;
}

/** The openings that start on one calendar day, in order. None on a day that is closed. */
export function openingsOn(hours: WeeklyHours, midnight: WallTime): Opening[] {
  const spans = spansOn(hours, midnight);
  if (spans.length === 0 || isBeyond(hours, midnight)) return [];
  const status = dayStatus(hours, dateOf(midnight));
  if (status === 'closure' || status === 'closed-holiday') return [];
  const openings = spans.map(([from, to]) => ({
    start: instantOf(midnight + from * minute, hours),
    end: instantOf(midnight + to * minute, hours),
    status,
  }));
  // A few minutes that a clock skips are no opening.
  return openings.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start);
}

/** The openings that start on the days from `first` to `last`, counted from the day of `wall`. */
export function openingsAround(hours: WeeklyHours, wall: WallTime, first: number, last: number): Opening[] {
  const midnight = startOfDay(wall);
  const openings: Opening[] = [];
  for (let i = first; i <= last; i++) openings.push(...openingsOn(hours, midnight + i * day));
  return openings;
}

/** How many days back an opening may have begun that is still going on. */
export function daysBack({ spans, dates = {} }: WeeklyHours): number {
  const all = [...spans, ...Object.values(dates).flat()];
  const longest = all.reduce((most, [from, to]) => Math.max(most, to - from), 0);
  return Math.ceil(longest / minutesOfDay) + 1;
}

/** Whether a day comes after the last one of which anything is known. */
export function isBeyond({ knownUntil }: WeeklyHours, wall: WallTime): boolean {
  return knownUntil !== undefined && dateOf(wall) > knownUntil;
}

/** In minutes from the midnight that the day began with. */
function spansOn({ spans, dates }: WeeklyHours, midnight: WallTime): [from: number, to: number][] {
  const today = spans.filter(([from]) => Math.floor(from / minutesOfDay) % 7 === weekday(midnight));
  return (
    ownProperty(dates, dateOf(midnight)) ??
    today.map(([from, to]) => [from % minutesOfDay, (from % minutesOfDay) + to - from])
  );
}
