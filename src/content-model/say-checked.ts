import type { Contact } from './contact.js';
import type { IsoDate } from './provenance.js';
import { fillIn, type Words } from './wording.js';
import { formatDate, type DateWords } from './format-date.js';

const day = 24 * 60 * 60_000;
/** Days after which details need a word of caution, and after which all that came with them do. */
const oldAfter = 180;
const libraryOldAfter = 365;

/** What happened when a contact was last checked. Of a stored copy only how old its page is: nobody saw that page that day. */
export function sayChecked(
  { checked, checkedOn, pageDate }: Contact,
  shared: DateWords,
  words: Words<'contacts'>,
): string {
  const date = checked === 'copy' ? pageDate : checkedOn;
  return date ? fillIn(words[`checked-${checked}`], { date: formatDate(date, shared) }) : words['checked-undated'];
}

/**
 * What more than half of the contacts have in common of this, said once under them all. Only an entry that differs says
 * its own. Empty where they have too little in common: said under all, it would seem to be said of all.
 */
export function sayMostChecked(contacts: readonly Contact[], shared: DateWords, words: Words<'contacts'>): string {
  const counts = new Map<string, number>();
  for (const contact of contacts) {
    const said = sayChecked(contact, shared, words);
    counts.set(said, (counts.get(said) ?? 0) + 1);
  }
  return [...counts].find(([, count]) => count > contacts.length / 2)?.[0] ?? '';
}

/** Whether a page was all that anybody had of some of them. */
export function areSomeUnconfirmed(contacts: readonly Contact[]): boolean {
  return contacts.some(({ checked }) => checked !== 'contacted');
}

/** How old the oldest details are. Empty where there are none. */
export function sayOldest(contacts: readonly Contact[], shared: DateWords, words: Words<'contacts'>): string {
  const dates = contacts.map(({ checked, checkedOn, pageDate }) => (checked === 'copy' ? pageDate : checkedOn));
  if (dates.includes(undefined)) return words['some-undated'];
  const [oldest] = dates.flatMap((date) => date ?? []).sort();
  return oldest ? fillIn(words['oldest-details'], { date: formatDate(oldest, shared) }) : '';
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
