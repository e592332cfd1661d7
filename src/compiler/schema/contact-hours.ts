import type { OpeningHours } from '../../content-model/contact.js';
import type { Item } from '../parse/content.js';
import { compileHours } from './hours/compile-hours.js';
import type { HoursMistake } from './hours/compile-hours.js';

interface ContactHours {
  hours: OpeningHours;
  mistakes: HoursMistake[];
}

/** Asked for by the rule and once more by the library. An item is compiled for one day. */
const workedOut = new WeakMap<Item<'contact'>, ContactHours>();

/** A contact's hours as data, and what is wrong with them as they are written. Worked out once. */
export function hoursOf(item: Item<'contact'>, today: string): ContactHours {
  const known = workedOut.get(item) ?? workOutHours(item, today);
  workedOut.set(item, known);
  return known;
}

function workOutHours({ value }: Item<'contact'>, today: string): ContactHours {
  const { hours, timezone, holidaysOf, countries } = value;
  if (hours === undefined) return { hours: { kind: 'none' }, mistakes: [] };
  const [country] = countries;
  const own = countries.length === 1 && country !== wholeUk ? country : undefined;
  return compileHours(hours, { zone: timezone, calendar: holidaysOf ?? own, today });
}

/** Stands for the four nations in a contact's countries, and for all of them together. */
export const wholeUk = 'GB';

/** Ids of the nations that a contact is for. */
export function nationsOf({ value }: Item<'contact'>, known: readonly string[]): string[] {
  const named = value.countries.flatMap((country) => (country === wholeUk ? known.filter(isInUk) : [country]));
  return [...new Set(named)];
}

function isInUk(id: string): boolean {
  return id === wholeUk || id.startsWith(`${wholeUk}-`);
}

/** Whether a contact is for a nation that is there. */
export function isForNation({ value }: Item<'contact'>, id: string): boolean {
  return value.countries.some((country) => (country === wholeUk ? isInUk(id) : country === id));
}
