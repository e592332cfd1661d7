import { channelAddress } from '../content-model/channel-address.js';
import type { Contact, NationId } from '../content-model/contact.js';
import type { Library } from '../content-model/library.js';
import { unescapeHtml } from './html-text.js';

/**
 * What a snippet and the panel do not both say, in words; nothing where they agree. Reads the finished HTML, so that a
 * fault in writing it cannot hide itself.
 */
export function checkSnippet(html: string, library: Library, nation: NationId): string[] {
  const contacts = urgentContacts(library, nation);
  const text = unescapeHtml(html.replace(/<[^>]*>/g, ''));
  const links = [...html.matchAll(/<a href="([^"]*)">/g)].map(([, address = '']) => unescapeHtml(address));
  const addresses = contacts.flatMap(({ channels }) => channels.map(channelAddress));
  return [
    ...(contacts.some(isEmergencyCall) ? [] : [`There is no emergency number for ${nation}.`]),
    ...missing(addresses, links).map((address) => `The snippet does not link to ${address}.`),
    ...missing(links, addresses).map((address) => `The library does not have ${address}.`),
    ...spoken(contacts).flatMap((words) => (text.includes(words) ? [] : [`The snippet does not say “${words}”.`])),
    ...(html.includes(`region="${nation}"`) ? [] : [`The snippet is not for ${nation}.`]),
  ];
}

function urgentContacts({ contacts }: Library, nation: NationId): Contact[] {
  return contacts.filter(
    ({ nations, urgency }) => nations.includes(nation) && (urgency === 'emergency' || urgency === 'crisis'),
  );
}

function isEmergencyCall({ urgency, channels }: Contact): boolean {
  return urgency === 'emergency' && channels.some(({ kind }) => kind === 'call');
}

/** Every number as a person reads it, and who answers it. */
function spoken(contacts: Contact[]): string[] {
  return contacts.flatMap(({ urgency, name, channels }) => [
    ...(urgency === 'crisis' ? [`${name}:`] : []),
    ...channels.flatMap((channel) => ('number' in channel ? [channel.number] : [])),
    ...channels.flatMap((channel) => ('word' in channel && channel.word ? [channel.word] : [])),
  ]);
}

function missing(wanted: string[], there: string[]): string[] {
  return wanted.filter((words) => !there.includes(words));
}
