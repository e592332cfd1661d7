import { urgencies, type Contact } from '../../content-model/contact.js';
import { kindsOfSupport } from '../../content-model/kind-of-support.js';
import { isUrgent } from '../../content-model/urgent-only.js';
import { cleanId } from '../../runtime/pasted-value.js';

/** What a page asks the panel for, as ids: `show`, `only` and `kinds`. */
export interface Asked {
  show: readonly string[];
  only: readonly string[];
  kinds: readonly string[];
}

/** A value that the panel does not know, and those that it would. */
export interface UnknownValue {
  attribute: keyof Asked;
  value: string;
  known: readonly string[];
}

export interface ChosenContacts {
  shown: readonly Contact[];
  /** Crisis lines that the page did not ask for: folded away, and never left out. */
  folded: readonly Contact[];
  unknown: readonly UnknownValue[];
}

/**
 * The contacts that a page asks for. No value leaves out the emergency number or a crisis line, and one that nobody knows
 * leaves out nothing: a slip of the pen must not cost anybody a number.
 */
export function chooseContacts(contacts: readonly Contact[], asked: Asked): ChosenContacts {
  const unknown = findUnknown(contacts, asked);
  if (unknown.length > 0) return { shown: contacts, folded: [], unknown };
  const { show, only, kinds } = asked;
  const isNamed = ({ id }: Contact) => only.length === 0 || only.includes(cleanId(id));
  const isOfKind = (contact: Contact) => kinds.some((kind) => (contact.kindsOfSupport as string[])?.includes(kind));
  // Where a nation has none of a kind, nobody is helped by an empty list.
  const kindCounts = kinds.length > 0 && contacts.some((contact) => !isUrgent(contact) && isOfKind(contact));
  const isWanted = (contact: Contact) =>
    isNamed(contact) && (!kindCounts || isOfKind(contact)) && (show.length === 0 || show.includes(contact.urgency));
  return {
    shown: contacts.filter((contact) =>
      isUrgent(contact) ? contact.urgency === 'emergency' || isNamed(contact) : isWanted(contact),
    ),
    folded: contacts.filter((contact) => contact.urgency === 'crisis' && !isNamed(contact)),
    unknown,
  };
}

function findUnknown(contacts: readonly Contact[], asked: Asked): UnknownValue[] {
  const known = { show: urgencies, only: contacts.map(({ id }) => id), kinds: kindsOfSupport };
  return (['show', 'only', 'kinds'] as const).flatMap((attribute) =>
    asked[attribute]
      .filter((value) => !known[attribute].map(cleanId).includes(value))
      .map((value) => ({ attribute, value, known: known[attribute] })),
  );
}
