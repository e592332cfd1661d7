import type { WrittenDays, WrittenHours, WrittenWeek } from '../../content-model/kinds/contact.js';
import { readDayKey } from '../schema/hours/day-key.js';
import { readDayHours } from '../schema/hours/intervals.js';
import { compileHours } from '../schema/hours/compile-hours.js';
import { weeklyIntervals, type WeeklyInterval } from '../emit/weekly-intervals.js';
import { weekdayCodes, type HsdsAttribute, type HsdsSchedule } from './hsds.js';
import { makeUuid } from './make-uuid.js';

export interface Schedules {
  schedules: HsdsSchedule[];
  /** What schedules have no place for: public holidays, closures. */
  attributes: HsdsAttribute[];
}

type Row = Omit<HsdsSchedule, 'id'>;

/**
 * Opening hours as rows of HSDS, which have iCalendar's rules: the week, some days of a month, every second week, and extra
 * openings. Between terms nothing repeats, so each row stands once for each term.
 */
export function writeSchedules(hours: WrittenHours, of: string, zone = ''): Schedules {
  const attribute = (name: string, value: string, n = '') => ({
    id: makeUuid(`${of} ${name} ${n}`),
    link_type: name,
    value,
  });
  if (hours === 'unknown') return { schedules: [], attributes: [attribute('hours', 'unknown')] };
  const rows =
    hours === 'always' ? writeWeek({ days: [{ key: 'monday-sunday', value: '00:00-24:00' }] }) : writeRows(hours);
  const week = hours === 'always' ? undefined : hours;
  const description = zone && hours !== 'always' ? `Times are those of ${zone}.` : undefined;
  return {
    schedules: rows.map((row, i) => ({
      id: makeUuid(`${of} schedule ${i}`),
      ...row,
      ...(description && { description }),
    })),
    attributes: [
      ...(hours === 'always' ? [attribute('hours', 'always')] : []),
      ...(week?.publicHolidays ? [attribute('public-holidays', week.publicHolidays)] : []),
      ...(week?.beforePublicHolidays ? [attribute('before-public-holidays', week.beforePublicHolidays)] : []),
      ...(week?.days ?? [])
        .filter((line) => isSome(line) && isInstead(line, week!.days))
        .map(({ key, value }, i) => attribute('hours-on', `${key}: ${value}`, String(i))),
      ...(week?.closures ?? []).map((days, i) => attribute('closure', writeDays(days), String(i))),
      ...(week?.terms ?? []).map((days, i) => attribute('term', writeDays(days), String(i))),
      ...(week?.extraOpenings ?? []).map((days, i) => attribute('extra-opening', writeDays(days), String(i))),
    ],
  };
}

/** `2026-12-24 to 2026-12-26, 13:00-17:00` */
function writeDays({ on, from = on, to, at }: WrittenDays): string {
  return `${[from, ...(to && to !== from ? [to] : [])].join(' to ')}${at ? `, ${at}` : ''}`;
}

function writeRows(week: WrittenWeek): Row[] {
  const usual = writeWeek(week);
  const terms = week.terms ?? [];
  const repeated =
    terms.length > 0
      ? terms.flatMap(({ on, from = on, to = on }) => usual.map((row) => ({ ...row, valid_from: from, valid_to: to })))
      : usual;
  return [...repeated, ...(week.extraOpenings ?? []).flatMap(writeExtra)];
}

function writeWeek({ days }: Lines): Row[] {
  const week = readWeek(days).map(({ days: open, opens, closes }) => ({
    freq: 'WEEKLY' as const,
    byday: open.map((day) => weekdayCodes[day]).join(','),
    opens_at: opens,
    closes_at: closes,
  }));
  return [...week, ...days.filter((line) => isSome(line) && !isInstead(line, days)).flatMap(writeSome)];
}

type Lines = Pick<WrittenWeek, 'days'>;
type Line = WrittenWeek['days'][number];

function readWeek(days: Line[]): WeeklyInterval[] {
  const week = { days: days.filter((line) => !isSome(line)), publicHolidays: 'open', closures: [] };
  return weeklyIntervals(compileHours(week, { zone: 'Europe/London', today: '2026-01-01' }).hours);
}

/** Whether a line is about some days of a month, or every second week. */
function isSome({ key }: Line): boolean {
  return someDays(key) !== undefined;
}

function someDays(key: string) {
  const read = readDayKey(key);
  return 'read' in read && 'which' in read.read ? read.read : undefined;
}

/** Rows of HSDS add up. A line that takes the place of the week's hours on some days is none. */
function isInstead({ key, value }: Line, days: Line[]): boolean {
  const { day } = someDays(key)!;
  return value === 'closed' || readWeek(days).some(({ days: open }) => open.includes(day));
}

/** The first Monday, or every second one. */
function writeSome({ key, value }: Line): Row[] {
  const { which, day } = someDays(key)!;
  const [, times = value, since] = /^(.*?),? +(?:from|since|starting) +(\d\S*)$/.exec(value) ?? [];
  const code = weekdayCodes[day]!;
  const rule: Row =
    which === 'every-second'
      ? { freq: 'WEEKLY', interval: 2, byday: code, dtstart: since }
      : { freq: 'MONTHLY', byday: `${which}${code}` };
  return writeTimes(times).map((row) => ({ ...rule, ...row }));
}

function writeExtra({ on, from = on, to = from, at = '' }: WrittenDays): Row[] {
  return writeTimes(at).map((row) => ({ dtstart: from, until: to, ...row }));
}

function writeTimes(written: string): Row[] {
  const read = readDayHours(written);
  if (!('read' in read) || read.read.kind === 'stretch') return [];
  return read.read.intervals.map(({ from, to }) => ({ opens_at: clock(from), closes_at: clock(to) }));
}

function clock(minutes: number): string {
  const inDay = minutes % 1440;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
