import { closest } from 'fastest-levenshtein';
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

/** Reads `monday` or `monday-friday`. A range may run over Sunday: `friday-monday`. */
export function readDayKey(key: string): Read<DayRange> {
  const names = key
    .trim()
    .toLowerCase()
    .split(/\s*[-–]\s*/);
  const [usual] = otherWords.find(([, pattern]) => pattern.test(key.trim())) ?? [];
  if (usual)
    return { mistake: { key, message: `“${key}” is not how days are written here.`, fix: `Write “${usual}”.` } };
  if (names.length > 2) return tooManyDays(key);
  const days = names.map((name) => dayNames.indexOf(name as (typeof dayNames)[number]));
  if (days.includes(-1)) return unknownDay(key, names);
  const [first = 0, last = first] = days;
  if (names.length === 2 && first === last) return sameDay(key, names[0] ?? key);
  return { read: { first, count: ((last - first + 7) % 7) + 1 } };
}

/** How else people say it, and how it is written here. */
const otherWords: readonly [usual: string, pattern: RegExp][] = [
  ['public-holidays', /^(?:bank|public|national)?[ -]?holidays?$/i],
  ['monday-friday', /^(?:week ?days?|mon(?:day)?s? (?:to|till|until|through) fri(?:day)?s?)$/i],
  ['saturday-sunday', /^week-?ends?$/i],
  ['monday-sunday', /^(?:daily|every ?day|all week|7 days)$/i],
];

function unknownDay(key: string, names: string[]): Read<DayRange> {
  const meant = names
    .flatMap((name) => name.split(/\s+(?:to|till|until)\s+/))
    .map((name) => closest(name, [...dayNames]))
    .join('-');
  return { mistake: { key, message: `“${key}” is not a day we know.`, fix: `Did you mean “${meant}”?` } };
}

function tooManyDays(key: string): Read<DayRange> {
  return {
    mistake: {
      key,
      message: `“${key}” names more than two days.`,
      fix: 'Write a first and a last day, such as “monday-friday”, or one line for each day.',
    },
  };
}

function sameDay(key: string, day: string): Read<DayRange> {
  return {
    mistake: {
      key,
      message: `“${key}” starts and ends on the same day.`,
      fix: `Write “${day}” for that day alone, or “monday-sunday” for every day.`,
    },
  };
}
