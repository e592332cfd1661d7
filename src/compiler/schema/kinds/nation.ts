import type { Nation } from '../../../content-model/contact.js';
import { list, optional, readFields, text, textLike, words } from '../fields.js';
import type { ItemReader } from '../item-reader.js';

const nationFields = {
  name: words(),
  'time-name': words(),
  'time-zones': list(text(), { needed: true }),
  gap: optional(words()),
  dials: list(textLike(/^[0-9*#][0-9*# -]*$/, 'a number with # for any digit', '0### ### ####'), { needed: true }),
};

export interface NationItem {
  nation: Nation;
  /** Shapes of number that can be dialled there, with `#` for any digit. */
  dials: string[];
}

/** A nation is known by its folder: `gb-sct` is `GB-SCT`. */
export function readNation(reader: ItemReader): NationItem | undefined {
  const fields = readFields(reader, nationFields);
  if (!fields) return undefined;
  const { name, timeName, timeZones, gap, dials } = fields;
  return { nation: { id: nationOf(reader.document.path), name, timeName, timeZones, gap }, dials };
}

/** `contacts/gb-sct/nation.md` is about `GB-SCT`. */
export function nationOf(path: string): string {
  return (path.split('/').at(-2) ?? '').toUpperCase();
}
