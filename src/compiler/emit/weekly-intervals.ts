import type { OpeningHours } from '../../content-model/contact.js';

/** Times of a day at which a service opens and closes, and the days, from 0 for Monday, on which it does. */
export interface WeeklyInterval {
  days: number[];
  /** `18:00` */
  opens: string;
  /** Not after `opens`: on the next day. `23:59` is the end of a whole day, which other formats cannot say otherwise. */
  closes: string;
}

const minutesOfDay = 24 * 60;
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** The usual week of a service for programs that think in days: longer openings are cut where days meet. */
export function weeklyIntervals(hours: OpeningHours): WeeklyInterval[] {
  if (hours.kind === 'always') return [{ days: everyDay, opens: '00:00', closes: '23:59' }];
  if (hours.kind !== 'weekly') return [];
  const pieces = hours.spans.flatMap(([from, to]) => cutLong(from, to));
  const byTimes = new Map<string, WeeklyInterval>();
  for (const [from, to] of pieces) {
    const opens = clock(from);
    const closes = to - from === minutesOfDay && from % minutesOfDay === 0 ? '23:59' : clock(to);
    const known = byTimes.get(`${opens} ${closes}`) ?? { days: [], opens, closes };
    byTimes.set(`${opens} ${closes}`, { ...known, days: [...known.days, Math.floor(from / minutesOfDay) % 7] });
  }
  return [...byTimes.values()].map((interval) => ({ ...interval, days: interval.days.sort((a, b) => a - b) }));
}

/** A night is one opening. What is longer than a day is not: such a time would be read as one of the next day. */
function cutLong(from: number, to: number): [from: number, to: number][] {
  if (to - from < minutesOfDay) return [[from, to]];
  const midnight = (Math.floor(from / minutesOfDay) + 1) * minutesOfDay;
  return midnight >= to ? [[from, to]] : [[from, midnight], ...cutLong(midnight, to)];
}

function clock(minutes: number): string {
  const [hours, rest] = [Math.floor((minutes % minutesOfDay) / 60), minutes % 60];
  return [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
}
