import type { ClockChanges } from '../../../content-model/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { day, minute, wallTime, type Instant } from '../../../opening-hours/wall-clock.js';

/** Clocks that pause their summer time for Ramadan change twice within five weeks, and none twice within one. */
const step = 7 * day;
/** A late day's hours may have begun before the library was built, and somebody's clock may be slow. */
const before = 31 * day;

/** When the clocks of a zone change, from a month before `today` to the end of the second year after it. */
export function clockChanges(zone: string, today: IsoDate): ClockChanges {
  const key = `${zone} ${today}`;
  const found = known.get(key) ?? findChanges(zone, Date.parse(today) - before, endOf(today));
  known.set(key, found);
  return found;
}

/** By zone and day. Most contacts share a few zones. */
const known = new Map<string, ClockChanges>();

/** Whether the clocks of a nation's zones ever show different times in the year that begins today. */
export function haveSeveralTimes(zones: readonly string[], today: IsoDate): boolean {
  const [first, ...others] = zones;
  const starts = Array.from({ length: 52 }, (_, week) => Date.parse(today) + week * step);
  return others.some((zone) => starts.some((at) => aheadIn(zone, at) !== aheadIn(first ?? zone, at)));
}

/** As far as the list of public holidays goes. */
function endOf(today: IsoDate): Instant {
  return Date.UTC(Number(today.slice(0, 4)) + 3, 0, 1);
}

function findChanges(zone: string, start: Instant, end: Instant): ClockChanges {
  const changes: ClockChanges = [[start / minute, aheadIn(zone, start)]];
  for (let at = start; at < end; at += step) {
    const next = Math.min(at + step, end);
    if (aheadIn(zone, at) === aheadIn(zone, next)) continue;
    const change = findChange(zone, at, next);
    changes.push([change / minute, aheadIn(zone, change)]);
  }
  return [...changes, [end / minute]];
}

/** The first minute at which a clock shows another time than before, where it changes once between two instants. */
function findChange(zone: string, from: Instant, to: Instant): Instant {
  if (to - from <= minute) return to;
  const middle = from + Math.round((to - from) / 2 / minute) * minute;
  return aheadIn(zone, middle) === aheadIn(zone, from) ? findChange(zone, middle, to) : findChange(zone, from, middle);
}

/** In minutes. */
function aheadIn(zone: string, at: Instant): number {
  return (wallTime(at, { zone }) - at) / minute;
}
