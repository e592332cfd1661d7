import type { Contact } from '../../content-model/contact.js';

/**
 * Contacts whose languages are one list in words: `English, Spanish and French`. A browser takes longer to find out how a
 * language makes its lists than to draw the whole panel.
 *
 * @param language BCP 47 tag of the words.
 */
export function wordLanguages(contacts: readonly Contact[], language: string): Contact[] {
  const format = new Intl.ListFormat(language, { type: 'conjunction' });
  return contacts.map((contact) =>
    contact.languages?.length ? { ...contact, languagesInWords: format.format(contact.languages) } : contact,
  );
}
