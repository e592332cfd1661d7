import { wording } from '../../../content-model/kinds/wording.js';
import type { Wording } from '../../../content-model/wording.js';
import type { ItemReader } from '../item-reader.js';
import { readItem } from '../read-item.js';

/** The words of the interface, with the language they are in. */
export interface WordingItem {
  language: string;
  direction: 'ltr' | 'rtl';
  wording: Wording;
}

export function readWording(reader: ItemReader): WordingItem | undefined {
  const file = readItem(reader, wording);
  if (!file) return undefined;
  const {
    id: _,
    language,
    direction,
    ...words
  } = file.value as { id: string } & Omit<WordingItem, 'wording'> & Wording;
  return { language, direction, wording: words };
}
