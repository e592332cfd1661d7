import type { Contact } from '../../content-model/contact.js';
import type { KindOfSupport } from '../../content-model/kind-of-support.js';

/**
 * The services that help with a result. For a kind of peer support: those of that kind first, then where to find it. For
 * anything else: lines to call or write to, those to talk to first.
 */
export function chooseServices(contacts: readonly Contact[], kinds: readonly KindOfSupport[]): Contact[] {
  const wanted = kinds.length > 0 ? ['find-peer-support', 'support'] : ['crisis', 'support'];
  const fits = ({ kindsOfSupport }: Contact) => kindsOfSupport?.some((kind) => kinds.includes(kind)) ?? false;
  return contacts
    .filter(({ urgency }) => wanted.includes(urgency))
    .map((contact, place) => ({
      contact,
      place,
      rank: wanted.indexOf(contact.urgency) - (fits(contact) ? wanted.length : 0),
    }))
    .sort((a, b) => a.rank - b.rank || a.place - b.place)
    .map(({ contact }) => contact);
}
