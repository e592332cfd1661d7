import { urgencies, type Contact, type Urgency } from '../content-model/contact.js';
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
  state: OpenState;
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

/** Hours that cannot be reckoned with, such as those of an unknown zone, are hours nobody knows: the number still shows. */
function placeContact(contact: Contact, at: Date | Instant): PlacedContact {
  try {
    return { contact, state: openState(contact.hours, at), suggested: false };
  } catch {
    return { contact, state: { state: 'unknown', because: 'hours' }, suggested: false };
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
