import { distance } from 'fastest-levenshtein';
import type { Read } from './hours-mistake.js';

/** The days as editors write them, in the order that minutes are counted. */
export const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Days in a row: `friday-monday` is four days from day 4. */
export interface DayRange {
  /** 0 for Monday. */
  first: number;
  /** How many days, 1 to 7. */
  count: number;
}

/** One day of a month, counted from its start or, with -1, from its end; or every second one. */
export interface SomeDays {
  day: number;
  which: number | 'every-second';
}

const counted = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 };
const everySecond = /^every[ -]second[ -]/;

/** Reads `monday` or `monday-friday`. A range may run over Sunday: `friday-monday`. */
export function readDayKey(key: string): Read<DayRange | SomeDays> {
  const written = key.trim().toLowerCase();
  const some = readSomeDays(written);
  if (some) return some;
  if (severalDays.test(written)) return daysApart(key);
  const names = written.split(/\s*[-–]\s*/);
  const days = names.map((name) => dayNames.indexOf(name as (typeof dayNames)[number]));
  if (days.includes(-1)) return unknownDay(key, written);
  if (names.length > 2) return tooManyDays(key);
  const [first = 0, last = first] = days;
  if (names.length === 2 && first === last) return sameDay(key, names[0] ?? key);
  return { read: { first, count: ((last - first + 7) % 7) + 1 } };
}

/** Days that are not in a row: `monday, wednesday` is no `monday-wednesday`. */
const severalDays = /[a-z]\s*[,;&/+]\s*[a-z]|[a-z][ -]and[ -][a-z]/;

/** `first-monday`, `last-friday`, `every-second-tuesday`. */
function readSomeDays(written: string): Read<SomeDays> | undefined {
  const [, word = '', name = ''] = /^(.+?)[ -]([a-z]+)$/.exec(written) ?? [];
  const day = dayNames.indexOf(name as (typeof dayNames)[number]);
  if (day < 0) return undefined;
  if (everySecond.test(written) && word.split(/[ -]/).length === 2) return { read: { day, which: 'every-second' } };
  return Object.hasOwn(counted, word) ? { read: { day, which: counted[word as keyof typeof counted] } } : undefined;
}

/** What people write for several days. */
const others: Record<string, string> = {
  weekdays: 'monday-friday',
  weekday: 'monday-friday',
  'working-days': 'monday-friday',
  weekends: 'saturday-sunday',
  weekend: 'saturday-sunday',
  daily: 'monday-sunday',
  everyday: 'monday-sunday',
  'every-day': 'monday-sunday',
  'all-week': 'monday-sunday',
  '7-days': 'monday-sunday',
  'week-days': 'monday-friday',
  'week-ends': 'saturday-sunday',
  'bank-holidays': 'public-holidays',
  'bank-holiday': 'public-holidays',
  'public-holiday': 'public-holidays',
  'national-holidays': 'public-holidays',
  holidays: 'public-holidays',
  'before-public-holiday': 'before-public-holidays',
  'before-bank-holidays': 'before-public-holidays',
  'before-holidays': 'before-public-holidays',
  'day-before-public-holidays': 'before-public-holidays',
  'day-before-bank-holidays': 'before-public-holidays',
  'day-before-holidays': 'before-public-holidays',
  'extra-opening': 'extra-openings',
  'extra-hours': 'extra-openings',
  'term-time': 'terms',
  term: 'terms',
  closed: 'closures',
  closure: 'closures',
};

/** What was meant, where there is no doubt about it: a hint that is wrong would have a service open on another day. */
export function findMeantKey(written: string): string | undefined {
  if (Object.hasOwn(others, plainKey(written))) return others[plainKey(written)];
  const plain = plainKey(written)
    .replace(/^(?:fortnightly|every-other|alternate)-/, 'every-second-')
    .replace(/-(?:of|in)-(?:the|each|every|a)-month$/, '')
    .replace(/^(?:every|each|on)-(?=[a-z]+$)|^the-/, '')
    .replace(/^(\d)(?:st|nd|rd|th)-/, (_, n: string) => `${Object.keys(counted)[Number(n) - 1] ?? ''}-`);
  const [, before = '', rest = ''] =
    /^((?:every-second|first|second|third|fourth|fifth|last)-)?(.*)$/.exec(plain) ?? [];
  const names = rest.split('-').map(findDay);
  if (names.length > (before ? 1 : 2) || names.includes(undefined)) return undefined;
  return names[0] === names[1] ? undefined : `${before}${names.join('-')}`;
}

function plainKey(written: string): string {
  return written
    .trim()
    .toLowerCase()
    .replace(/\s*[–—]\s*|\s+(?:to|till|until|through)\s+|[\s_]+|\s*-\s*/g, '-');
}

/** `mon`, `thurs` and `fryday` can be one day alone. */
function findDay(written: string): string | undefined {
  const singular = written.replace(/s$/, '');
  const begun = dayNames.filter((name) => singular.length >= 3 && name.startsWith(singular));
  if (begun.length > 0) return begun[0];
  if (written.length < 5) return undefined;
  const least = Math.min(...dayNames.map((name) => distance(name, singular)));
  const near = least > 2 ? [] : dayNames.filter((name) => distance(name, singular) === least);
  const alike = near.filter((name) => name[0] === singular[0]);
  const [meant, ...rest] = near.length > 1 ? alike : near;
  return rest.length > 0 ? undefined : meant;
}

const forms =
  'Write a day, such as “monday”, a run of days, such as “monday-friday”, or some days, such as “first-monday”, “last-friday” or “every-second-tuesday”.';

function unknownDay(key: string, written: string): Read<DayRange> {
  const meant = findMeantKey(written);
  if (meant && (meant === plainKey(written) || Object.hasOwn(others, plainKey(written))))
    return {
      mistake: { key, atKey: true, message: `“${key}” is not how days are written here.`, fix: `Write “${meant}”.` },
    };
  return {
    mistake: {
      key,
      atKey: true,
      message: `“${key}” is not a day we know.`,
      fix: meant ? `Did you mean “${meant}”?` : forms,
    },
  };
}

function daysApart(key: string): Read<DayRange> {
  return {
    mistake: {
      key,
      message: `“${key}” names several days in one line.`,
      fix: 'Write one line for each day, with its hours.',
    },
  };
}

function tooManyDays(key: string): Read<DayRange> {
  return {
    mistake: {
      key,
      atKey: true,
      message: `“${key}” names more than two days.`,
      fix: 'Write a first and a last day, such as “monday-friday”, or one line for each day.',
    },
  };
}

function sameDay(key: string, day: string): Read<DayRange> {
  return {
    mistake: {
      key,
      atKey: true,
      message: `“${key}” starts and ends on the same day.`,
      fix: `Write “${day}” for that day alone, or “monday-sunday” for every day.`,
    },
  };
}
