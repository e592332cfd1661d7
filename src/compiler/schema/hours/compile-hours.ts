import type { NationId, OpeningHours } from '../../../content-model/contact.js';
import type { WrittenDays, WrittenHours, WrittenWeek } from '../../../content-model/kinds/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { addDays, isIsoDate } from '../../parse/iso-date.js';
import { clockChanges } from './clock-changes.js';
import { readStretches, type DayStretch } from './closures.js';
import { dayNames, findMeantKey, readDayKey, type DayRange, type SomeDays } from './day-key.js';
import type { HoursMistake, Read } from './hours-mistake.js';
import { readDayHours, type Interval } from './intervals.js';
import { calendarOf, type HolidayChange } from './holiday-changes.js';
import type { HolidayCalendar } from './public-holidays.js';
import { resolveSingleDays, type SpecialHours } from './single-days.js';
import { findOverlaps, placeInWeek, sortSpans, stretchOfOneDay, type WrittenSpan } from './spans.js';
import { checkTimeZone } from './time-zone.js';

export type { HoursMistake } from './hours-mistake.js';
export type { WrittenHours, WrittenWeek };

/** Whose clock and whose public holidays the hours follow, and the day the library is built for. */
export interface HoursContext {
  zone?: string;
  calendar?: NationId;
  today: IsoDate;
  /** What editors say of public holidays. */
  holidayChanges?: readonly HolidayChange[];
}

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>;

const holidayAnswers = ['open', 'closed', 'unknown'] as const;

/** Turns written hours into data. Hours that hold a mistake come out as unknown, so that nothing wrong is ever shown. */
export function compileHours(
  written: WrittenHours,
  context: HoursContext,
): { hours: OpeningHours; mistakes: HoursMistake[] } {
  if (written === 'always' || written === 'unknown') return { hours: { kind: written }, mistakes: [] };
  const { today, zone = '' } = context;
  const thisYear = Number(today.slice(0, 4));
  const years = [thisYear - 1, thisYear, thisYear + 1, thisYear + 2];
  const week = readWeek(written);
  const isMisnamed = written.days.some(({ key }) => findMeantKey(key) === 'public-holidays');
  const onHolidays = readHolidayAnswer('public-holidays', written.publicHolidays);
  const before = written.beforePublicHolidays ? readHolidayAnswer(beforeHolidays, written.beforePublicHolidays) : usual;
  const calendar = findCalendar(context, [onHolidays, before]);
  const zoneMistake = checkTimeZone(context.zone);
  const closures = readStretches('closures', written.closures, years);
  const extra = readStretches('extra-openings', written.extraOpenings ?? [], years);
  const terms = readTerms(written.terms ?? [], today);
  const mistakes = [
    ...week.mistakes,
    ...(isMisnamed && written.publicHolidays === undefined ? [] : mistakeOf(onHolidays)),
    ...mistakeOf(before),
    ...(zoneMistake ? [zoneMistake] : []),
    ...mistakeOf(calendar),
    ...closures.mistakes,
    ...extra.mistakes,
    ...checkTimes(extra.stretches),
    ...terms.mistakes,
  ];
  if (mistakes.length > 0 || 'mistake' in onHolidays || 'mistake' in before || 'mistake' in calendar)
    return { hours: { kind: 'unknown' }, mistakes };
  const { answer } = onHolidays.read;
  const { until } = calendar.read;
  const spans = week.spans.map(({ from, to }): [number, number] => [from, to]);
  const repeats = week.special.length > 0 || closures.everyYear || extra.everyYear;
  const knownUntil = [terms.until, repeats ? until : undefined].filter((date) => date !== undefined).sort()[0];
  const days = {
    spans,
    special: week.special,
    holidays: new Set(answer === 'open' ? [] : calendar.read.days),
    onHolidays: onHolidays.read.intervals,
    beforeHolidays: before.read.intervals,
    calendar: new Set(calendar.read.days),
    closures: [...closures.stretches, ...terms.closed],
    extra: extra.stretches,
  };
  const single = resolveSingleDays(
    days,
    addDays(today, -10),
    lastDay(until, [...closures.stretches, ...extra.stretches]),
  );
  return {
    hours: {
      kind: 'weekly',
      zone,
      clockChanges: clockChanges(zone, today),
      ...(knownUntil && { knownUntil }),
      spans,
      onPublicHolidays: answer,
      publicHolidaysUntil: until,
      ...single,
      // Single days are worked out from today on. It may still be yesterday there.
      ...(single.dates && { knownFrom: addDays(today, -1) }),
    },
    mistakes: [],
  };
}

function readWeek({ days }: WrittenWeek): { spans: WrittenSpan[]; special: SpecialHours[]; mistakes: HoursMistake[] } {
  if (days.length === 0) return { spans: [], special: [], mistakes: [noDays()] };
  const read = days.map(readDay);
  const lines = read.flatMap((line) => ('read' in line ? line.read : []));
  const spans = sortSpans(lines.flatMap((line) => ('key' in line ? line : [])));
  const special = lines.flatMap((line) => ('which' in line ? line : []));
  return { spans, special, mistakes: [...read.flatMap(mistakeOf), ...findOverlaps(spans)] };
}

function readDay({ key, value }: { key: string; value: string }): Read<(WrittenSpan | SpecialHours)[]> {
  const days = readDayKey(key);
  if ('mistake' in days) return days;
  const [, times = value, since] = /^(.*?),? +(?:from|since|starting) +(\S.*)$/.exec(value) ?? [];
  const hours = readDayHours(isEverySecond(days.read) ? times : value);
  if ('mistake' in hours) return { mistake: { key, ...hours.mistake } };
  if ('count' in days.read) return placeInWeek(key, days.read, hours.read);
  if (hours.read.kind === 'stretch') return stretchOfOneDay(key);
  const { which, day } = days.read;
  if (which === 'every-second' && !isOnDay(since, day)) return { mistake: noFirstDate(key, since, dayNames[day]!) };
  return { read: [{ which, day, intervals: hours.read.intervals, since }] };
}

function isEverySecond(days: DayRange | SomeDays): boolean {
  return 'which' in days && days.which === 'every-second';
}

function isOnDay(date: string | undefined, day: number): boolean {
  return date !== undefined && isIsoDate(date) && (new Date(date).getUTCDay() + 6) % 7 === day;
}

interface HolidayHours {
  answer: Weekly['onPublicHolidays'];
  /** Hours of their own, where they have some. */
  intervals?: Interval[];
}

const beforeHolidays = 'before-public-holidays';
const usual: Read<HolidayHours> = { read: { answer: 'open' } };

/** Other hours on public holidays are those of days by their date. Where their list ends, they are closed. */
function readHolidayAnswer(key: string, written: string | undefined): Read<HolidayHours> {
  const answer = holidayAnswers.find((known) => known === written);
  if (answer && key !== beforeHolidays) return { read: { answer } };
  const hours = written && /\d|^closed$/.test(written) ? readDayHours(written) : undefined;
  if (!hours) return { mistake: noHolidayAnswer(key, written) };
  if ('mistake' in hours) return { mistake: { key, ...hours.mistake } };
  if (hours.read.kind === 'stretch') return stretchOfOneDay(key);
  return { read: { answer: 'closed', intervals: hours.read.intervals } };
}

/** School terms and the like: between them it is closed, and after the last nobody can tell. */
function readTerms(written: readonly WrittenDays[], today: IsoDate) {
  const { stretches, mistakes, everyYear } = readStretches('terms', written, []);
  const sorted = [...stretches].sort((a, b) => (a.from < b.from ? -1 : 1));
  const ends = [addDays(today, -40), ...sorted.map(({ to }) => addDays(to, 1))];
  const gaps = sorted.map(({ from }, i) => ({ from: ends[i]!, to: addDays(from, -1), at: [] }));
  return {
    until: sorted.length > 0 ? addDays(ends[ends.length - 1]!, -1) : undefined,
    closed: gaps.filter(({ from, to }) => from <= to),
    mistakes: everyYear ? [...mistakes, termsWithoutYear] : mistakes,
  };
}

/** A service that is open on public holidays as on any day needs no list of them. */
function findCalendar(
  { calendar, today, holidayChanges = [] }: HoursContext,
  answers: Read<HolidayHours>[],
): Read<HolidayCalendar> {
  if (answers.every((answer) => 'read' in answer && answer.read.answer === 'open'))
    return { read: { days: [], until: `${Number(today.slice(0, 4)) + 2}-12-31` } };
  if (!calendar) return { mistake: noCalendar() };
  const found = calendarOf(calendar, today, holidayChanges);
  return found ? { read: found } : { mistake: unknownCalendar(calendar) };
}

/** Up to where days are worked out one by one: what is written with its date may come after the list of public holidays. */
function lastDay(until: IsoDate, stretches: readonly DayStretch[]): IsoDate {
  return stretches.reduce((last, { to, at }) => (at.length > 0 && to > last ? to : last), until);
}

function checkTimes(extra: DayStretch[]): HoursMistake[] {
  return extra.some(({ at }) => at.length === 0) ? [noExtraTimes] : [];
}

function mistakeOf(read: Read<unknown>): HoursMistake[] {
  return 'mistake' in read ? [read.mistake] : [];
}

function noDays(): HoursMistake {
  return {
    key: 'hours',
    message: 'No day is written under “hours”.',
    fix: 'Add a line such as “monday-friday: 10:00-16:00”, or write “hours: unknown”.',
  };
}

function noHolidayAnswer(key: string, written: string | undefined): HoursMistake {
  const isBefore = key === beforeHolidays;
  const days = isBefore ? 'on days before public holidays' : 'on public holidays';
  return {
    key,
    message: written ? `“${written}” does not say what happens ${days}.` : 'Public holidays are missing here.',
    fix: isBefore
      ? 'Write the hours, such as “before-public-holidays: 09:00-12:00”, or “before-public-holidays: closed”.'
      : 'Write “public-holidays: open”, “public-holidays: closed”, their hours or, if you do not know, “public-holidays: unknown”.',
  };
}

function noFirstDate(key: string, since: string | undefined, day: string): HoursMistake {
  return {
    key,
    message: since ? sayNotThatDay(since, capitalise(day)) : 'This does not say in which week it begins.',
    fix: `Write one such ${capitalise(day)} after the hours, such as “18:00-20:00 from ${exampleOf(day)}”.`,
  };
}

function sayNotThatDay(date: string, day: string): string {
  return isIsoDate(date) ? `“${date}” is not a ${day}.` : `“${date}” is not a date with the year first.`;
}

function capitalise(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

/** 30 November 2026 is a Monday. */
function exampleOf(day: string): IsoDate {
  return addDays('2026-11-30', (dayNames as readonly string[]).indexOf(day));
}

const noExtraTimes: HoursMistake = {
  key: 'extra-openings',
  message: 'An extra opening does not say from when to when.',
  fix: 'Add the times under its day, such as “at: 10:00-14:00”.',
};

const termsWithoutYear: HoursMistake = {
  key: 'terms',
  message: 'A term needs a year.',
  fix: 'Write year, month and day, such as “from: 2026-09-07” and “to: 2026-12-18”.',
};

function noCalendar(): HoursMistake {
  return {
    key: 'holidays-of',
    message: 'These hours do not say whose public holidays they follow.',
    fix: 'Add the nation, such as “holidays-of: GB-SCT”.',
  };
}

function unknownCalendar(calendar: NationId): HoursMistake {
  return {
    key: 'holidays-of',
    message: `There is no calendar of public holidays for “${calendar}”.`,
    fix: 'Write a nation or a state, such as “GB-SCT”, “IE” or “AU-VIC”.',
  };
}
