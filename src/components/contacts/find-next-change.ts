import { everyHours, type Contact, type OpeningHours } from '../../content-model/contact.js';
import { nextChange, nextMidnight } from '../../opening-hours/next-change.js';

const minute = 60_000;
const visitor = {};

/**
 * When what the panel says may next change: the time there does every minute. Nothing where no service opens or closes;
 * a contact whose hours cannot be reckoned with changes nothing.
 */
export function findNextChange(contacts: readonly Contact[], now: number): number | undefined {
  const timed = contacts.flatMap(everyHours).filter((hours) => hours.kind === 'weekly');
  if (timed.length === 0) return undefined;
  const nextMinute = (Math.floor(now / minute) + 1) * minute;
  return Math.min(nextMinute, nextMidnight(now, visitor), ...timed.map((hours) => nextChangeOf(hours, now)));
}

function nextChangeOf(hours: OpeningHours, now: number): number {
  try {
    return nextChange(hours, now) ?? Infinity;
  } catch {
    return Infinity;
  }
}
