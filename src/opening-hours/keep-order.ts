import type { Contact } from '../content-model/contact.js';
import type { ContactGroup } from './order-contacts.js';

/** The ids of contacts in the order they stand on the screen. */
export function orderOf(groups: readonly ContactGroup<string>[]): string[] {
  return groups.flatMap(({ places }) => places.map(({ contact }) => contact.id));
}

/**
 * The same groups with each contact where it stood before: nothing may move from under a finger because a minute passed.
 * Contacts that are new come last.
 */
export function keepOrder<Id extends string>(
  groups: readonly ContactGroup<Id>[],
  before: readonly string[],
): ContactGroup<Id>[] {
  const place = ({ id }: Contact) => (before.includes(id) ? before.indexOf(id) : before.length);
  return groups.map(({ id, places }) => ({
    id,
    places: [...places].sort((a, b) => place(a.contact) - place(b.contact)),
  }));
}
