import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minute, wallTime } from '../../../opening-hours/wall-clock.js';
import { compileFolder } from '../../compile.js';
import { clockChanges, haveSeveralTimes } from './clock-changes.js';

const hour = 60 * minute;
const today = '2026-11-22';

/** Every zone that the words we ship speak of, and some whose clocks do what others never do. */
const zones = new Set([
  ...zonesOfContent(),
  'Europe/London',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Casablanca',
  'Africa/Cairo',
  'America/Santiago',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'UTC',
]);

describe('clockChanges', () => {
  for (const zone of zones)
    it(`tells the time in ${zone} as Intl does: each hour for years, each minute round a change`, () => {
      const changes = clockChanges(zone, today);
      for (const at of instants(changes.map(([from]) => from * minute)))
        assert.equal(wallTime(at, { clockChanges: changes }), wallTime(at, { zone }), new Date(at).toISOString());
    });

  it('knows of a month before and of more than two years after the day it is written', () => {
    const froms = clockChanges('Europe/London', today).map(([from]) => new Date(from * minute).toISOString());
    assert.deepEqual(froms, [
      '2026-10-22T00:00:00.000Z',
      '2026-10-25T01:00:00.000Z',
      '2027-03-28T01:00:00.000Z',
      '2027-10-31T01:00:00.000Z',
      '2028-03-26T01:00:00.000Z',
      '2028-10-29T01:00:00.000Z',
      '2029-01-01T00:00:00.000Z',
    ]);
  });

  it('leaves to Intl what comes before and after', () => {
    const clock = { zone: 'Asia/Kolkata', clockChanges: clockChanges('Asia/Kolkata', today) };
    for (const at of [Date.UTC(2020, 0, 1), Date.UTC(2029, 6, 1)]) assert.equal(wallTime(at, clock), at + 5.5 * hour);
  });

  it('finds both changes of a summer time that pauses for a month', () => {
    const { length } = clockChanges('Africa/Casablanca', today);
    assert.ok(length > 5, `${length}`);
  });
});

describe('haveSeveralTimes', () => {
  it('says yes where two clocks differ, if only in summer', () => {
    assert.equal(haveSeveralTimes(['Australia/Sydney', 'Australia/Melbourne', 'Australia/Brisbane'], today), true);
    assert.equal(haveSeveralTimes(['America/Denver', 'America/Phoenix'], today), true);
  });

  it('says no for one clock, or several that always agree', () => {
    assert.equal(haveSeveralTimes(['Europe/London'], today), false);
    assert.equal(haveSeveralTimes(['Australia/Sydney', 'Australia/Melbourne'], today), false);
    assert.equal(haveSeveralTimes([], today), false);
  });
});

/** Each hour of the years that are known, and each minute of the hours round a change. The end belongs to what follows. */
function* instants(froms: readonly number[]) {
  const [first = 0] = froms;
  const last = froms.at(-1) ?? 0;
  for (let at = first; at < last; at += hour) yield at;
  for (const change of froms)
    for (let at = Math.max(change - 2 * hour, first); at < Math.min(change + 2 * hour, last); at += minute) yield at;
}

function zonesOfContent(): string[] {
  const { libraries } = compileFolder({ folder: 'content', today });
  return libraries.flatMap(({ library }) => [
    ...library.nations.flatMap(({ timeZones }) => timeZones),
    ...library.contacts.flatMap(({ hours }) => (hours.kind === 'weekly' ? hours.zone : [])),
  ]);
}
