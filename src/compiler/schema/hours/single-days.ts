import type { OpeningHours } from '../../../content-model/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { addDays } from '../../parse/iso-date.js';
import type { DayStretch } from './closures.js';
import type { SomeDays } from './day-key.js';
import type { Interval } from './intervals.js';

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>;
type Span = [from: number, to: number];

/** Hours of some days of a month, or of every second week from `since`. */
export interface SpecialHours extends SomeDays {
  intervals: Interval[];
  since?: IsoDate;
}

/** All that a week may have besides its days. */
export interface SingleDays {
  spans: readonly Span[];
  special: readonly SpecialHours[];
  holidays: ReadonlySet<IsoDate>;
  /** Hours on public holidays, where they have hours of their own. */
  onHolidays?: readonly Interval[];
  beforeHolidays?: readonly Interval[];
  /** Holidays of the calendar, also where a service is open on them as on any day. */
  calendar: ReadonlySet<IsoDate>;
  closures: readonly DayStretch[];
  extra: readonly DayStretch[];
}

const day = 24 * 60;

/**
 * Works out which days differ from the week, each with its hours, from one day to another. A browser then needs no rule but
 * "the hours of a day are its own, or else those of the week". What is said of fewer days goes before what is said of more:
 * extra openings, closures, public holidays, the days before them, some days of a month, the week.
 */
export function resolveSingleDays(
  days: SingleDays,
  first: IsoDate,
  last: IsoDate,
): Pick<Weekly, 'publicHolidays' | 'closures' | 'dates'> {
  const dates = new Map<IsoDate, Span[]>();
  const extra = new Set<IsoDate>();
  for (let date = first; date <= last; date = addDays(date, 1)) {
    const own = ownHours(days, date);
    const more = days.extra.filter((stretch) => covers(stretch, date)).flatMap(({ at }) => at.map(asSpan));
    if (more.length > 0) extra.add(date);
    const isShut = isClosed(days, date) || (days.holidays.has(date) && !days.onHolidays);
    if (more.length > 0) dates.set(date, join([...(isShut ? [] : (own ?? weekOn(days, date))), ...more]));
    else if (own) dates.set(date, own);
  }
  closeParts(days, dates, first, last);
  const settled = (date: IsoDate) => extra.has(date) || days.onHolidays;
  return {
    publicHolidays: [...days.holidays].filter((date) => !settled(date)),
    closures: wholeDays(days.closures).flatMap((closure) => withoutDays(closure, extra)),
    ...(dates.size > 0 && { dates: Object.fromEntries(dates) }),
  };
}

/** The hours of a day that are not those of its week. */
function ownHours(days: SingleDays, date: IsoDate): Span[] | undefined {
  if (days.onHolidays && days.holidays.has(date)) return days.onHolidays.map(asSpan);
  const usual = ownInMonth(days, date);
  const { beforeHolidays, calendar } = days;
  if (!beforeHolidays || !calendar.has(addDays(date, 1)) || calendar.has(date)) return usual;
  // A day on which it never opens does not open because the next one is a holiday.
  return (usual ?? weekOn(days, date)).length > 0 ? beforeHolidays.map(asSpan) : usual;
}

/** A line for the first Monday stands in the place of the line for Mondays. */
function ownInMonth({ special }: SingleDays, date: IsoDate): Span[] | undefined {
  const lines = special.filter((line) => isOn(line, date));
  return lines.length > 0 ? join(lines.flatMap(({ intervals }) => intervals.map(asSpan))) : undefined;
}

function isOn({ day: weekday, which, since = '' }: SpecialHours, date: IsoDate): boolean {
  if (weekdayOf(date) !== weekday) return false;
  if (which === 'every-second')
    return date >= since && (Date.parse(date) - Date.parse(since)) % (14 * day * 60_000) === 0;
  if (which === -1) return addDays(date, 7).slice(5, 7) !== date.slice(5, 7);
  return Math.ceil(Number(date.slice(8)) / 7) === which;
}

function weekOn({ spans }: SingleDays, date: IsoDate): Span[] {
  return spans
    .filter(([from]) => Math.floor(from / day) % 7 === weekdayOf(date))
    .map(([from, to]) => [from % day, (from % day) + to - from]);
}

/** Takes closed times out of the day they are on, and out of the night before that runs into it. */
function closeParts(days: SingleDays, dates: Map<IsoDate, Span[]>, first: IsoDate, last: IsoDate): void {
  for (const stretch of days.closures.filter(({ at }) => at.length > 0))
    for (let date = stretch.from; date <= stretch.to; date = addDays(date, 1)) {
      if (date < first || date > last) continue;
      for (const shift of [-1, 0, 1]) {
        const other = addDays(date, shift);
        const before = dates.get(other) ?? weekOn(days, other);
        const after = stretch.at.reduce(
          (spans, { from, to }) => cut(spans, from - shift * day, to - shift * day),
          before,
        );
        if (
          after.length !== before.length ||
          after.some(([from, to], i) => from !== before[i]![0] || to !== before[i]![1])
        )
          dates.set(other, after);
      }
    }
}

function cut(spans: readonly Span[], from: number, to: number): Span[] {
  return spans.flatMap(([start, end]): Span[] => {
    if (end <= from || start >= to) return [[start, end]];
    const left: Span[] = [
      [start, from],
      [to, end],
    ];
    return left.filter(([a, b]) => a < b);
  });
}

/** In order, with what touches or overlaps as one. */
function join(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a[0] - b[0]);
  return sorted.reduce<Span[]>((done, [from, to]) => {
    const last = done[done.length - 1];
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else done.push([from, to]);
    return done;
  }, []);
}

function isClosed({ closures }: SingleDays, date: IsoDate): boolean {
  return wholeDays(closures).some((stretch) => covers(stretch, date));
}

function wholeDays(closures: readonly DayStretch[]): DayStretch[] {
  return closures.filter(({ at }) => at.length === 0);
}

function withoutDays({ from, to }: DayStretch, days: ReadonlySet<IsoDate>): { from: IsoDate; to: IsoDate }[] {
  const [date] = [...days].filter((candidate) => from <= candidate && candidate <= to).sort();
  if (!date) return [{ from, to }];
  const rest = { from: addDays(date, 1), to, at: [] };
  return [...(from < date ? [{ from, to: addDays(date, -1) }] : []), ...(date < to ? withoutDays(rest, days) : [])];
}

function covers({ from, to }: DayStretch, date: IsoDate): boolean {
  return from <= date && date <= to;
}

function asSpan({ from, to }: Interval): Span {
  return [from, to];
}

/** 0 for Monday. */
function weekdayOf(date: IsoDate): number {
  return (new Date(date).getUTCDay() + 6) % 7;
}
