import { createHash } from 'node:crypto';
import type { IsoDate } from '../../content-model/provenance.js';
import type { Due } from './due.js';
import { addDays } from '../parse/iso-date.js';

/** What is due as an iCalendar file, one whole-day entry each. The same list gives the same bytes. */
export function formatCalendar(list: readonly Due[], today: IsoDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//peer-support-widgets//due//EN',
    ...list.flatMap((due) => formatEntry(due, today)),
    'END:VCALENDAR',
  ];
  return lines.map(fold).join('\r\n');
}

function formatEntry({ on, file, message }: Due, today: IsoDate): string[] {
  const id = createHash('sha256').update(`${file}\n${message}`).digest('hex').slice(0, 32);
  return [
    'BEGIN:VEVENT',
    `UID:${id}@peer-support-widgets`,
    `DTSTAMP:${compact(today)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    `DTEND;VALUE=DATE:${compact(addDays(on, 1))}`,
    `SUMMARY:${escape(message)}`,
    `DESCRIPTION:${escape(file)}`,
    'END:VEVENT',
  ];
}

function compact(date: IsoDate): string {
  return date.replace(/-/g, '');
}

function escape(words: string): string {
  return words.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** The format holds lines to 75 bytes. A line that goes on begins with a space. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length > 0 ? 74 : 75)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
