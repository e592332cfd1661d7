import type { OpeningHours } from '../content-model/contact.js';
import { closesSoonWithin } from './open-state.js';
import { daysBack, openingsAround } from './openings.js';
import { day, instantOf, startOfDay, wallTime, type Clock, type Instant } from './wall-clock.js';

/**
 * The next instant at which what is said about a service may change: it opens, is about to close, closes, or a new day
 * begins there and "tomorrow" becomes "today". Nothing for hours that never change.
 */
export function nextChange(hours: OpeningHours, at: Date | Instant): Instant | undefined {
  if (hours.kind !== 'weekly') return undefined;
  const now = Number(at);
  const wall = wallTime(now, hours);
  const openings = openingsAround(hours, wall, -daysBack(hours), 1);
  const changes = openings.flatMap(({ start, end }) => [start, end - closesSoonWithin, end]);
  return Math.min(nextMidnight(now, hours), ...changes.filter((change) => change > now));
}

/** When the calendar day next changes on a wall. */
export function nextMidnight(at: Date | Instant, clock: Clock): Instant {
  const now = Number(at);
  const midnight = startOfDay(wallTime(now, clock));
  return [1, 2].map((days) => instantOf(midnight + days * day, clock)).find((instant) => instant > now) ?? now + day;
}
