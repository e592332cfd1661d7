import type { ClockChanges } from '../content-model/contact.js';
import type { IsoDate } from '../content-model/provenance.js';
import { findLast } from './find-last.js';

/** Milliseconds since 1970 as an instant, the same everywhere: what `Date.now()` gives. */
export type Instant = number;

/**
 * What a clock on a wall shows, as the milliseconds that UTC would show it at: `2026-11-21 18:00` in any zone is
 * `Date.UTC(2026, 10, 21, 18)`. It makes "the same time tomorrow" a plain sum, whatever the clocks do in the night.
 */
export type WallTime = number;

/** Whose wall: a service's, as its hours say, or the visitor's own where nothing is said. */
export interface Clock {
  /** IANA time zone. Default: that of this device. */
  zone?: string;
  clockChanges?: ClockChanges;
}

export const minute = 60_000;
export const day = 24 * 60 * minute;

/** Reads a clock. Throws, as `Intl` does, for a zone that nobody knows. A clock on a wall shows no milliseconds. */
export function wallTime(instant: Instant, clock: Clock): WallTime {
  const whole = Math.floor(instant / 1000) * 1000;
  return whole + ahead(whole, clock);
}

/** How far a clock is ahead of UTC. */
function ahead(instant: Instant, { zone, clockChanges = [] }: Clock): number {
  const [, known] = findLast(clockChanges, ([from]) => from * minute <= instant) ?? [];
  if (known !== undefined) return known * minute;
  return zone ? readClock(instant, zone) - instant : new Date(instant).getTimezoneOffset() * -minute;
}

function readClock(instant: Instant, zone: string): WallTime {
  const [month = 1, date = 1, year = 1970, hours = 0, minutes = 0, seconds = 0] = makeClock(zone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  // Some engines write midnight as 24:00.
  return Date.UTC(year, month - 1, date, hours % 24, minutes, seconds);
}

const made = new Map<string, Intl.DateTimeFormat>();

/** The first of these takes a browser longer than drawing a widget, and every one a thousand times what reading it does. */
function makeClock(zone: string): Intl.DateTimeFormat {
  const known = made.get(zone) ?? new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone: zone, ...parts });
  made.set(zone, known);
  return known;
}

const parts = {
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
} as const;

/**
 * When a clock on a wall shows a time. Where it shows it twice, the first; where it skips it, as much later as the
 * clock jumps. (Temporal calls this rule "compatible"; calendars follow it too.)
 */
export function instantOf(wall: WallTime, clock: Clock): Instant {
  const before = wall - ahead(wall - day, clock);
  const after = wall - ahead(wall + day, clock);
  if (before === after) return before;
  const shown = [before, after].filter((instant) => wallTime(instant, clock) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** The calendar day a clock on a wall shows. */
export function dateOf(wall: WallTime): IsoDate {
  const midnight = startOfDay(wall);
  const known = dates.get(midnight) ?? new Date(midnight).toISOString().slice(0, 10);
  dates.set(midnight, known);
  return known;
}

/** A panel asks for the same few days hundreds of times, and writing a date takes longest of all that it works out. */
const dates = new Map<WallTime, IsoDate>();

/** The midnight a day began with, on the wall. */
export function startOfDay(wall: WallTime): WallTime {
  return Math.floor(wall / day) * day;
}

/** 0 for Monday. */
export function weekday(wall: WallTime): number {
  // 1 January 1970 was a Thursday.
  return (((Math.floor(wall / day) + 3) % 7) + 7) % 7;
}
