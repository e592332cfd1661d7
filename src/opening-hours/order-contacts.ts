import {
  channelHours,
  everyHours,
  hasNumber,
  urgencies,
  type Contact,
  type OpeningHours,
  type Urgency,
} from '../content-model/contact.js';
import type { KindOfSupport, SharedExperience } from '../content-model/kind-of-support.js';
import { openState, type OpenState } from './open-state.js';
import type { Instant } from './wall-clock.js';

/** What a finished quiz suggested. */
export interface SuggestedSupport {
  kindsOfSupport: readonly KindOfSupport[];
  sharedExperiences: readonly SharedExperience[];
}

/** A contact in its place in the panel. */
export interface PlacedContact {
  contact: Contact;
  /** Of several ways with hours of their own, that of the one that is open, or opens first. */
  state: OpenState;
  /** The hours it comes from. Default: those of the contact. */
  hours?: OpeningHours;
  /** The state of each way, where some have hours of their own. */
  channelStates?: OpenState[];
  /** It is further up because of what the quiz suggested. */
  suggested: boolean;
  /** A service that is open now, named beside one that would have fitted better but is not. */
  openAlternative?: Contact;
}

/** Contacts that stand together under one heading. */
export interface ContactGroup<Id extends string = Urgency> {
  id: Id;
  places: PlacedContact[];
}

/** Which groups there are, in their order, and to which of them a contact belongs. */
export interface Grouping<Id extends string> {
  ids: readonly Id[];
  find: (contact: Contact) => Id;
}

const byUrgency: Grouping<Urgency> = { ids: urgencies, find: ({ urgency }) => urgency };

/**
 * Contacts in the order they are shown: by urgency, unless they are to be grouped otherwise, whatever a quiz said. Within a
 * group what is open now comes first, and before the rest of it what has a number. Then what a quiz suggested, then by
 * next opening, then websites and what nobody knows the hours of.
 */
export function orderContacts(
  contacts: readonly Contact[],
  at: Date | Instant,
  suggestion?: SuggestedSupport,
): ContactGroup[] {
  return groupContacts(contacts, at, suggestion, byUrgency);
}

/** The same in groups of another kind. One that would be empty is left out. */
export function groupContacts<Id extends string>(
  contacts: readonly Contact[],
  at: Date | Instant,
  suggestion: SuggestedSupport | undefined,
  { ids, find }: Grouping<Id>,
): ContactGroup<Id>[] {
  const placed = contacts.map((contact) => placeContact(contact, at));
  const groups = ids.map((id) => ({
    id,
    places: orderGroup(
      placed.filter(({ contact }) => find(contact) === id),
      suggestion,
    ),
  }));
  const filled = groups.filter(({ places }) => places.length > 0);
  nameAlternatives(filled);
  return filled;
}

function placeContact(contact: Contact, at: Date | Instant): PlacedContact {
  const { channels, hours } = contact;
  // A damaged contact has hours as well, and is left out where it is drawn.
  if (everyHours(contact).length < 2) return { contact, state: stateOf(hours, at), suggested: false };
  const ways = channels.map((channel) => channelHours(contact, channel));
  const channelStates = ways.map((own) => stateOf(own, at));
  const order = channelStates.map((_, i) => i).filter((i) => channelStates[i]!.state !== 'none');
  const [first = 0] = order.sort((a, b) => readiness(channelStates[a]!) - readiness(channelStates[b]!));
  // Where one way alone is answered, its hours are those of the contact.
  const several = order.length > 1 ? { channelStates } : {};
  return { contact, state: channelStates[first]!, hours: ways[first]!, ...several, suggested: false };
}

/** Hours that cannot be reckoned with, such as those of an unknown zone, are hours nobody knows: the number still shows. */
function stateOf(hours: OpeningHours, at: Date | Instant): OpenState {
  try {
    return openState(hours, at);
  } catch {
    return { state: 'unknown', because: 'hours' };
  }
}

function orderGroup(places: PlacedContact[], suggestion: SuggestedSupport | undefined): PlacedContact[] {
  return places
    .map((place) => ({ place, fit: fitOf(place.contact, suggestion), wait: waitFor(place) }))
    .sort((a, b) => Math.min(a.wait, 0) - Math.min(b.wait, 0) || b.fit - a.fit || a.wait - b.wait)
    .map(({ place, fit }) => ({ ...place, suggested: fit > 0 }));
}

/** How well a contact fits what a quiz suggested. Sharing an experience says more than sharing a kind of support. */
export function fitOf({ kindsOfSupport = [], sharedExperiences = [] }: Contact, suggestion?: SuggestedSupport): number {
  if (!suggestion) return 0;
  const shares = sharedExperiences.some((experience) => suggestion.sharedExperiences.includes(experience));
  const isOfKind = kindsOfSupport.some((kind) => suggestion.kindsOfSupport.includes(kind));
  return (shares ? 2 : 0) + (isOfKind ? 1 : 0);
}

/** Smaller comes first, and is under nought for what is open: what has a number before the rest of it. */
function waitFor({ contact, state }: PlacedContact): number {
  // A damaged contact is left out later, where it is drawn.
  if (state.state === 'open') return Array.isArray(contact.channels) && hasNumber(contact) ? -2 : -1;
  return readiness(state);
}

/** Smaller comes first: open, then the sooner opening, then unknown, then never. */
function readiness(state: OpenState): number {
  if (state.state === 'open') return -Infinity;
  if (state.state === 'unknown' || state.state === 'none') return Number.MAX_SAFE_INTEGER - 1;
  return state.opens ?? Number.MAX_SAFE_INTEGER;
}

/** The best fit that is not open says who is: the one standing before it, or else the nearest open one further up. */
function nameAlternatives(groups: readonly ContactGroup<string>[]): void {
  let lastOpen: Contact | undefined;
  for (const { id, places } of groups) {
    const open = places.find(isOpen)?.contact ?? lastOpen;
    const bestFit = places.find(({ suggested }) => suggested) ?? places[0];
    if (bestFit && !isOpen(bestFit) && bestFit.state.state !== 'none' && open) bestFit.openAlternative = open;
    if (id !== 'emergency') lastOpen = places.find(isOpen)?.contact ?? lastOpen;
  }
}

function isOpen({ state }: PlacedContact): boolean {
  return state.state === 'open';
}
