import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextChange, nextMidnight } from './next-change.js';
import type { WeeklyHours } from './openings.js';

const nine = 9 * 60;
const five = 17 * 60;

/** From nine to five on Mondays and Tuesdays. */
const hours: WeeklyHours = {
  kind: 'weekly',
  zone: 'Europe/London',
  spans: [0, 1].map((day) => [day * 24 * 60 + nine, day * 24 * 60 + five]),
  onPublicHolidays: 'closed',
  publicHolidays: [],
  publicHolidaysUntil: '2028-12-31',
  closures: [],
};

const after = (moment: string) => new Date(nextChange(hours, new Date(moment))!).toISOString().slice(0, 16);

describe('the next change of what is said about a service', () => {
  it('is none where nothing changes', () => {
    assert.equal(nextChange({ kind: 'always' }, new Date()), undefined);
    assert.equal(nextChange({ kind: 'unknown' }, new Date()), undefined);
  });

  for (const [what, moment, change] of [
    ['its opening', '2026-11-23T08:59Z', '2026-11-23T09:00'],
    ['the moment from which it closes soon', '2026-11-23T09:00Z', '2026-11-23T16:30'],
    ['its closing', '2026-11-23T16:30Z', '2026-11-23T17:00'],
    ['the midnight after it', '2026-11-23T17:00Z', '2026-11-24T00:00'],
    ['midnight on a day with no hours', '2026-11-25T12:00Z', '2026-11-26T00:00'],
    ['midnight by its own clock', '2026-06-24T12:00Z', '2026-06-24T23:00'],
  ] as const)
    it(`is ${what}`, () => assert.equal(after(moment), change));
});

describe('the next midnight', () => {
  it('is a whole day on where it is midnight now', () => {
    const midnight = new Date('2026-11-23T00:00Z');
    assert.equal(nextMidnight(midnight, hours), Date.parse('2026-11-24T00:00Z'));
  });

  it('comes after 23 hours and after 25 where clocks change', () => {
    assert.equal(nextMidnight(new Date('2026-03-29T00:00Z'), hours), Date.parse('2026-03-29T23:00Z'));
    assert.equal(nextMidnight(new Date('2026-10-24T23:00Z'), hours), Date.parse('2026-10-26T00:00Z'));
  });
});
