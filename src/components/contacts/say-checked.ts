import type { Contact } from '../../content-model/contact.js';
import type { IsoDate } from '../../content-model/provenance.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { formatDate, type DateWords } from '../../runtime/format-date.js';

const day = 24 * 60 * 60_000;
/** Days after which details need a word of caution, and after which all that came with them do. */
const oldAfter = 180;
const libraryOldAfter = 365;

/** When and how a contact was checked. */
export function sayChecked(contact: Contact, shared: DateWords, words: Words<'contacts'>): string {
  const date = fillIn(words['checked-on'], { date: formatDate(contact.checkedOn, shared) });
  return [`${date}.`, words[`checked-${contact.checked}`]].filter(Boolean).join(' ');
}

/**
 * What most contacts have in common of this, said once under them all. Only an entry that differs says its own.
 */
export function sayMostChecked(contacts: readonly Contact[], shared: DateWords, words: Words<'contacts'>): string {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const said = sayChecked(contact, shared, words);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Whether a visitor is told to check before they rely on a contact. */
export function isOld(contact: Contact, now: number): boolean {
  return daysSince(contact.checkedOn, now) > oldAfter;
}

/** Whether nobody has built the library for a year. */
export function isLibraryOld(builtOn: IsoDate, now: number): boolean {
  return daysSince(builtOn, now) > libraryOldAfter;
}

/** A date that cannot be read is as old as can be. */
function daysSince(date: IsoDate, now: number): number {
  const then = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(then) ? Infinity : (now - then) / day;
}
