import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import { slowOpenings } from '../../../test/slow-opening-hours.js';
import { everyHours, type Contact } from '../../content-model/contact.js';
import { openState } from '../../opening-hours/open-state.js';
import type { WeeklyHours } from '../../opening-hours/openings.js';
import { compileFolder } from '../compile.js';

const minute = 60_000;
const day = 1440 * minute;
/** The first day of a year, so that three years of public holidays and clock changes come with the library. */
const today = '2027-01-01';
const start = Date.UTC(2027, 0, 1);
const end = Date.UTC(2030, 0, 1);

/** Not a multiple of an hour, so that every minute past the hour is met. `npm run test:hours` looks at each minute. */
const every = Number(process.env['EVERY_MINUTES'] ?? 61);
const grid = every * minute;

const contacts = readContacts();
const weekly = findDistinct(contacts);

describe('the hours of the contacts we ship, through three years', () => {
  it('are written for some of them', () => {
    assert.ok(weekly.length > 2, `${weekly.length} in ${contacts.length}`);
  });

  for (const { ids, hours } of weekly)
    it(`agree with a slow oracle for ${ids.join(', ')}: each boundary, a minute before and after, and every ${every} minutes between`, () => {
      const openings = slowOpenings(hours, start, -9, (end - start) / day + 1);
      const boundaries = openings.flatMap(({ from, to }) => [from, to]);
      const near = boundaries.flatMap((at) => [at - minute, at - 1, at, at + minute]);
      let past = 0;
      for (const at of [...near, ...everySoOften()].sort((a, b) => a - b)) {
        while ((openings[past]?.to ?? Infinity) <= at) past++;
        compare(hours, openings.slice(past, past + 4), at);
      }
    });
});

it('needs no zone data of the browser to say how each contact stands, for those years', () => {
  const asked = mock.method(Intl, 'DateTimeFormat');
  for (const { hours } of weekly)
    for (let at = start; at < end - 7 * day; at += 181 * minute) {
      openState(hours, at);
    }
  assert.equal(asked.mock.callCount(), 0);
  mock.restoreAll();
});

type Opening = ReturnType<typeof slowOpenings>[number];

function* everySoOften() {
  for (let at = start; at < end; at += grid) yield at;
}

function compare(hours: WeeklyHours, openings: Opening[], at: number): void {
  if (at < start || at >= end) return;
  const now = openings.filter(({ from, to }) => from <= at && at < to);
  const expected = now.some(({ sure }) => sure) ? 'open' : now.length > 0 ? 'unknown' : 'closed';
  assert.equal(openState(hours, at).state, expected, new Date(at).toISOString());
}

/** Hours of contacts and of channels, each once, with those who have them. */
function findDistinct(all: Contact[]): { ids: string[]; hours: WeeklyHours }[] {
  const found = new Map<string, { ids: string[]; hours: WeeklyHours }>();
  for (const contact of all)
    for (const hours of everyHours(contact)) {
      if (hours.kind !== 'weekly') continue;
      const known = found.get(JSON.stringify(hours));
      if (known) known.ids.push(contact.id);
      else found.set(JSON.stringify(hours), { ids: [contact.id], hours });
    }
  return [...found.values()];
}

function readContacts(): Contact[] {
  const { libraries } = compileFolder({ folder: 'content', today });
  return libraries.flatMap(({ library }) => library.contacts);
}
