import { channelAddress } from '../../content-model/channel-address.js';
import { international, type Contact, type NationId } from '../../content-model/contact.js';
import { selectSection, type Library } from '../../content-model/library.js';
import { unescapeHtml } from '../parse/html-text.js';

/**
 * What a snippet and the panel do not both say, in words; nothing where they agree. Reads the finished HTML, so that a
 * fault in writing it cannot hide itself.
 */
export function checkSnippet(html: string, library: Library, nation: NationId): string[] {
  const says = (words: string) => text.includes(words.replace(/[\u2066\u2069]/g, ''));
  const contacts = urgentContacts(library, nation);
  const text = unescapeHtml(html.replace(/<[^>]*>/g, ''));
  const links = [...html.matchAll(/<a href="([^"]*)">/g)].map(([, address = '']) => unescapeHtml(address));
  const addresses = addressesOf(contacts);
  const anywhere = addressesOf(urgentContacts(library, international));
  return [
    ...(contacts.some(isEmergencyCall) ? [] : [`There is no emergency number for ${nation}.`]),
    ...missing(addresses, links).map((address) => `The snippet does not link to ${address}.`),
    ...missing(links, [...addresses, ...anywhere]).map((address) => `The library does not have ${address}.`),
    ...spoken(contacts).flatMap((words) => (says(words) ? [] : [`The snippet does not say “${words}”.`])),
    ...(isFor(html, nation) ? [] : [`The snippet is not for ${nation}.`]),
    ...(says(nameOf(nation, library)) ? [] : [`The snippet does not say that it is for ${nation}.`]),
  ];
}

/** A snippet for visitors from anywhere leaves the region to each visitor's clock. */
function isFor(html: string, nation: NationId): boolean {
  return nation === international ? !html.includes('region=') : html.includes(`region="${nation}"`);
}

/** What a snippet says of its country. */
function nameOf(nation: NationId, { nations, wording }: Library): string {
  if (nation === international) return wording.country.unknown;
  return nations.find(({ id }) => id === nation)?.name ?? nation;
}

function urgentContacts(library: Library, nation: NationId): Contact[] {
  const { contacts = [] } = selectSection(library, `nation/${nation}`) ?? {};
  return contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
}

function addressesOf(contacts: readonly Contact[]): string[] {
  return contacts.flatMap(({ channels }) => channels.flatMap((channel) => channelAddress(channel) ?? []));
}

function isEmergencyCall({ urgency, channels }: Contact): boolean {
  return urgency === 'emergency' && channels.some(({ kind }) => kind === 'call');
}

/** Every number and place as a person reads it, and who is there. */
function spoken(contacts: Contact[]): string[] {
  return contacts.flatMap(({ urgency, name, channels }) => [
    ...(urgency === 'crisis' ? [`${name}:`] : []),
    ...channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
    ...channels.flatMap((channel) => ('word' in channel && channel.word ? [channel.word] : [])),
    ...channels.flatMap((channel) => ('place' in channel ? [channel.place] : [])),
  ]);
}

function missing(wanted: string[], there: string[]): string[] {
  return wanted.filter((words) => !there.includes(words));
}
