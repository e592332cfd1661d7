import type { WrittenDays } from '../../../content-model/kinds/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { readCalendarDay, type CalendarDay } from './calendar-day.js';
import type { HoursMistake, Read } from './hours-mistake.js';
import { readDayHours, type Interval } from './intervals.js';

/** Some days in a row, and the times of those days that are meant. No times: the whole of each day. */
export interface DayStretch {
  from: IsoDate;
  to: IsoDate;
  at: Interval[];
}

/**
 * Reads a list such as `closures`, for the years of `years`. Each entry is one day, `on`, or several, `from` and `to`. A
 * stretch of every year may run over its end: `24 December` to `2 January`.
 */
export function readStretches(
  key: string,
  written: readonly WrittenDays[],
  years: readonly number[],
): { stretches: DayStretch[]; mistakes: HoursMistake[]; everyYear: boolean } {
  const read = written.map((entry) => readStretch(key, entry, years));
  return {
    stretches: read.flatMap((each) => ('read' in each ? each.read.stretches : [])),
    mistakes: read.flatMap((each) => ('mistake' in each ? [each.mistake] : [])),
    everyYear: read.some((each) => 'read' in each && each.read.everyYear),
  };
}

function readStretch(
  key: string,
  { on, from = on, to = on, at }: WrittenDays,
  years: readonly number[],
): Read<{ stretches: DayStretch[]; everyYear: boolean }> {
  if (from === undefined || to === undefined) return { mistake: { key, ...missingDay } };
  const first = readCalendarDay(key, from);
  if ('mistake' in first) return first;
  const last = readCalendarDay(key, to);
  if ('mistake' in last) return last;
  const times = at === undefined ? { read: { kind: 'each-day' as const, intervals: [] } } : readDayHours(at);
  if ('mistake' in times) return { mistake: { key, ...times.mistake } };
  if (times.read.kind !== 'each-day') return { mistake: { key, ...noStretch } };
  const days = placeInYears(first.read, last.read, years);
  if (!days) return { mistake: { key, ...mixedYears } };
  const [single] = days;
  if (single && single.from > single.to) return { mistake: { key, ...endsFirst(single.from, single.to) } };
  const { intervals } = times.read;
  return {
    read: { stretches: days.map((each) => ({ ...each, at: intervals })), everyYear: 'everyYear' in first.read },
  };
}

function placeInYears(first: CalendarDay, last: CalendarDay, years: readonly number[]) {
  if ('date' in first && 'date' in last) return [{ from: first.date, to: last.date }];
  if ('date' in first || 'date' in last) return undefined;
  const over = first.everyYear > last.everyYear ? 1 : 0;
  return years.map((year) => ({ from: `${year}-${first.everyYear}`, to: `${year + over}-${last.everyYear}` }));
}

const missingDay = {
  message: 'This needs a first and a last day.',
  fix: 'Write “from:” and “to:” with a day each, or “on:” for one day alone.',
};

const mixedYears = {
  message: 'One of these days has a year and the other has none.',
  fix: 'Write a year with both, such as “2026-12-24” and “2027-01-02”, or with neither for every year.',
};

const noStretch = {
  message: '“from … to …” is for days in a row.',
  fix: 'Write the times of one day, such as “13:00-17:00”.',
};

function endsFirst(from: IsoDate, to: IsoDate) {
  return {
    message: `This ends on ${to}, before it starts on ${from}.`,
    fix: 'Write the first day beside “from” and the last day beside “to”.',
  };
}
