import type { Values } from '../../content-model/schema.js';
import type { holidayFields } from '../../content-model/kinds/nation.js';
import type { Content, Item } from '../parse/content.js';
import type { HolidayChange } from './hours/holiday-changes.js';

export type WrittenHoliday = Values<typeof holidayFields>;

/** What the files of nations say of public holidays. */
export function holidayChanges(content: Content): HolidayChange[] {
  return content.all('nation').flatMap(changesIn);
}

export function changesIn({ id, value: { publicHolidays } }: Item<'nation'>): HolidayChange[] {
  return publicHolidays.map(({ add, remove, move, to, onlyIn }) => ({
    place: onlyIn ?? id,
    added: add ?? to,
    removed: remove ?? move,
  }));
}

/** The last day that an entry speaks of. After it the entry changes nothing. */
export function lastDayOf({ add, remove, move, to }: WrittenHoliday): string {
  return (
    [add, remove, move, to]
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}
