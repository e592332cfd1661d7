import type { NationId, OpeningHours } from '../../../content-model/contact.js';
import type { WrittenHours, WrittenWeek } from '../../../content-model/kinds/contact.js';
import type { IsoDate } from '../../../content-model/provenance.js';
import { clockChanges } from './clock-changes.js';
import { checkClosures } from './closures.js';
import { readDayKey } from './day-key.js';
import type { HoursMistake, Read } from './hours-mistake.js';
import { readDayHours } from './intervals.js';
import { publicHolidays, type HolidayCalendar } from './public-holidays.js';
import { findOverlaps, placeInWeek, sortSpans, type WrittenSpan } from './spans.js';
import { checkTimeZone } from './time-zone.js';

export type { HoursMistake } from './hours-mistake.js';
export type { WrittenHours, WrittenWeek };

/** Whose clock and whose public holidays the hours follow, and the day the library is built for. */
export interface HoursContext {
  zone?: string;
  calendar?: NationId;
  today: IsoDate;
}

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>;

const holidayAnswers = ['open', 'closed', 'unknown'] as const;

/** Turns written hours into data. Hours that hold a mistake come out as unknown, so that nothing wrong is ever shown. */
export function compileHours(
  written: WrittenHours,
  context: HoursContext,
): { hours: OpeningHours; mistakes: HoursMistake[] } {
  if (written === 'always' || written === 'unknown') return { hours: { kind: written }, mistakes: [] };
  const week = readWeek(written);
  const onPublicHolidays = readHolidayAnswer(written.publicHolidays);
  const calendar = findCalendar(context, onPublicHolidays);
  const zone = checkTimeZone(context.zone);
  const mistakes = [
    ...week.mistakes,
    ...mistakeOf(onPublicHolidays),
    ...(zone ? [zone] : []),
    ...mistakeOf(calendar),
    ...checkClosures(written.closures),
  ];
  if (mistakes.length > 0 || 'mistake' in onPublicHolidays || 'mistake' in calendar)
    return { hours: { kind: 'unknown' }, mistakes };
  return {
    hours: {
      kind: 'weekly',
      zone: context.zone ?? '',
      clockChanges: clockChanges(context.zone ?? '', context.today),
      spans: week.spans.map(({ from, to }): [number, number] => [from, to]),
      onPublicHolidays: onPublicHolidays.read,
      publicHolidays: calendar.read.days,
      publicHolidaysUntil: calendar.read.until,
      closures: written.closures.map(({ from, to }) => ({ from, to })),
    },
    mistakes: [],
  };
}

function readWeek({ days }: WrittenWeek): { spans: WrittenSpan[]; mistakes: HoursMistake[] } {
  if (days.length === 0) return { spans: [], mistakes: [noDays()] };
  const read = days.map(readDay);
  const spans = sortSpans(read.flatMap((day) => ('read' in day ? day.read : [])));
  return { spans, mistakes: [...read.flatMap(mistakeOf), ...findOverlaps(spans)] };
}

function readDay({ key, value }: { key: string; value: string }): Read<WrittenSpan[]> {
  const days = readDayKey(key);
  if ('mistake' in days) return days;
  const hours = readDayHours(value);
  if ('mistake' in hours) return { mistake: { key, ...hours.mistake } };
  return placeInWeek(key, days.read, hours.read);
}

function readHolidayAnswer(written: string | undefined): Read<Weekly['onPublicHolidays']> {
  const answer = holidayAnswers.find((known) => known === written);
  return answer ? { read: answer } : { mistake: noHolidayAnswer(written) };
}

/** A service that is open on public holidays needs no list of them. */
function findCalendar({ calendar, today }: HoursContext, answer: Read<string>): Read<HolidayCalendar> {
  if ('read' in answer && answer.read === 'open')
    return { read: { days: [], until: `${Number(today.slice(0, 4)) + 2}-12-31` } };
  if (!calendar) return { mistake: noCalendar() };
  const found = publicHolidays(calendar, today);
  return found ? { read: found } : { mistake: unknownCalendar(calendar) };
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

function noHolidayAnswer(written: string | undefined): HoursMistake {
  return {
    key: 'public-holidays',
    message: written
      ? `“${written}” does not say what happens on public holidays.`
      : 'Public holidays are missing here.',
    fix: 'Write “public-holidays: open”, “public-holidays: closed” or, if you do not know, “public-holidays: unknown”.',
  };
}

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
