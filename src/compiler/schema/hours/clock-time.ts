import type { Read } from './hours-mistake.js';

/** Minutes after midnight of `18:30`. Only an end may be `24:00`, the end of the day. */
export function readClockTime(written: string, place: 'start' | 'end'): Read<number> {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(written) ?? [];
  if (hours === undefined || minutes === undefined) return notAClockTime(written);
  if (Number(hours) === 24 && minutes === '00') return place === 'end' ? { read: 24 * 60 } : startsAtTheEnd();
  if (Number(hours) > 23 || Number(minutes) > 59) return notOnAClock(written);
  return { read: Number(hours) * 60 + Number(minutes) };
}

/** `450` as an editor would write it: `07:30`. */
export function writeClockTime(minutes: number): string {
  const inDay = minutes > 1440 ? minutes % 1440 : minutes;
  return [Math.floor(inDay / 60), inDay % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function notAClockTime(written: string): Read<number> {
  return {
    mistake: {
      message: `“${written}” cannot be read as a time.`,
      fix: 'Write hours and minutes by the 24-hour clock, such as “10:00” or “18:30”.',
    },
  };
}

function notOnAClock(written: string): Read<number> {
  return {
    mistake: {
      message: `There is no “${written}” on a clock.`,
      fix: 'Times run from 00:00 to 23:59, and 24:00 may end a day.',
    },
  };
}

function startsAtTheEnd(): Read<number> {
  return {
    mistake: {
      message: '“24:00” is the end of a day, so nothing can start then.',
      fix: 'Write “00:00” under the next day.',
    },
  };
}
