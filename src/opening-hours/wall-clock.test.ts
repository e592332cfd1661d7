import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { ClockChanges } from '../content-model/contact.js';
import { dateOf, instantOf, minute, startOfDay, wallTime, weekday } from './wall-clock.js';

const at = (time: string) => Date.parse(`${time}Z`);
const spring = at('2027-03-28T01:00') / minute;
const autumn = at('2027-10-31T01:00') / minute;
const end = at('2029-01-01T00:00') / minute;
const london: ClockChanges = [[at('2027-01-01T00:00') / minute, 0], [spring, 60], [autumn, 0], [end]];
const asLondon = { zone: 'Europe/London', clockChanges: london };

describe('a clock whose changes are known', () => {
  it('is read without asking Intl', () => {
    const asked = mock.method(Intl, 'DateTimeFormat');
    assert.equal(wallTime(at('2027-03-28T00:59'), asLondon), at('2027-03-28T00:59'));
    assert.equal(wallTime(at('2027-03-28T01:00'), asLondon), at('2027-03-28T02:00'));
    assert.equal(instantOf(at('2027-10-31T01:30'), asLondon), at('2027-10-31T00:30'));
    assert.equal(asked.mock.callCount(), 0);
    mock.restoreAll();
  });

  it('goes by what is known, not by what an old device takes for true', () => {
    assert.equal(wallTime(at('2027-06-01T12:00'), { ...asLondon, zone: 'UTC' }), at('2027-06-01T13:00'));
  });

  it('is read as the browser reads it before and after', () => {
    assert.equal(wallTime(at('2026-07-01T12:00'), asLondon), at('2026-07-01T13:00'));
    assert.equal(wallTime(at('2029-07-01T12:00'), asLondon), at('2029-07-01T13:00'));
  });

  it('shows no milliseconds', () => {
    assert.equal(wallTime(at('2027-06-01T12:00') + 999, asLondon), at('2027-06-01T13:00'));
  });
});

describe('the clock of this device', () => {
  it('shows what a Date shows, in summer and in winter', () => {
    for (const time of ['2026-01-15T12:00', '2026-07-15T12:00', '2026-03-29T01:30']) {
      const date = new Date(at(time));
      const shown = [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()] as const;
      assert.equal(wallTime(at(time), {}), Date.UTC(...shown));
    }
  });

  it('can be another than UTC', () => {
    const before = process.env.TZ;
    process.env.TZ = 'Australia/Melbourne';
    assert.equal(wallTime(at('2026-11-23T10:00'), {}), at('2026-11-23T21:00'));
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });
});

describe('a day on a wall', () => {
  it('begins at its midnight, also before 1970', () => {
    assert.equal(startOfDay(at('2026-11-23T23:59')), at('2026-11-23T00:00'));
    assert.equal(startOfDay(at('2026-11-23T00:00')), at('2026-11-23T00:00'));
    assert.equal(startOfDay(at('1969-12-31T12:00')), at('1969-12-31T00:00'));
  });

  it('has the date that the calendar gives it', () => {
    for (let i = 0; i < 2; i += 1) {
      assert.equal(dateOf(at('2026-11-23T23:59')), '2026-11-23');
      assert.equal(dateOf(at('2026-11-24T00:00')), '2026-11-24');
    }
  });

  it('is one of seven, from Monday', () => {
    const week = ['23', '24', '25', '26', '27', '28', '29', '30'].map((day) => weekday(at(`2026-11-${day}T12:00`)));
    assert.deepEqual(week, [0, 1, 2, 3, 4, 5, 6, 0]);
    assert.equal(weekday(at('1969-12-31T12:00')), 2);
    assert.equal(weekday(at('1969-12-01T12:00')), 0);
  });
});

describe('the instant at which a wall shows a time', () => {
  const zone = { zone: 'Europe/London' };

  it('is the first of two where it shows the time twice', () => {
    assert.equal(instantOf(at('2026-10-25T01:30'), zone), at('2026-10-25T00:30'));
    assert.equal(instantOf(at('2026-10-25T02:00'), zone), at('2026-10-25T02:00'));
  });

  it('is as much later as the clock jumps where it skips the time', () => {
    assert.equal(instantOf(at('2026-03-29T00:59'), zone), at('2026-03-29T00:59'));
    assert.equal(instantOf(at('2026-03-29T01:30'), zone), at('2026-03-29T01:30'));
    assert.equal(wallTime(at('2026-03-29T01:30'), zone), at('2026-03-29T02:30'));
    assert.equal(instantOf(at('2026-03-29T02:00'), zone), at('2026-03-29T01:00'));
  });
});
