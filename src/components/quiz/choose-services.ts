import type { Contact } from '../../content-model/contact.js';
import type { SharedExperience } from '../../content-model/kind-of-support.js';
import type { Result } from '../../content-model/quiz.js';

/**
 * The services that help with a result, the best fit first; never none where a nation has any.
 *
 * Where the result says what help is needed: those that are there for it, or else the crisis lines. For a kind of peer
 * support: those for people who share what the visitor shares, then those of that kind, then where to find it. For
 * anything else: lines to call or write to, those to talk to first.
 */
export function chooseServices(
  contacts: readonly Contact[],
  { helpsWith, suggests }: Pick<Result, 'helpsWith' | 'suggests'>,
  shared: readonly SharedExperience[] = [],
): Contact[] {
  if (helpsWith) return chooseForNeed(contacts, helpsWith);
  const wanted = suggests.length > 0 ? ['find-peer-support', 'support'] : ['crisis', 'support'];
  const fit = ({ kindsOfSupport, sharedExperiences }: Contact) =>
    (sharedExperiences?.some((experience) => shared.includes(experience)) ? 2 : 0) +
    (kindsOfSupport?.some((kind) => suggests.includes(kind)) ? 1 : 0);
  const found = contacts
    .filter((contact) => wanted.includes(contact.urgency) || (contact.urgency !== 'emergency' && fit(contact) > 0))
    .map((contact, place) => ({ contact, place, fit: fit(contact), rank: wanted.indexOf(contact.urgency) }))
    .sort((a, b) => b.fit - a.fit || a.rank - b.rank || a.place - b.place)
    .map(({ contact }) => contact);
  return found.length > 0 ? found : contacts.filter(({ urgency }) => urgency === 'crisis');
}

/** Whether the visitor shares something that no service here is for: the list is then for others, and has to say so. */
export function isNobodyFor(contacts: readonly Contact[], shared: readonly SharedExperience[]): boolean {
  return shared.some((experience) => !contacts.some((contact) => contact.sharedExperiences?.includes(experience)));
}

/** What is shown at once for a result: the emergency number where it belongs first, then who is there for that. */
export function chooseNumbers(
  contacts: readonly Contact[],
  { emergency, helpsWith }: Pick<Result, 'emergency' | 'helpsWith'>,
): Contact[] {
  const first = emergency ? contacts.filter(({ urgency }) => urgency === 'emergency') : [];
  return [...first, ...chooseForNeed(contacts, helpsWith ?? [])];
}

function chooseForNeed(contacts: readonly Contact[], needs: NonNullable<Result['helpsWith']>): Contact[] {
  const others = contacts.filter(({ urgency }) => urgency !== 'emergency');
  const found = others.filter(({ helpsWith }) => helpsWith?.some((need) => needs.includes(need)));
  return found.length > 0 ? found : others.filter(({ urgency }) => urgency === 'crisis');
}
