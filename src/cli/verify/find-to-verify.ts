import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import type { Content, Item } from '../../compiler/parse/content.js';
import { contactAge } from '../../compiler/rules/freshness.js';
import { addDays } from '../../compiler/parse/iso-date.js';
import { compareUrgency } from '../../compiler/report/due.js';
import { compareText } from '../../compiler/report/problem.js';

export interface Wanted {
  /** How many days to look ahead for contacts that are to be checked again. */
  days: number;
  /** Only this contact, due or not. */
  contact?: string;
  /** Only the contacts of one folder: `gb-sct`. */
  nation?: string;
}

/**
 * The contacts that somebody has to check, crisis lines first: those whose check is due, and those that nobody has asked yet. Emergency numbers
 * only when they are due. A charity's own words stand on top of ours, which are not theirs to change.
 */
export function findToVerify(content: Content, folder: string, wanted: Wanted): Item<'contact'>[] {
  return (
    content
      .all('contact')
      // The facts of a translation stand in the English file.
      .filter(({ document: { file, original } }) => !original && isInside(file, folder) && existsSync(file))
      .filter((item) =>
        wanted.contact ? item.id === wanted.contact : isDue(item, addDays(content.today, wanted.days)),
      )
      .filter(({ document: { path } }) => !wanted.nation || path.startsWith(`contacts/${wanted.nation}/`))
      .sort((a, b) => compareUrgency(a.value.value, b.value.value) || byFolder(a, b))
  );
}

function isInside(file: string, folder: string): boolean {
  return !/^\.\.(?:[\\/]|$)/.test(relative(folder, file));
}

function isDue({ value: { value } }: Item<'contact'>, last: string): boolean {
  const isUnconfirmed = value.checked !== 'contacted' && value.urgency !== 'emergency';
  return isUnconfirmed || addDays(value.checkedOn, contactAge.look) <= last;
}

/** Those of one nation after another, as visitors see them. */
function byFolder(a: Item<'contact'>, b: Item<'contact'>): number {
  const folder = ({ document: { path } }: Item<'contact'>) => path.slice(0, path.lastIndexOf('/'));
  return compareText(folder(a), folder(b)) || (a.value.order ?? Infinity) - (b.value.order ?? Infinity);
}
