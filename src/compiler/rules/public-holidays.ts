import { isOfPlace } from '../schema/hours/holiday-changes.js';
import { publicHolidays as calendarFor } from '../schema/hours/public-holidays.js';
import { changesIn, type WrittenHoliday } from '../schema/nation-holidays.js';
import { findPair, isList, isMap } from '../schema/field-node.js';
import type { Item } from '../parse/content.js';
import { readableDate } from '../parse/iso-date.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const publicHolidays: Rule = {
  id: 'public-holidays',
  severity: 'error',
  title: 'Public holidays that the calendar doesn’t know',
  reason:
    'The calendar that comes with this knows the holidays of every year. A day that is declared once, or moved, needs somebody to add it. If it’s wrong, people find a closed door.',
  bad: '- move: 2027-05-31, with no day to move it to',
  good: '- move: 2027-05-31, with to: 2027-06-03 below it',
  check: (content) => content.all('nation').flatMap((nation) => checkNation(nation, content.today)),
};

const days = ['add', 'remove', 'move', 'to'] as const;

function checkNation(nation: Item<'nation'>, today: string): Finding[] {
  const entries = findPair(nation.document.frontMatter, 'public-holidays')?.value;
  return nation.value.publicHolidays.flatMap((written, i) => {
    const entry = isList(entries) ? entries.items[i] : undefined;
    // A day that cannot be read has been told of.
    const isRead = isMap(entry) && days.every((key) => written[key] || !findPair(entry, key));
    if (!isRead) return [];
    const find = (key: string, message: string, fix: string, more: Partial<Finding> = {}) => [
      findAt(nation.document, nation.document.locate(['public-holidays', i, key]), message, fix, {
        field: `public-holidays, item ${i + 1}`,
        ...more,
      }),
    ];
    return [...checkForm(written, find), ...checkPlace(written, nation, find), ...checkDay(nation, i, today, find)];
  });
}

type Find = (key: string, message: string, fix: string, more?: Partial<Finding>) => Finding[];

function checkForm({ add, remove, move, to }: WrittenHoliday, find: Find): Finding[] {
  const said = Object.entries({ add, remove, move }).filter(([, day]) => day !== undefined);
  if (said.length !== 1)
    return find(
      said.at(-1)?.[0] ?? 'source',
      said.length > 1
        ? `This says ${said.map(([key]) => `"${key}"`).join(' and ')} at once.`
        : 'This does not say what happens to a public holiday.',
      'Begin each entry with one of: add, remove, move.',
    );
  if (move && !to)
    return find('move', 'This does not say to which day the holiday moves.', 'Add "to:" with that day below it.');
  return to && !move
    ? find('to', '"to" goes with "move" alone.', 'Write "move:" with the day in the calendar, or delete the line.')
    : [];
}

/** What is said of another nation would be looked for in its own file. */
function checkPlace({ onlyIn }: WrittenHoliday, { id }: Item<'nation'>, find: Find): Finding[] {
  return onlyIn && !onlyIn.startsWith(`${id}-`)
    ? find('only-in', `"${onlyIn}" is not a part of ${id}.`, `Begin it with "${id}-", such as "${id}-NORTH".`)
    : [];
}

/** A day that is a holiday already needs no entry, and one that is none cannot be taken out. */
function checkDay(nation: Item<'nation'>, i: number, today: string, find: Find): Finding[] {
  const change = changesIn(nation)[i]!;
  const calendar = calendarFor(change.place, today) ?? calendarFor(nation.id, today);
  if (!calendar || !isOfPlace(nation.id, change.place)) return [];
  const { days: listed, until } = calendar;
  const isListed = (day: string) => day >= `${today.slice(0, 4)}-01-01` && day <= until;
  const { add, remove, move } = nation.value.publicHolidays[i]!;
  if (add && listed.includes(add))
    return find('add', `The calendar has ${readableDate(add)} as a public holiday already.`, 'Delete this entry.', {
      severity: 'warning',
    });
  const gone = remove ?? move;
  if (!gone || listed.includes(gone) || !isListed(gone)) return [];
  return find(
    remove ? 'remove' : 'move',
    `${readableDate(gone)} is not a public holiday in the calendar.`,
    `The nearest one is ${nearestTo(gone, listed)}. Correct the day, or delete this entry.`,
  );
}

function nearestTo(day: string, days: readonly string[]): string {
  const distance = (other: string) => Math.abs(Date.parse(other) - Date.parse(day));
  return [...days].sort((a, b) => distance(a) - distance(b))[0] ?? '';
}
