import { minute, startOfDay, wallTime, weekday, type Clock, type Instant } from './wall-clock.js';

/** The language that times are said in. */
export interface TimeSpeech {
  /** BCP 47 tag of the words. */
  language: string;
  /** The two times of day whose numbers are easily taken for each other. */
  words: { midnight: string; midday: string };
  /** From 0 for Monday. Default: the browser finds the words. */
  weekdays?: Readonly<Record<number, string>>;
}

/** `10am`, `1:30pm`, `midday`; in a language that counts to 24, as that language writes it. */
export function sayTime(at: Instant, clock: Clock, { language, words }: TimeSpeech): string {
  const wall = wallTime(at, clock);
  const minutes = Math.floor((wall - startOfDay(wall)) / minute);
  if (minutes === 0) return words.midnight;
  if (minutes === 12 * 60) return words.midday;
  return language.startsWith('en') ? sayEnglish(minutes) : format(wall, language, { timeStyle: 'short' });
}

/** Built by hand: `Intl` writes British time by the 24-hour clock, and where it does not, every engine spaces it its own way. */
function sayEnglish(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const past = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** `Monday`. */
export function sayWeekday(at: Instant, clock: Clock, { language, weekdays }: TimeSpeech): string {
  const wall = wallTime(at, clock);
  return weekdays?.[weekday(wall)] ?? format(wall, language, { weekday: 'long' });
}

/** `Monday 4 January`, for days more than a week away. */
export function sayDate(at: Instant, clock: Clock, { language }: TimeSpeech): string {
  return format(wallTime(at, clock), language, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** What a wall shows is written as UTC, so that no zone moves it. */
function format(wall: number, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(wall);
}
