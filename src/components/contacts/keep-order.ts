import type { ContactGroup } from '../../opening-hours/order-contacts.js';

/** The ids of contacts in the order they stand on the screen. */
export function orderOf(groups: readonly ContactGroup[]): string[] {
  return groups.flatMap(({ places }) => places.map(({ contact }) => contact.id));
}

/**
 * The same groups with each contact where it stood before: nothing may move from under a finger because a minute passed.
 * Contacts that are new come last.
 */
export function keepOrder(groups: readonly ContactGroup[], before: readonly string[]): ContactGroup[] {
  const place = (id: string) => (before.includes(id) ? before.indexOf(id) : before.length);
  return groups.map(({ urgency, places }) => ({
    urgency,
    places: [...places].sort((a, b) => place(a.contact.id) - place(b.contact.id)),
  }));
}
