import type { Nation, OpeningHours } from '../../../content-model/contact.js';
import { formatDate } from '../../../content-model/format-date.js';
import type { Library } from '../../../content-model/library.js';
import { fillIn } from '../../../content-model/wording.js';
import { nameTime } from '../../../opening-hours/name-time.js';
import { sayTime } from '../../../opening-hours/say-time.js';

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>;
type Span = readonly [from: number, to: number];

const minutesOfDay = 24 * 60;

/** When a service is open, whatever the time is: paper and a page without a script do not know what is now. */
export function sayHours(hours: OpeningHours, library: Library): string {
  const { contacts } = library.wording;
  switch (hours.kind) {
    case 'always':
      return contacts['always-open'];
    case 'unknown':
      return contacts['cannot-tell-why'];
    case 'none':
      return '';
    case 'weekly':
      return [...sayWeek(hours, library), ...sayDates(hours, library), sayHolidays(hours, library)]
        .filter(Boolean)
        .join(' ');
  }
}

/** Whose clock these hours follow, where that is not the nation's. */
export function sayOtherClock(hours: OpeningHours, nation: Nation, { language, builtOn }: Library): string {
  if (hours.kind !== 'weekly') return '';
  const name = nameTime(hours, nation, Date.parse(builtOn), language);
  return name === nation.timeName ? '' : name;
}

/** `Monday to Friday: 10am to 4pm.` Days in a row with the same hours are said together. */
function sayWeek({ spans }: Weekly, library: Library): string[] {
  const { page } = library.wording;
  const days = Array.from({ length: 7 }, (_, day) => {
    const own = spans.filter(([from]) => Math.floor(from / minutesOfDay) === day);
    return sayTimes(
      own.map(([from, to]): Span => [from - day * minutesOfDay, to - day * minutesOfDay]),
      library,
      day,
    );
  });
  return joinAlike(days)
    .filter(({ said }) => said)
    .map(({ said, from, to }) =>
      fillIn(page.hours, {
        days: sayRange(dayName(from, library), dayName(to, library), to - from, library),
        times: said,
      }),
    );
}

/** Days with hours of their own, from the day that the library was built for. */
function sayDates({ dates = {}, closures, knownUntil }: Weekly, library: Library): string[] {
  const { page } = library.wording;
  const isComing = (date: string) => date >= library.builtOn;
  const say = (date: string) => formatDate(date, library);
  const other = Object.entries(dates)
    .filter(([date]) => isComing(date))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, spans]) =>
      fillIn(page['other-hours'], { date: say(date), times: sayTimes(spans, library) || page.closed }),
    );
  const closed = closures
    .filter(({ to }) => isComing(to))
    .map(({ from, to }) =>
      fillIn(page['closed-on'], { date: sayRange(say(from), say(to), from === to ? 0 : 2, library) }),
    );
  return [...other, ...closed, ...(knownUntil ? [fillIn(page['known-until'], { date: say(knownUntil) })] : [])];
}

function sayHolidays({ onPublicHolidays }: Weekly, { wording }: Library): string {
  if (onPublicHolidays === 'unknown') return wording.contacts['hours-may-differ'];
  return wording.page[`${onPublicHolidays}-on-holidays`];
}

/** `10am to 12:30pm, 1:30pm to 4pm`. Where it closes on a later day, and not in the small hours, that day is said. */
function sayTimes(spans: readonly Span[], library: Library, day?: number): string {
  const { contacts } = library.wording;
  return spans
    .map(([from, to]) => {
      const isLong = to > minutesOfDay && to - from >= minutesOfDay && day !== undefined;
      const end = say(to, library);
      const later = isLong && fillIn(contacts['time-on-day'], { time: end, day: dayName(day + 1, library) });
      return sayRange(say(from, library), later || end, 2, library);
    })
    .join(', ');
}

function say(minutes: number, { language, wording }: Library): string {
  return sayTime(minutes * 60_000, { zone: 'UTC' }, { language, words: wording.contacts });
}

/** One, two, or the first and the last of several. */
function sayRange(from: string, to: string, apart: number, { wording, language }: Library): string {
  if (apart === 0) return from;
  if (apart === 1) return new Intl.ListFormat(language, { type: 'unit' }).format([from, to]);
  return fillIn(wording.page.range, { from, to });
}

function dayName(day: number, { language, weekdays }: Library): string {
  const name = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return weekdays?.[day % 7] ?? name.format(Date.UTC(1970, 0, 5 + (day % 7)));
}

function joinAlike(days: readonly string[]): { said: string; from: number; to: number }[] {
  const runs: { said: string; from: number; to: number }[] = [];
  days.forEach((said, day) => {
    const last = runs.at(-1);
    if (last?.said === said) last.to = day;
    else runs.push({ said, from: day, to: day });
  });
  return runs;
}
