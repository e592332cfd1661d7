import type { Channel, Contact } from '../../content-model/contact.js';
import type { IsoDate, Source } from '../../content-model/provenance.js';
import type { Content, Item } from '../parse/content.js';
import { contactAge } from '../rules/freshness.js';
import { addDays, readableDate } from '../parse/iso-date.js';
import { lastDayOf } from '../schema/nation-holidays.js';
import { compareText } from './problem.js';
import { whereOf } from './say-way.js';
import { dateIn } from '../rules/review-dates.js';

/** Something that a person has to look at again, and by when. */
export interface Due {
  on: IsoDate;
  file: string;
  /** `Ring or open Samaritans` */
  message: string;
}

/** What is late, or due within some days, soonest first. */
export function findDue(content: Content, days: number): Due[] {
  const last = addDays(content.today, days);
  return [...reviews(content), ...contacts(content), ...consents(content), ...holidays(content)]
    .filter(({ on }) => on <= last)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.file, b.file));
}

/** A service whose details come from a page alone, and how somebody can ask it. */
export interface Unconfirmed {
  file: string;
  name: string;
  urgency: Contact['urgency'];
  /** `Call 116 123` */
  toDo: string;
  /** `from a page dated March 2021` */
  known: string;
}

/** What is asked first. An emergency number comes last, because nobody asks it: its page is read. */
const askedFirst: readonly Contact['urgency'][] = ['crisis', 'support', 'find-peer-support', 'emergency'];

/**
 * Contacts that nobody has asked yet whether all is right: crisis lines first, and of each kind those of which no date is
 * known, then the oldest. An emergency number is not called to try it, so it is here only while all we have is an old copy.
 */
export function findUnconfirmed(content: Content): Unconfirmed[] {
  return content
    .all('contact')
    .filter(hasFacts)
    .filter(({ value: { value } }) => value.checked === 'copy' || (value.checked === 'page' && isAskable(value)))
    .sort((a, b) => compareAsking(a.value.value, b.value.value) || compareText(a.document.file, b.document.file))
    .map(({ document: { file }, value: { value } }) => ({
      file,
      name: value.name,
      urgency: value.urgency,
      toDo: isAskable(value) ? sayHowToAsk(value.channels[0]!) : `Read ${value.source}`,
      known: sayWhatIsKnown(value),
    }));
}

/** Whether somebody may call to ask. */
function isAskable({ urgency }: Pick<Contact, 'urgency'>): boolean {
  return urgency !== 'emergency';
}

type Dated = Pick<Contact, 'urgency' | 'checked' | 'checkedOn' | 'pageDate'>;

function compareAsking(a: Dated, b: Dated): number {
  return compareUrgency(a, b) || compareText(datedFrom(a), datedFrom(b));
}

/** Which of two contacts is asked first. */
export function compareUrgency(a: Pick<Contact, 'urgency'>, b: Pick<Contact, 'urgency'>): number {
  return askedFirst.indexOf(a.urgency) - askedFirst.indexOf(b.urgency);
}

/** How old the details are. Those of no known date come before any that have one. */
function datedFrom({ checked, checkedOn, pageDate }: Dated): string {
  return checked === 'copy' ? (pageDate ?? '') : checkedOn;
}

/** A source that gives no date, and the files that lean on it. */
export interface Undated {
  title: string;
  publisher?: string;
  where: string;
  files: string[];
}

/** Sources of claims that give no date, those of most claims first: nobody can tell whether they still hold. */
export function findUndated(content: Content): Undated[] {
  const undated = new Map<string, Undated>();
  for (const { file, source } of sourcesOf(content)) {
    if (source.published !== undefined) continue;
    const where = source.url ?? source.doi ?? '';
    const known = undated.get(where || source.title);
    if (known) known.files.push(file);
    else undated.set(where || source.title, { title: source.title, publisher: source.publisher, where, files: [file] });
  }
  return [...undated.values()].sort((a, b) => b.files.length - a.files.length || compareText(a.title, b.title));
}

function sourcesOf(content: Content): { file: string; source: Source }[] {
  return (['evidence', 'myth', 'guide'] as const).flatMap((kind) =>
    content
      .all(kind)
      .flatMap(({ document: { file }, value: { value } }) => value.sources.map((source) => ({ file, source }))),
  );
}

/** `Call 116 123` */
export function sayHowToAsk(channel: Channel): string {
  return `${asking[channel.kind] ?? 'Open'} ${whereOf(channel)}`;
}

/** Other ways are pages to open. */
const asking: Partial<Record<Channel['kind'], string>> = {
  call: 'Call',
  'text-relay': 'Call',
  text: 'Text',
  whatsapp: 'Send a WhatsApp message to',
  email: 'Write to',
  post: 'Write to',
  visit: 'Go to',
};

/** `from a page dated March 2021` */
export function sayWhatIsKnown({
  checked,
  checkedOn,
  pageDate,
}: Pick<Contact, 'checked' | 'checkedOn' | 'pageDate'>): string {
  if (checked === 'page') return `read on a web page on ${readableDate(checkedOn)}`;
  return pageDate ? `from a page dated ${readableDate(pageDate)}` : 'from a page that has no date';
}

/** The facts of a translation stand in the English file, and are looked at there. */
function hasFacts({ document }: Item): boolean {
  return !document.original;
}

function reviews(content: Content): Due[] {
  return content.documents.flatMap(({ document }) => {
    const on = dateIn(document, 'review-by');
    return on ? [{ on, file: document.file, message: 'Read the whole text again' }] : [];
  });
}

function contacts(content: Content): Due[] {
  return content
    .all('contact')
    .filter(hasFacts)
    .map(({ document, value: { value } }) => ({
      on: addDays(value.checkedOn, contactAge.look),
      file: document.file,
      message: `Ring or open ${value.name}`,
    }));
}

function consents(content: Content): Due[] {
  return content
    .all('story')
    .filter(hasFacts)
    .flatMap(({ document, value: { consent } }) =>
      consent ? [{ on: consent.expiresOn, file: document.file, message: 'Ask for consent again' }] : [],
    );
}

/** A holiday that is over changes nothing any more. */
function holidays(content: Content): Due[] {
  return content
    .all('nation')
    .filter(hasFacts)
    .flatMap(({ document, value: { publicHolidays } }) =>
      publicHolidays.map((holiday) => ({
        on: addDays(lastDayOf(holiday), 1),
        file: document.file,
        message: `Delete the public holiday of ${readableDate(lastDayOf(holiday))}`,
      })),
    );
}
