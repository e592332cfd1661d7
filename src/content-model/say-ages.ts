import type { Contact } from './contact.js';
import { fillIn, type Words } from './wording.js';

/** Of which ages a contact is for people, as a sentence. Empty where it is for any. */
export function sayAges({ ages = '' }: Pick<Contact, 'ages'>, words: Words<'shared'>): string {
  const [first = '', second = ''] = ages.match(/\d+/g) ?? [];
  if (second) return fillIn(words['ages-between'], { from: first, to: second });
  return first && fillIn(words[ages.endsWith('+') ? 'ages-from' : 'ages-to'], { from: first, to: first });
}
