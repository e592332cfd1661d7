import {
  channelHours,
  everyHours,
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

export interface ContactGroup {
  urgency: Urgency;
  places: PlacedContact[];
}

/**
 * Contacts in the order they are shown: emergency, crisis, support, finding peer support, whatever a quiz said. Within a
 * group what is suggested comes first, then what is open, then by next opening, then websites and what nobody knows the hours of. If
 * the first of a group is not open, one that is open stands before it.
 */
export function orderContacts(
  contacts: readonly Contact[],
  at: Date | Instant,
  suggestion?: SuggestedSupport,
): ContactGroup[] {
  const placed = contacts.map((contact) => placeContact(contact, at));
  const groups = urgencies.map((urgency) => ({
    urgency,
    places: orderGroup(
      placed.filter(({ contact }) => contact.urgency === urgency),
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
  const ranked = places.map((place) => ({ place, fit: fit(place.contact, suggestion) }));
  ranked.sort((a, b) => b.fit - a.fit || readiness(a.place.state) - readiness(b.place.state));
  const ordered = ranked.map(({ place, fit }) => ({ ...place, suggested: fit > 0 }));
  return liftOpen(ordered);
}

/** Sharing an experience says more than sharing a kind of support. */
function fit({ kindsOfSupport = [], sharedExperiences = [] }: Contact, suggestion?: SuggestedSupport): number {
  if (!suggestion) return 0;
  const shares = sharedExperiences.some((experience) => suggestion.sharedExperiences.includes(experience));
  const isOfKind = kindsOfSupport.some((kind) => suggestion.kindsOfSupport.includes(kind));
  return (shares ? 2 : 0) + (isOfKind ? 1 : 0);
}

/** Smaller comes first: open, then the sooner opening, then unknown, then never. */
function readiness(state: OpenState): number {
  if (state.state === 'open') return -Infinity;
  if (state.state === 'unknown' || state.state === 'none') return Number.MAX_SAFE_INTEGER - 1;
  return state.opens ?? Number.MAX_SAFE_INTEGER;
}

function liftOpen(places: PlacedContact[]): PlacedContact[] {
  const open = places.find(isOpen);
  return open && places[0] !== open ? [open, ...places.filter((place) => place !== open)] : places;
}

/** The best fit that is not open says who is: the one standing before it, or else the nearest open one further up. */
function nameAlternatives(groups: ContactGroup[]): void {
  let lastOpen: Contact | undefined;
  for (const { urgency, places } of groups) {
    const open = places.find(isOpen)?.contact ?? lastOpen;
    const bestFit = places.find(({ suggested }) => suggested) ?? places[0];
    if (bestFit && !isOpen(bestFit) && bestFit.state.state !== 'none' && open) bestFit.openAlternative = open;
    if (urgency !== 'emergency') lastOpen = places.find(isOpen)?.contact ?? lastOpen;
  }
}

function isOpen({ state }: PlacedContact): boolean {
  return state.state === 'open';
}
