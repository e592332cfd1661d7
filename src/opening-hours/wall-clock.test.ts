import assert from 'node:assert/strict';
import { describe, it, mock } from 'node:test';
import type { ClockChanges } from '../content-model/contact.js';
import { instantOf, minute, wallTime } from './wall-clock.js';

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
