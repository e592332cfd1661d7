import type { OpeningHours } from '../content-model/contact.js';
import type { Item } from './content.js';
import { compileHours } from './hours/compile-hours.js';
import type { HoursMistake } from './hours/compile-hours.js';

/** A contact's hours as data, and what is wrong with them as they are written. */
export function hoursOf({ value }: Item<'contact'>, today: string): { hours: OpeningHours; mistakes: HoursMistake[] } {
  const { hours, timezone, holidaysOf, countries } = value;
  const [country] = countries;
  const own = countries.length === 1 && country !== wholeUk ? country : undefined;
  return compileHours(hours, { zone: timezone, calendar: holidaysOf ?? own, today });
}

/** Stands for the four nations in a contact's countries. */
export const wholeUk = 'GB';

/** Ids of the nations that a contact is for. */
export function nationsOf({ value }: Item<'contact'>, known: readonly string[]): string[] {
  const named = value.countries.flatMap((country) =>
    country === wholeUk ? known.filter((id) => id.startsWith(`${wholeUk}-`)) : [country],
  );
  return [...new Set(named)];
}
