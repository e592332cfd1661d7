import { channelAddress } from '../../content-model/channel-address.js';
import { sayChannel } from '../../content-model/channel-words.js';
import {
  channelHours,
  international,
  type Channel,
  type Contact,
  type OpeningHours,
} from '../../content-model/contact.js';
import type { Words } from '../../content-model/wording.js';
import { escapeHtml } from '../parse/html-text.js';
import { weeklyIntervals } from './weekly-intervals.js';

/** Something that schema.org has a word for, with its properties. */
export interface SchemaItem {
  '@type': string;
  [property: string]: SchemaValue | undefined;
}

type SchemaValue = string | SchemaItem | (string | SchemaItem)[];

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** What a contact is for, as search engines read it: https://schema.org/contactType */
const contactTypes: Record<Contact['urgency'], string> = {
  emergency: 'emergency',
  crisis: 'crisis support',
  support: 'advice and support',
  'find-peer-support': 'peer support',
};

/**
 * A contact in the words of schema.org, which search engines read: an organisation with a `ContactPoint` for each way to
 * get in touch. Only what is sure is said: hours that are not the same every week have no place here, and neither has
 * "we don't know what happens on public holidays".
 */
export function describeContactPoints(contact: Contact, words: Words<'shared'>): SchemaItem {
  const { name, nations, channels } = contact;
  const home = channels.find(({ kind }) => kind === 'web');
  const points = channels.flatMap((channel) => {
    if (channel === home || channel.kind === 'visit' || channel.kind === 'post') return [];
    const languages = channel.languages ?? contact.languages;
    const hours = describeHours(channelHours(contact, channel));
    return [
      dropEmpty({
        '@type': 'ContactPoint',
        contactType: contactTypes[contact.urgency],
        ...reach(channel),
        ...(isMore(channel) && { description: sayChannel(channel, words) }),
        ...(forDeafPeople.includes(channel.kind) && { contactOption: 'https://schema.org/HearingImpairedSupported' }),
        availableLanguage: languages ?? [],
        hoursAvailable: hours,
      }),
    ];
  });
  return dropEmpty({
    '@type': 'Organization',
    name,
    ...(home && 'url' in home && { url: home.url }),
    areaServed: areaOf(nations),
    address: channels.flatMap((channel) => (channel.kind === 'post' ? channel.place : [])),
    location: channels.flatMap((channel) => (channel.kind === 'visit' ? describePlace(contact, channel) : [])),
    contactPoint: points,
  });
}

const forDeafPeople: readonly Channel['kind'][] = ['text-relay', 'sign-language', 'video-relay'];

/** `telephone` is what a program would call: a number for texts is an address to open. */
function reach(channel: Channel): Record<string, string> {
  if (channel.kind === 'call') return { telephone: channel.dial };
  if (channel.kind === 'email') return { email: channel.address };
  return { url: channelAddress(channel) ?? '' };
}

/** Whether the number or address alone would not get somebody there. */
function isMore(channel: Channel): boolean {
  return 'option' in channel || 'extension' in channel || 'word' in channel;
}

function describePlace(contact: Contact, channel: Extract<Channel, { kind: 'visit' }>): SchemaItem {
  return dropEmpty({
    '@type': 'Place',
    address: channel.place,
    description: channel.directions ?? '',
    openingHoursSpecification: describeHours(channelHours(contact, channel)),
  });
}

function describeHours(hours: OpeningHours): SchemaItem[] {
  if (hours.kind === 'weekly' && (hours.dates || hours.knownUntil)) return [];
  const week = weeklyIntervals(hours).map(({ days: open, opens, closes }) =>
    dropEmpty({
      '@type': 'OpeningHoursSpecification',
      // No days are named: every day.
      dayOfWeek: open.length < days.length ? open.map((day) => dayAddress(days[day]!)) : [],
      opens,
      closes,
    }),
  );
  return hours.kind === 'weekly' ? [...week, ...describeClosed(hours)] : week;
}

/** The same time to open and to close is how a closed day is said. */
function describeClosed({ onPublicHolidays, closures }: Extract<OpeningHours, { kind: 'weekly' }>): SchemaItem[] {
  const closed = { '@type': 'OpeningHoursSpecification', opens: '00:00', closes: '00:00' };
  return [
    ...(onPublicHolidays === 'closed' ? [{ ...closed, dayOfWeek: dayAddress('PublicHolidays') }] : []),
    ...closures.map(({ from, to }) => ({ ...closed, validFrom: from, validThrough: to })),
  ];
}

function dayAddress(day: string): string {
  return `https://schema.org/${day}`;
}

/** One code is enough for a country and its parts: `GB`. */
function areaOf(nations: readonly string[]): string[] {
  const isPart = (id: string) => nations.some((whole) => id.startsWith(`${whole}-`));
  return nations.filter((id) => id !== international && !isPart(id));
}

function dropEmpty(item: SchemaItem): SchemaItem {
  const entries = Object.entries(item).map(([property, value]): [string, SchemaValue | undefined] => [
    property,
    Array.isArray(value) && value.length < 2 ? value[0] : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined && value !== '')) as SchemaItem;
}

/** Several items as one document, for those who want it in a file or in the head of a page: https://json-ld.org */
export function writeJsonLd(items: readonly SchemaItem[]): string {
  const document = { '@context': 'https://schema.org', '@graph': items };
  // Safe inside a script element, too.
  return withoutIsolates(JSON.stringify(document, null, 2)).replaceAll('<', '\\u003c');
}

/** An item as microdata: the attributes of the element that shows it, and what has to stand somewhere inside. */
export interface Microdata {
  attributes: string;
  /** Elements that nobody sees or hears. */
  inside: string;
}

/** Properties whose value is an address. */
const addresses = ['url', 'dayOfWeek', 'contactOption'];

/**
 * Data for programs beside words for people, in the same element. There is no script in it: a system that takes away the
 * attributes leaves the words as they are.
 */
export function writeMicrodata({ '@type': type, ...properties }: SchemaItem): Microdata {
  return {
    attributes: `itemscope itemtype="https://schema.org/${type}"`,
    inside: withoutIsolates(
      Object.entries(properties)
        .flatMap(([name, value]) => [value ?? []].flat().map((one) => writeProperty(name, one)))
        .join(''),
    ),
  };
}

function writeProperty(name: string, value: string | SchemaItem): string {
  if (typeof value === 'string')
    return addresses.includes(name)
      ? `<link itemprop="${name}" href="${escapeHtml(value)}">`
      : `<meta itemprop="${name}" content="${escapeHtml(value)}">`;
  const { attributes, inside } = writeMicrodata(value);
  return `<span itemprop="${name}" ${attributes}>${inside}</span>`;
}

/** Invisible marks that keep numbers in order among words from right to left. */
function withoutIsolates(text: string): string {
  return text.replace(/[\u2066\u2069]/g, '');
}
