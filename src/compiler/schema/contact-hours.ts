import type { Channel, OpeningHours } from '../../content-model/contact.js';
import type { WrittenHours } from '../../content-model/kinds/contact.js';
import type { Content, Item } from '../parse/content.js';
import { compileHours } from './hours/compile-hours.js';
import type { HoursMistake } from './hours/compile-hours.js';
import { holidayChanges } from './nation-holidays.js';
import type { WrittenChannel } from './kinds/channel.js';

interface ContactHours {
  hours: OpeningHours;
  channels: Channel[];
  mistakes: HoursMistakeAt[];
}

/** A mistake, and in which hours it is: those of the contact, or those of one of its channels. */
export interface HoursMistakeAt extends HoursMistake {
  within: (string | number)[];
}

/** Asked for by the rule and once more by the library. An item is compiled for one day. */
const workedOut = new WeakMap<Item<'contact'>, ContactHours>();

/** A contact's hours and those of its channels as data, and what is wrong with them as they are written. Worked out once. */
export function hoursOf(item: Item<'contact'>, content: Content): ContactHours {
  const known = workedOut.get(item) ?? workOutHours(item, content);
  workedOut.set(item, known);
  return known;
}

function workOutHours({ value: file }: Item<'contact'>, content: Content): ContactHours {
  const { hours: written, timezone, holidaysOf, countries, value } = file;
  const [country] = countries;
  const own = countries.length === 1 && country !== wholeUk ? country : undefined;
  const changes = holidayChanges(content);
  const context = { zone: timezone, calendar: holidaysOf ?? own, today: content.today, holidayChanges: changes };
  const { hours, mistakes } = written
    ? compileHours(written, context)
    : { hours: { kind: 'none' as const }, mistakes: [] };
  const channels = value.channels.map(({ writtenHours, ...channel }: WrittenChannel) => ({
    channel,
    compiled: writtenHours && compileHours(inherit(writtenHours, written), context),
  }));
  return {
    hours,
    channels: channels.map(({ channel, compiled }) => (compiled ? { ...channel, hours: compiled.hours } : channel)),
    mistakes: [
      ...mistakes.map((mistake) => ({ ...mistake, within: [] })),
      ...channels.flatMap(({ compiled }, i) =>
        (compiled?.mistakes ?? []).map((mistake) => ({ ...mistake, within: ['channels', i] })),
      ),
    ],
  };
}

/** What the hours of a channel do not say of public holidays and closures, those of the contact do. */
function inherit(own: WrittenHours, all: WrittenHours | undefined): WrittenHours {
  if (typeof own === 'string' || typeof all !== 'object') return own;
  return {
    ...own,
    publicHolidays: own.publicHolidays ?? all.publicHolidays,
    closures: own.closures.length > 0 ? own.closures : all.closures,
    terms: own.terms ?? all.terms,
  };
}

/** Stands for the four nations in a contact's countries, and for all of them together. */
export const wholeUk = 'GB';

/** Ids of the nations that a contact is for, of those that the language has. */
export function nationsOf({ value }: Item<'contact'>, known: readonly string[]): string[] {
  const named = value.countries.flatMap((country) =>
    known.filter((id) => (country === wholeUk ? isInUk(id) : id === country)),
  );
  return [...new Set(named)];
}

function isInUk(id: string): boolean {
  return id === wholeUk || id.startsWith(`${wholeUk}-`);
}

/** Whether a contact is for a nation that is there. */
export function isForNation({ value }: Item<'contact'>, id: string): boolean {
  return value.countries.some((country) => (country === wholeUk ? isInUk(id) : country === id));
}
