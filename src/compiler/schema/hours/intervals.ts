import { readClockTime } from './clock-time.js';
import { findMeantHours } from './meant-hours.js';
import type { Read } from './hours-mistake.js';

/** Minutes after midnight of the day it starts on. An end past midnight is above 1,440. */
export interface Interval {
  from: number;
  to: number;
}

/** What stands beside a day key: the same intervals each day, or one stretch from the first day to the last. */
export type DayHours = { kind: 'each-day'; intervals: Interval[] } | { kind: 'stretch'; from: number; to: number };

/** An end before its start is past midnight, as long as it is in the morning. Later than this, somebody mistyped. */
const latestMorning = 12 * 60;

/** Reads `10:00-12:30, 13:30-16:00`, `18:00-02:00`, `from 18:00 to 06:00` or `closed`. */
export function readDayHours(written: string): Read<DayHours> {
  if (written.trim().toLowerCase() === 'closed') return { read: { kind: 'each-day', intervals: [] } };
  const stretch = /^from\s+(\S+)\s+to\s+(\S+)$/i.exec(written.trim());
  const read = stretch ? readStretch(stretch[1] ?? '', stretch[2] ?? '') : readIntervals(written);
  if ('read' in read) return read;
  const meant = findMeantHours(written);
  return meant && 'read' in readIntervals(meant)
    ? { mistake: { ...read.mistake, fix: `Did you mean “${meant}”?` } }
    : read;
}

function readStretch(start: string, end: string): Read<DayHours> {
  const from = readClockTime(start, 'start');
  if ('mistake' in from) return from;
  const to = readClockTime(end, 'end');
  if ('mistake' in to) return to;
  return { read: { kind: 'stretch', from: from.read, to: to.read } };
}

function readIntervals(written: string): Read<DayHours> {
  const intervals: Interval[] = [];
  for (const part of written.split(',')) {
    const interval = readInterval(part.trim());
    if ('mistake' in interval) return interval;
    intervals.push(interval.read);
  }
  return { read: { kind: 'each-day', intervals } };
}

function readInterval(written: string): Read<Interval> {
  const [start, end, ...rest] = written.split(/\s*[-–—]\s*/);
  if (!start || !end || rest.length > 0) return notAnInterval(written);
  const from = readClockTime(start, 'start');
  if ('mistake' in from) return from;
  const to = readClockTime(end, 'end');
  if ('mistake' in to) return to;
  return placeEnd(written, from.read, to.read);
}

function placeEnd(written: string, from: number, to: number): Read<Interval> {
  if (to > from) return { read: { from, to } };
  if (to === from) return noLength(written);
  return to <= latestMorning ? { read: { from, to: to + 24 * 60 } } : backwards(written);
}

function notAnInterval(written: string): Read<Interval> {
  return {
    mistake: {
      message: written ? `“${written}” cannot be read as opening hours.` : 'A time is missing here.',
      fix: 'Write a start and an end, such as “10:00-16:00”, with a comma between two of them.',
    },
  };
}

function noLength(written: string): Read<Interval> {
  return {
    mistake: {
      message: `“${written}” starts and ends at the same time.`,
      fix: 'For a whole day write “00:00-24:00”. For every day and night write “hours: always”.',
    },
  };
}

function backwards(written: string): Read<Interval> {
  return {
    mistake: {
      message: `“${written}” ends before it starts.`,
      fix: 'Write the earlier time first. Hours may run past midnight, until 12:00 the next day at the latest.',
    },
  };
}
