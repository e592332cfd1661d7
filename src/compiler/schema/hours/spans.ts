import { dayNames, type DayRange } from './day-key.js';
import { writeClockTime } from './clock-time.js';
import type { HoursMistake, Read } from './hours-mistake.js';
import type { DayHours } from './intervals.js';

/** Minutes of the week from Monday 00:00, and the key it was written under. */
export interface WrittenSpan {
  key: string;
  from: number;
  to: number;
}

const day = 24 * 60;
const week = 7 * day;
/** A stretch that ends by noon ends with the night before; later, its last day is a day of its own. */
const latestMorning = 12 * 60;

/** Puts what is written beside a day key on the minutes of the week. */
export function placeInWeek(key: string, days: DayRange, hours: DayHours): Read<WrittenSpan[]> {
  if (hours.kind === 'stretch') return cutStretch(key, days, hours);
  const starts = Array.from({ length: days.count }, (_, i) => ((days.first + i) % 7) * day);
  return {
    read: starts.flatMap((start) =>
      hours.intervals.map(({ from, to }) => ({ key, from: start + from, to: start + to })),
    ),
  };
}

/**
 * Cuts a stretch at each midnight, so that a public holiday or a closure in its middle is a day of its own. The morning
 * it ends on stays with the night before.
 */
function cutStretch(key: string, days: DayRange, { from, to }: { from: number; to: number }): Read<WrittenSpan[]> {
  if (days.count === 1) return stretchOfOneDay(key);
  const start = days.first * day + from;
  const end = (days.first + days.count - 1) * day + to;
  const spans: WrittenSpan[] = [];
  for (let at = start; at < end;) {
    const midnight = (Math.floor(at / day) + 1) * day;
    const next = end - midnight <= latestMorning ? end : midnight;
    spans.push({ key, from: at % week, to: (at % week) + (next - at) });
    at = next;
  }
  return { read: spans };
}

export function stretchOfOneDay(key: string): { mistake: HoursMistake } {
  return {
    mistake: {
      key,
      message: '“from … to …” needs a first and a last day.',
      fix: 'Write, for example, “friday-monday: from 18:00 to 06:00”, or “18:00-02:00” for one day.',
    },
  };
}

/** In order of the week. Two that touch inside a day become one; two that touch at midnight stay a day each. */
export function sortSpans(spans: WrittenSpan[]): WrittenSpan[] {
  const sorted = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  return sorted.reduce<WrittenSpan[]>((done, span) => {
    const last = done.at(-1);
    if (last?.to === span.from && span.from % day !== 0) last.to = span.to;
    else done.push({ ...span });
    return done;
  }, []);
}

/** Hours that are written twice, Sunday night into Monday included. */
export function findOverlaps(sorted: WrittenSpan[]): HoursMistake[] {
  const told = new Set<string>();
  return sorted.flatMap((span, i) => {
    const next = sorted[i + 1] ?? nextWeek(sorted[0]);
    if (!next || next.from >= span.to || sorted.length === 1) return [];
    // What is wrong from Monday to Friday is one slip, not five.
    const lines = [span.key, next.key].sort().join('\n');
    if (told.has(lines)) return [];
    told.add(lines);
    return [overlap(span, next)];
  });
}

function nextWeek(span: WrittenSpan | undefined): WrittenSpan | undefined {
  return span && { ...span, from: span.from + week, to: span.to + week };
}

function overlap(first: WrittenSpan, second: WrittenSpan): HoursMistake {
  return {
    key: second.key,
    message: `${sayTime(second.from)} is already inside the hours that start on ${sayTime(first.from)} and end on ${sayTime(first.to)}.`,
    fix: 'Write each hour once: change one of the two, or join them.',
  };
}

function sayTime(minute: number): string {
  const inWeek = minute % week;
  return `${dayNames[Math.floor(inWeek / day)] ?? ''} at ${writeClockTime(inWeek % day)}`;
}
