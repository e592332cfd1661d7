import type { IsoDate } from '../content-model/provenance.js';

/** Milliseconds since 1970 as an instant, the same everywhere: what `Date.now()` gives. */
export type Instant = number;

/**
 * What a clock on a wall shows, as the milliseconds that UTC would show it at: `2026-11-21 18:00` in any zone is
 * `Date.UTC(2026, 10, 21, 18)`. It makes "the same time tomorrow" a plain sum, whatever the clocks do in the night.
 */
export type WallTime = number;

export const minute = 60_000;
export const day = 24 * 60 * minute;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Reads the clock on a wall in a time zone. Throws, as `Intl` does, for a zone that nobody knows. */
export function wallTime(instant: Instant, zone: string): WallTime {
  const [month = 1, date = 1, year = 1970, hours = 0, minutes = 0, seconds = 0] = clock(zone)
    .format(instant)
    .split(/\D+/)
    .map(Number);
  // Some engines write midnight as 24:00.
  return Date.UTC(year, month - 1, date, hours % 24, minutes, seconds);
}

/** Making a clock costs a thousand times what reading it does. */
function clock(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone) ?? new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', { timeZone: zone, ...parts });
  clocks.set(zone, known);
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
export function instantOf(wall: WallTime, zone: string): Instant {
  const before = wall - offset(wall - day, zone);
  const after = wall - offset(wall + day, zone);
  if (before === after) return before;
  const shown = [before, after].filter((instant) => wallTime(instant, zone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
}

/** How far ahead of UTC the clock is. Clocks have no milliseconds, so these are taken off first. */
function offset(instant: Instant, zone: string): number {
  const whole = Math.floor(instant / 1000) * 1000;
  return wallTime(whole, zone) - whole;
}

/** The calendar day a clock on a wall shows. */
export function dateOf(wall: WallTime): IsoDate {
  return new Date(wall).toISOString().slice(0, 10);
}

/** The midnight a day began with, on the wall. */
export function startOfDay(wall: WallTime): WallTime {
  return Math.floor(wall / day) * day;
}

/** 0 for Monday. */
export function weekday(wall: WallTime): number {
  // 1 January 1970 was a Thursday.
  return (((Math.floor(wall / day) + 3) % 7) + 7) % 7;
}
