import type { Contact } from './contact.js';

/** Of a nation that a library leaves out, what a visitor who is there cannot be without. */
export function urgentOnly(section: { contacts: Contact[] } | undefined): { contacts: Contact[] } | undefined {
  return section && { ...section, contacts: section.contacts.filter(isUrgent) };
}

/** In danger now, or close to it. */
export function isUrgent({ urgency }: Contact): boolean {
  return urgency === 'emergency' || urgency === 'crisis';
}
