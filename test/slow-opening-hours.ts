import { Temporal } from '@js-temporal/polyfill';
import type { AnsweredHours } from '../src/content-model/contact.js';

/**
 * The same question answered by another library and without any shortcut, for tests to compare with: every day around
 * the instant, every span of it, its start and end as Temporal places them. Shares no code with what it checks.
 */
export function slowState(hours: AnsweredHours, instant: number): 'open' | 'closed' | 'unknown' {
  if (hours.kind === 'always') return 'open';
  if (hours.kind === 'unknown') return 'unknown';
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hours.zone).toPlainDate();
  if (hours.knownFrom && Temporal.PlainDate.compare(today, hours.knownFrom) < 0) return 'unknown';
  const found = slowOpenings(hours, instant, -9, 2).filter(({ from, to }) => from <= instant && instant < to);
  if (found.some(({ sure }) => sure)) return 'open';
  if (found.length > 0) return 'unknown';
  return hours.knownUntil && Temporal.PlainDate.compare(today, hours.knownUntil) > 0 ? 'unknown' : 'closed';
}

/** The openings that start on the days around an instant. */
export function slowOpenings(
  hours: Extract<AnsweredHours, { kind: 'weekly' }>,
  instant: number,
  firstDay: number,
  lastDay: number,
): { from: number; to: number; sure: boolean }[] {
  const today = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(hours.zone).toPlainDate();
  const openings = [];
  for (let i = firstDay; i <= lastDay; i++) {
    const date = today.add({ days: i });
    if (hours.knownUntil && Temporal.PlainDate.compare(date, hours.knownUntil) > 0) continue;
    const isHoliday = hours.onPublicHolidays !== 'open' && hours.publicHolidays.includes(date.toString());
    if (hours.closures.some(({ from, to }) => isWithin(date, from, to))) continue;
    if (isHoliday && hours.onPublicHolidays === 'closed') continue;
    const own = hours.dates?.[date.toString()];
    for (const [from, to] of own ?? hours.spans) {
      if (!own && (Math.floor(from / 1440) % 7) + 1 !== date.dayOfWeek) continue;
      const start = from % 1440;
      openings.push({
        from: place(date, start, hours.zone),
        to: place(date, start + to - from, hours.zone),
        sure: !isHoliday,
      });
    }
  }
  return openings;
}

function isWithin(date: Temporal.PlainDate, from: string, to: string): boolean {
  return Temporal.PlainDate.compare(date, from) >= 0 && Temporal.PlainDate.compare(date, to) <= 0;
}

const placed = new Map<string, number>();

/** Temporal takes longest to place a time, and is asked for the same ones again and again. */
function place(date: Temporal.PlainDate, minutes: number, zone: string): number {
  const key = `${zone} ${date.year}-${date.dayOfYear} ${minutes}`;
  const known = placed.get(key);
  if (known !== undefined) return known;
  const time = date.toPlainDateTime().add({ minutes });
  const { epochMilliseconds } = time.toZonedDateTime(zone, { disambiguation: 'compatible' });
  placed.set(key, epochMilliseconds);
  return epochMilliseconds;
}
