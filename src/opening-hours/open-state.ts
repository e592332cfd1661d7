import type { AnsweredHours, OpeningHours } from '../content-model/contact.js';
import { findLast } from './find-last.js';
import {
  dayStatus,
  daysBack,
  hasHoursOn,
  isBeyond,
  openingsAround,
  openingsOn,
  type Opening,
  type WeeklyHours,
} from './openings.js';
import { dateOf, day, minute, startOfDay, wallTime, type Instant, type WallTime } from './wall-clock.js';

/** Whether a service is open at an instant, and what is next. */
export type OpenState = AnsweredState | { state: 'none' };

/** The same for a service at which somebody answers. The other state is that of a website, neither open nor closed. */
export type AnsweredState =
  | {
      state: 'open';
      /** When it closes. Left out where no end is near. */
      until?: Instant;
      closesSoon?: true;
      /** The list of public holidays has run out, so the hours may differ. */
      mayDiffer?: true;
    }
  | {
      state: 'closed';
      /** When it opens. Left out where that is more than a year away, or never. */
      opens?: Instant;
      because?: 'lunch' | 'holiday' | 'closure';
      /** The day it opens on is a public holiday with unknown hours, or beyond the list of them. */
      mayDiffer?: true;
    }
  /** Its hours are not known, or not on a public holiday, or the clock of this device is wrong. */
  | { state: 'unknown'; because: 'hours' | 'holiday' | 'clock' };

/** A visitor needs a few minutes to find words: this near its end, an opening is said to close soon. */
export const closesSoonWithin = 30 * minute;

/** Ends further away than this are as good as none. */
const endsWithin = 8;
const opensWithin = 400;

/**
 * The state of a service at an instant, by its own clock and its own public holidays.
 *
 * An opening belongs to the day it starts on: Friday's hours until 2am go on into a Saturday that is a public holiday.
 * Start and end are times on the wall, made instants by {@link instantOf}; so the night the clocks change is an hour
 * shorter or longer, as it is for the people who work it.
 */
export function openState(hours: AnsweredHours, at: Date | Instant): AnsweredState;
export function openState(hours: OpeningHours, at: Date | Instant): OpenState;
export function openState(hours: OpeningHours, at: Date | Instant): OpenState {
  if (hours.kind === 'always') return { state: 'open' };
  if (hours.kind === 'unknown') return { state: 'unknown', because: 'hours' };
  if (hours.kind === 'none') return { state: 'none' };
  return weeklyState(hours, Number(at));
}

function weeklyState(hours: WeeklyHours, now: Instant): OpenState {
  const wall = wallTime(now, hours);
  if (hours.knownFrom && dateOf(wall) < hours.knownFrom) return { state: 'unknown', because: 'clock' };
  const near = openingsAround(hours, wall, -daysBack(hours), 1);
  const current = near.filter(({ start, end }) => start <= now && now < end);
  const sure = current.find(isSure);
  if (sure) return openUntil(sure, now, closing(hours, wall, now));
  if (current.length > 0) return { state: 'unknown', because: 'holiday' };
  return isBeyond(hours, wall) ? { state: 'unknown', because: 'hours' } : closedUntil(hours, wall, now);
}

function openUntil({ status }: Opening, now: Instant, until: Instant | undefined): OpenState {
  return {
    state: 'open',
    ...(until !== undefined && { until }),
    ...(until !== undefined && until - now <= closesSoonWithin && { closesSoon: true }),
    ...(status === 'may-differ' && { mayDiffer: true }),
  };
}

/** The end of the openings that follow each other without a gap, such as the days of a weekend. */
function closing(hours: WeeklyHours, wall: WallTime, now: Instant): Instant | undefined {
  const openings = openingsAround(hours, wall, -daysBack(hours), endsWithin).filter(isSure);
  let end = now;
  for (let next: Opening | undefined; (next = openings.find((o) => o.start <= end && end < o.end));) end = next.end;
  return end - now > (endsWithin - 1) * day ? undefined : end;
}

function isSure({ status }: Opening): boolean {
  return status !== 'holiday-open-unknown';
}

function closedUntil(hours: WeeklyHours, wall: WallTime, now: Instant): OpenState {
  const next = nextOpening(hours, wall, now);
  const because = closedBecause(hours, wall, now, next);
  return {
    state: 'closed',
    ...(next && { opens: next.start }),
    ...(because && { because }),
    ...(next && next.status !== 'as-usual' && { mayDiffer: true }),
  };
}

/** From the day before, because a clock that goes back can bring yesterday's late hours after today's midnight. */
function nextOpening(hours: WeeklyHours, wall: WallTime, now: Instant): Opening | undefined {
  for (let i = -1; i < opensWithin; i++) {
    const next = openingsOn(hours, startOfDay(wall) + i * day).find(({ start }) => start > now);
    if (next) return next;
  }
  return undefined;
}

function closedBecause(hours: WeeklyHours, wall: WallTime, now: Instant, next: Opening | undefined) {
  const status = dayStatus(hours, dateOf(wall));
  if (status === 'closure') return 'closure';
  if (status === 'closed-holiday' && hasHoursOn(hours, startOfDay(wall))) return 'holiday';
  return next && isLunch(hours, wall, now, next) ? 'lunch' : undefined;
}

/** A gap in the middle of one day: it starts at 11:00 or later and ends at 15:00 or earlier. */
function isLunch(hours: WeeklyHours, wall: WallTime, now: Instant, next: Opening): boolean {
  const midnight = startOfDay(wall);
  const last = findLast(openingsOn(hours, midnight), ({ end }) => end <= now);
  if (!last) return false;
  const from = wallTime(last.end, hours) - midnight;
  const to = wallTime(next.start, hours) - midnight;
  return from >= 11 * 60 * minute && to <= 15 * 60 * minute;
}
