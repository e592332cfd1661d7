import type { contact } from './kinds/contact.js';
import type { nation } from './kinds/nation.js';
import type { IsoDate } from './provenance.js';
import type { ItemOf } from './schema.js';

/** ISO 3166-1 or 3166-2 code of a nation with its own services: `GB-SCT`, `IE`. `GB` is the four of them together. */
export type NationId = string;

/** Stands in the place of a nation where it is not known which is meant, or where the library has none of that name. */
export const international: NationId = 'INTERNATIONAL';

export type Nation = ItemOf<typeof nation>;

/** Shown in this order. */
export type Urgency = 'emergency' | 'crisis' | 'support' | 'find-peer-support';
export const urgencies: readonly Urgency[] = ['emergency', 'crisis', 'support', 'find-peer-support'];

/**
 * What happened when a contact was last checked: someone called or wrote to the service and reached it, read the page of
 * `source` as it was that day, or read a stored copy of that page, which may be years old.
 */
export type HowChecked = 'contacted' | 'page' | 'copy';
export const waysOfChecking: readonly HowChecked[] = ['contacted', 'page', 'copy'];

export type Contact = ItemOf<typeof contact>;

/** What may be said of any way to get in touch. */
interface AboutChannel {
  note?: string;
  /** Only where they differ from those of the contact. */
  hours?: OpeningHours;
  languages?: string[];
  cost?: string;
}

/** Ways that lead to a page. `video-relay` is a video call with an interpreter between. */
type PageKind = 'sign-language' | 'video-relay' | 'chat' | 'web' | 'app';

/**
 * One way to get in touch. `number` is what a person reads; `dial` is exactly what is dialled in that country, digits, `*`
 * and `#` only, with a `+` in front where it is a number of another country. WhatsApp wants digits with the country's code.
 */
export type Channel = AboutChannel &
  (
    | { kind: 'call'; number: string; dial: string; option?: string; extension?: string }
    | { kind: 'text'; number: string; dial: string; word?: string }
    | { kind: 'text-relay'; number: string; dial: string }
    | { kind: 'whatsapp'; number: string; dial: string }
    | { [K in PageKind]: { kind: K; url: string } }[PageKind]
    | { kind: 'email'; address: string }
    | { kind: 'post'; place: string }
    | { kind: 'visit'; place: string; directions?: string }
  );

/** Whether somebody can be called or texted from any phone: without an app, a relay or a page that may not open. */
export function hasNumber({ channels }: Pick<Contact, 'channels'>): boolean {
  return channels.some(({ kind }) => kind === 'call' || kind === 'text');
}

/** Ways in which somebody answers at once, or not, as the hours say. */
export const answeredWays: readonly Channel['kind'][] = [
  'call',
  'text',
  'text-relay',
  'whatsapp',
  'chat',
  'sign-language',
  'video-relay',
  'visit',
];

/** When somebody answers on one of a contact's channels: its own hours, or else those of the contact. */
export function channelHours({ hours }: Pick<Contact, 'hours'>, channel: Channel): OpeningHours {
  return channel.hours ?? (answeredWays.includes(channel.kind) ? hours : { kind: 'none' });
}

/** All hours that a contact speaks of, also where it is damaged. */
export function everyHours({ hours, channels }: Partial<Pick<Contact, 'hours' | 'channels'>>): OpeningHours[] {
  return [hours, ...(channels ?? []).map((channel) => channel?.hours)].flatMap((each) => each ?? []);
}

/**
 * What the clocks of a zone show for some years: from each of these minutes on, counted from 1970, they are so many
 * minutes ahead of UTC. The last one ends the list and says nothing of what follows.
 */
export type ClockChanges = [from: number, ahead?: number][];

/**
 * When a service is open, by its own clock on the wall.
 *
 * Minutes count from Monday 00:00 (0) to the end of Sunday (10,080). A span holds its first minute and not its last; one
 * that runs past the week's end has an end above 10,080. Spans are in order and do not overlap. Two may touch at midnight
 * and nowhere else: each is then a day of its own, with its own public holiday or closure.
 */
export type OpeningHours =
  | { kind: 'always' }
  | { kind: 'unknown' }
  /** Nobody answers: a website is there whenever it is opened. */
  | { kind: 'none' }
  | {
      kind: 'weekly';
      /** IANA time zone of the service: `Europe/London`. */
      zone: string;
      /** Left out, and beyond what it knows: the browser is asked, which takes it longer than drawing all contacts. */
      clockChanges?: ClockChanges;
      spans: [from: number, to: number][];
      /** Days with hours of their own, in the place of the week's. Minutes count from that day's midnight. */
      dates?: Record<IsoDate, [from: number, to: number][]>;
      /** No clock is right that shows an earlier day: these hours were not written yet. */
      knownFrom?: IsoDate;
      /** After this day nobody can tell: the list of single days ends, and nothing says how it goes on. */
      knownUntil?: IsoDate;
      onPublicHolidays: 'open' | 'closed' | 'unknown';
      /** Public holidays of the service's nation. A span that starts on one follows `onPublicHolidays`. */
      publicHolidays: IsoDate[];
      /** Last day for which `publicHolidays` is complete. After it, hours may differ. */
      publicHolidaysUntil: IsoDate;
      /** Days on which nothing opens, first and last included. */
      closures: { from: IsoDate; to: IsoDate }[];
    };

/** Hours of a service at which somebody answers. */
export type AnsweredHours = Exclude<OpeningHours, { kind: 'none' }>;
