import { isIsoDate } from '../parse/iso-date.js';
import { dayNames } from '../schema/hours/day-key.js';
import { weekdayCodes } from './hsds.js';
import { attributesOf, itemsOf, textOf, type Json } from './read-json.js';

/** Hours as lines of a contact file, or nothing where nothing is said of them. */
export interface ReadHours {
  hours?: 'always' | 'unknown' | Record<string, unknown>;
  /** Why they are unknown, for the person who reads the file. */
  remarks: string[];
}

/** What one row of HSDS says: a line, and the times beside it. */
interface Line {
  key: string;
  times: string;
  since?: string;
}

type Said = ReturnType<typeof attributesOf>;

/**
 * Rows of HSDS as an editor would write them. Where one row cannot be said, all hours are unknown: half of them would be
 * wrong on some day.
 */
export function readSchedules(schedules: unknown, attributes: unknown): ReadHours {
  const said = attributesOf(attributes);
  const whole = said.get('hours')?.[0];
  if (whole === 'always' || whole === 'unknown') return { hours: whole, remarks: [] };
  const rows = itemsOf(schedules).filter((row) => !isExtra(row, said));
  const instead = (said.get('hours-on') ?? []).map(readInstead);
  if (rows.length === 0 && instead.length === 0) return { remarks: [] };
  const windows = new Set(rows.map(windowOf));
  const hasTerms = said.has('term');
  if (!hasTerms && windows.size > 1) return unknown('they change from one time of the year to another');
  const lines = rows.filter((row) => windowOf(row) === windowOf(rows[0]!)).map(readRow);
  const [fault] = lines.flatMap((line) => ('fault' in line ? line.fault : []));
  if (fault) return unknown(fault);
  const read = lines.flatMap((line) => ('fault' in line ? [] : line));
  return { hours: writeHours([...read, ...instead], said), remarks: hasTerms ? [] : sayWindow(rows[0]) };
}

function unknown(reason: string): ReadHours {
  return { hours: 'unknown', remarks: [`hours: ${reason}. Look at the page and write them`] };
}

/** Rows that stand in an attribute as well, where they are as they were written. */
function isExtra(row: Json, said: Said): boolean {
  return said.has('extra-opening') && row['freq'] === undefined;
}

function readInstead(line: string): Line {
  const [key = '', ...times] = line.split(': ');
  return { key, times: times.join(': ') };
}

function windowOf(row: Json): string {
  return [textOf(row['valid_from']), textOf(row['valid_to'])].join(' to ');
}

function sayWindow(row: Json | undefined): string[] {
  const until = row && textOf(row['valid_to']);
  return until ? [`hours: they are only known until ${until}`] : [];
}

function readRow(row: Json): Line[] | { fault: string } {
  const opens = readTime(row['opens_at']);
  const closes = readTime(row['closes_at']);
  if (!opens || !closes) return { fault: 'a time is missing, or is given for another time zone' };
  if (['byweekno', 'bymonthday', 'byyearday', 'until', 'count'].some((name) => textOf(row[name])))
    return { fault: 'they are on days that can’t be told by the week or the month' };
  const times = `${opens}-${endOf(opens, closes)}`;
  const codes = (textOf(row['byday']) ?? '').toUpperCase().split(/\s*,\s*/);
  const lines = codes.flatMap((code) => readDay(row, code, times) ?? []);
  return lines.length === codes.length ? lines : { fault: 'their days can’t be read' };
}

const ordinals: Record<string, string> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
  '-1': 'last',
};

function readDay(row: Json, code: string, times: string): Line | undefined {
  const [, count, day = ''] = /^([+-]?\d+)?([A-Z]{2})$/.exec(code) ?? [];
  const name = dayNames[(weekdayCodes as readonly string[]).indexOf(day)];
  const every = Number(row['interval'] ?? 1);
  if (!name) return undefined;
  if (row['freq'] === 'MONTHLY') {
    const word = count === undefined ? undefined : ordinals[String(Number(count))];
    return word && every === 1 ? { key: `${word}-${name}`, times } : undefined;
  }
  if (row['freq'] !== 'WEEKLY' || count !== undefined) return undefined;
  if (every === 1) return { key: name, times };
  const since = textOf(row['dtstart'])?.slice(0, 10) ?? '';
  const isRight = every === 2 && isIsoDate(since) && dayNames[(new Date(since).getUTCDay() + 6) % 7] === name;
  return isRight ? { key: `every-second-${name}`, times, since } : undefined;
}

/** A time of the service's own clock. One in UTC, or a fixed distance from it, is another time for half of the year. */
function readTime(value: unknown): string | undefined {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)(?::\d\d(?:\.\d+)?)?$/.exec(textOf(value) ?? '') ?? [];
  return hours && `${hours}:${minutes}`;
}

/** Other formats end a day a minute before midnight. */
function endOf(opens: string, closes: string): string {
  return closes === '23:59' || (closes === '00:00' && opens !== '00:00') ? '24:00' : closes;
}

function writeHours(lines: Line[], said: Said): ReadHours['hours'] {
  const times = new Map<string, string[]>();
  for (const line of lines) times.set(line.key, [...(times.get(line.key) ?? []), line.times]);
  const since = new Map(lines.flatMap((line) => (line.since ? [[line.key, ` from ${line.since}`]] : [])));
  const written = new Map([...times].map(([key, each]) => [key, `${each.sort().join(', ')}${since.get(key) ?? ''}`]));
  const week = dayNames.map((name) => written.get(name));
  const some = [...written].filter(([key]) => !(dayNames as readonly string[]).includes(key));
  const rest = [...listed('closures', said.get('closure')), ...listed('extra-openings', said.get('extra-opening'))];
  const isAlways = week.every((each) => each === '00:00-24:00') && some.length + rest.length === 0;
  if (isAlways && !said.has('public-holidays')) return 'always';
  return Object.fromEntries<unknown>([
    ...groupDays(week),
    ...some,
    ['public-holidays', said.get('public-holidays')?.[0] ?? 'unknown'],
    ...(said.get('before-public-holidays') ?? []).map((each) => ['before-public-holidays', each] as const),
    ...rest,
    ...listed('terms', said.get('term')),
  ]);
}

/** Days in a row with the same hours on one line. */
function groupDays(week: (string | undefined)[]): [key: string, times: string][] {
  const groups: { first: number; last: number; times: string }[] = [];
  week.forEach((times, day) => {
    const before = groups.at(-1);
    if (times === undefined) return;
    if (before?.last === day - 1 && before.times === times) before.last = day;
    else groups.push({ first: day, last: day, times });
  });
  return groups.map(({ first, last, times }) => [
    first === last ? dayNames[first]! : `${dayNames[first]}-${dayNames[last]}`,
    times,
  ]);
}

function listed(name: string, days: string[] | undefined): [string, Record<string, string>[]][] {
  return days ? [[name, days.map(readDays)]] : [];
}

/** `2026-12-24 to 2026-12-26, 13:00-17:00` as the lines it was written in. */
function readDays(written: string): Record<string, string> {
  const [days = '', ...times] = written.split(', ');
  const [from = '', to] = days.split(' to ');
  return { ...(to ? { from, to } : { on: from }), ...(times.length > 0 && { at: times.join(', ') }) };
}
