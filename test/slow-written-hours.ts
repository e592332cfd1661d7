import { Temporal } from '@js-temporal/polyfill';

/** Minutes of a day. An end above 1,440 is past midnight. */
export type Times = [from: number, to: number][];

/** Days in a row, by their dates, or by day and month for those of every year. */
export interface SlowDays {
  from: Temporal.PlainDate | Temporal.PlainMonthDay;
  to: Temporal.PlainDate | Temporal.PlainMonthDay;
  at?: Times;
}

/** Hours as an editor means them, before anything has compiled them. */
export interface SlowWeek {
  zone: string;
  /** From Monday. */
  days: Times[];
  /** Weekdays from 1, as Temporal counts. `since`: every second week from then. */
  some: { weekday: number; which: number | 'last' | Temporal.PlainDate; times: Times }[];
  holidays: 'open' | 'closed' | 'unknown' | Times;
  beforeHolidays?: Times;
  calendar: ReadonlySet<string>;
  closures: SlowDays[];
  extra: { on: Temporal.PlainDate; at: Times }[];
  terms: { from: Temporal.PlainDate; to: Temporal.PlainDate }[];
  knownFrom: Temporal.PlainDate;
  knownUntil?: Temporal.PlainDate;
}

/**
 * Whether a service is open at an instant, by the words of its hours alone: asks each day around the instant what was said of
 * it. Shares no code with what compiles hours, nor with what reads them in a browser.
 */
export function slowWrittenState(week: SlowWeek, instant: number): 'open' | 'closed' | 'unknown' {
  const now = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(week.zone);
  const today = now.toPlainDate();
  if (Temporal.PlainDate.compare(today, week.knownFrom) < 0) return 'unknown';
  const days = [-3, -2, -1, 0, 1].map((shift) => today.add({ days: shift }));
  const found = days
    .flatMap((date) => openingsOf(week, date))
    .filter(({ from, to }) => from <= instant && instant < to);
  if (found.some(({ sure }) => sure)) return 'open';
  if (found.length > 0) return 'unknown';
  return week.knownUntil && Temporal.PlainDate.compare(today, week.knownUntil) > 0 ? 'unknown' : 'closed';
}

function openingsOf(week: SlowWeek, date: Temporal.PlainDate) {
  if (week.knownUntil && Temporal.PlainDate.compare(date, week.knownUntil) > 0) return [];
  const extra = week.extra.filter(({ on }) => on.equals(date)).flatMap(({ at }) => at);
  const { times, sure } = usualTimes(week, date);
  const all = extra.length > 0 ? [...(sure ? times : []), ...extra] : times;
  return all
    .flatMap(([from, to]) => closeParts(week, date, from, to))
    .map(([from, to]) => ({ from: place(week, from), to: place(week, to), sure: sure || extra.length > 0 }));
}

/** What a day has without extra openings. */
function usualTimes(week: SlowWeek, date: Temporal.PlainDate): { times: Times; sure: boolean } {
  const isHoliday = week.calendar.has(date.toString());
  const shut = { times: [], sure: true };
  if (week.closures.some((days) => !days.at && isIn(days, date))) return shut;
  if (week.terms.length > 0 && !week.terms.some((days) => isIn(days, date))) return shut;
  const lines = week.some.filter((line) => isOnSome(line, date));
  const own = lines.length > 0 ? lines.flatMap(({ times }) => times) : (week.days[date.dayOfWeek - 1] ?? []);
  if (isHoliday && Array.isArray(week.holidays)) return { times: week.holidays, sure: true };
  if (isHoliday && week.holidays === 'closed') return shut;
  if (isHoliday && week.holidays === 'unknown') return { times: own, sure: false };
  const isBefore = !isHoliday && week.calendar.has(date.add({ days: 1 }).toString());
  const times = isBefore && week.beforeHolidays && own.length > 0 ? week.beforeHolidays : own;
  return { times, sure: true };
}

function isOnSome({ weekday, which }: SlowWeek['some'][number], date: Temporal.PlainDate): boolean {
  if (date.dayOfWeek !== weekday) return false;
  if (which === 'last') return date.day + 7 > date.daysInMonth;
  if (typeof which === 'number') return date.day > (which - 1) * 7 && date.day <= which * 7;
  const { days } = which.until(date, { largestUnit: 'days' });
  return days >= 0 && days % 14 === 0;
}

function isIn({ from, to }: Pick<SlowDays, 'from' | 'to'>, date: Temporal.PlainDate): boolean {
  if (from instanceof Temporal.PlainDate && to instanceof Temporal.PlainDate)
    return Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, to) <= 0;
  const [first, last, here] = [from, to, date].map((day) => day.toString().slice(-5)) as [string, string, string];
  return first <= last ? first <= here && here <= last : here >= first || here <= last;
}

/** What is left of an opening between the times that are closed on its day, the day before and the days after. */
function closeParts(week: SlowWeek, date: Temporal.PlainDate, from: number, to: number) {
  const midnight = date.toPlainDateTime();
  let left: Times = [[from, to]];
  for (const shift of [-1, 0, 1, 2])
    for (const { at } of week.closures.filter((days) => days.at && isIn(days, date.add({ days: shift }))))
      for (const [start, end] of at ?? [])
        left = left.flatMap(([a, b]): Times => {
          const [first, last] = [start + shift * 1440, end + shift * 1440];
          const parts: Times =
            last <= a || first >= b
              ? [[a, b]]
              : [
                  [a, Math.min(b, first)],
                  [Math.max(a, last), b],
                ];
          return parts.filter(([x, y]) => x < y);
        });
  return left.map(([a, b]) => [midnight.add({ minutes: a }), midnight.add({ minutes: b })] as const);
}

function place({ zone }: SlowWeek, time: Temporal.PlainDateTime): number {
  return time.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}
