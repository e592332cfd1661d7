import type { IsoDate } from '../../../content-model/provenance.js';
import type { HoursMistake } from './hours-mistake.js';

export interface Closure {
  from: IsoDate;
  to: IsoDate;
}

/** What cannot be right in a list of closures. */
export function checkClosures(closures: Closure[]): HoursMistake[] {
  return closures.flatMap((closure) => checkClosure(closure));
}

function checkClosure({ from, to }: Closure): HoursMistake[] {
  const wrong = [from, to].filter((date) => !isDate(date));
  if (wrong.length > 0) return wrong.map(notADate);
  return from > to ? [endsFirst(from, to)] : [];
}

function isDate(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
}

function notADate(date: string): HoursMistake {
  return {
    key: 'closures',
    message: date ? `“${date}” is not a day on the calendar.` : 'A closure needs a first and a last day.',
    fix: 'Write year, month and day, such as “from: 2026-12-24” and “to: 2027-01-02”.',
  };
}

function endsFirst(from: string, to: string): HoursMistake {
  return {
    key: 'closures',
    message: `This closure ends on ${to}, before it starts on ${from}.`,
    fix: 'Write the first day beside “from” and the last day beside “to”.',
  };
}
