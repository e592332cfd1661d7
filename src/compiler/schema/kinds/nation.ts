import type { Nation } from '../../../content-model/contact.js';
import { nation } from '../../../content-model/kinds/nation.js';
import type { ItemReader } from '../item-reader.js';
import type { WrittenHoliday } from '../nation-holidays.js';
import { readItem } from '../read-item.js';

export interface NationItem {
  nation: Nation;
  /** Shapes of number that can be dialled there, with `#` for any digit. */
  dials: string[];
  /** What differs from the calendar of public holidays. */
  publicHolidays: WrittenHoliday[];
}

/** A nation is known by its folder: `gb-sct` is `GB-SCT`. */
export function readNation(reader: ItemReader): NationItem | undefined {
  const file = readItem(reader, nation);
  if (!file) return undefined;
  const { value, dials, publicHolidays } = file;
  return { nation: { ...value, id: nationOf(reader.document.path) }, dials, publicHolidays };
}

/** `contacts/gb-sct/nation.md` is about `GB-SCT`. */
export function nationOf(path: string): string {
  return (path.split('/').at(-2) ?? '').toUpperCase();
}
