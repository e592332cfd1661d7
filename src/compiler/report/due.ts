import type { Channel, Contact } from '../../content-model/contact.js';
import type { IsoDate } from '../../content-model/provenance.js';
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
  /** `Call 116 123` */
  toDo: string;
  /** `from a page dated March 2021` */
  known: string;
}

/** Contacts that nobody has asked yet whether all is right. An emergency number is not called to try it. */
export function findUnconfirmed(content: Content): Unconfirmed[] {
  return content
    .all('contact')
    .filter(hasFacts)
    .filter(({ value: { value } }) => value.checked !== 'contacted' && value.urgency !== 'emergency')
    .map(({ document: { file }, value: { value } }) => ({
      file,
      name: value.name,
      toDo: sayHowToAsk(value.channels[0]!),
      known: sayWhatIsKnown(value),
    }));
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
