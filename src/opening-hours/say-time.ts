import { wallTime, startOfDay, minute, type Instant } from './wall-clock.js';

/** The words for the two times of day whose numbers are easily taken for each other. */
export interface TimeWords {
  midnight: string;
  midday: string;
}

/** `10am`, `1:30pm`, `midday`; in a language that counts to 24, as that language writes it. */
export function sayTime(at: Instant, zone: string, language: string, words: TimeWords): string {
  const wall = wallTime(at, zone);
  const minutes = Math.floor((wall - startOfDay(wall)) / minute);
  if (minutes === 0) return words.midnight;
  if (minutes === 12 * 60) return words.midday;
  return language.startsWith('en') ? sayEnglish(minutes) : format(at, zone, language, { timeStyle: 'short' });
}

/** Built by hand: `Intl` writes British time by the 24-hour clock, and where it does not, every engine spaces it its own way. */
function sayEnglish(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const past = minutes % 60 ? `:${String(minutes % 60).padStart(2, '0')}` : '';
  return `${hours % 12 || 12}${past}${hours < 12 ? 'am' : 'pm'}`;
}

/** `Monday`. */
export function sayWeekday(at: Instant, zone: string, language: string): string {
  return format(at, zone, language, { weekday: 'long' });
}

/** `Monday 4 January`, for days more than a week away. */
export function sayDate(at: Instant, zone: string, language: string): string {
  return format(at, zone, language, { weekday: 'long', day: 'numeric', month: 'long' });
}

function format(at: Instant, zone: string, language: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(at);
}
