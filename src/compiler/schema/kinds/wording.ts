import { wordingShape, type Wording } from '../../../content-model/wording.js';
import { mapAsWritten, oneOf, readFields, textLike, words, type Field } from '../fields.js';
import type { ItemReader } from '../item-reader.js';

/** The words of the interface, with the language they are in. */
export interface WordingItem {
  language: string;
  direction: 'ltr' | 'rtl';
  wording: Wording;
}

const languageTag = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/;

const wordingFields = {
  language: textLike(languageTag, 'the short name of a language', 'en-GB'),
  direction: oneOf(['ltr', 'rtl'] as const),
  ...Object.fromEntries(Object.entries(wordingShape).map(([group, keys]) => [group, wordsFor(Object.keys(keys))])),
};

export function readWording(reader: ItemReader): WordingItem | undefined {
  const fields = readFields(reader, wordingFields) as (Omit<WordingItem, 'wording'> & Wording) | undefined;
  if (!fields) return undefined;
  const { language, direction, ...wording } = fields;
  return { language, direction, wording };
}

/** One group: its keys stay as they are written, since the components ask for them so. */
function wordsFor(keys: string[]): Field<Record<string, string>> {
  return mapAsWritten(Object.fromEntries(keys.map((key) => [key, words()])));
}
