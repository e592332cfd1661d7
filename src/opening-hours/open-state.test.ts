import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openState } from './open-state.js';
import type { WeeklyHours } from './openings.js';

const weekdays = [0, 1, 2, 3, 4];

const lunch = weekly(weekdays.flatMap((d) => [span(d, '10:00', '12:30'), span(d, '13:30', '16:00')]));
const nights = weekly([
  ...[0, 1, 2, 3].map((d) => span(d, '18:00', '26:00')),
  span(4, '18:00', '24:00'),
  span(5, '00:00', '24:00'),
  span(6, '00:00', '30:00'),
]);

describe('openState', () => {
  it('is open without end for a service that always is', () => {
    assert.deepEqual(openState({ kind: 'always' }, new Date()), { state: 'open' });
  });

  it('does not guess at hours nobody knows', () => {
    assert.deepEqual(openState({ kind: 'unknown' }, new Date()), { state: 'unknown', because: 'hours' });
    assert.deepEqual(openState({ kind: 'none' }, new Date()), { state: 'none' });
  });

  boundaries('when it closes for lunch', lunch, [
    ['2026-11-24T09:59', 'closed, opens 2026-11-24T10:00'],
    ['2026-11-24T10:00', 'open until 2026-11-24T12:30'],
    ['2026-11-24T11:59', 'open until 2026-11-24T12:30'],
    ['2026-11-24T12:00', 'open until 2026-11-24T12:30, closes soon'],
    ['2026-11-24T12:29', 'open until 2026-11-24T12:30, closes soon'],
    ['2026-11-24T12:30', 'closed, opens 2026-11-24T13:30, lunch'],
    ['2026-11-24T13:29', 'closed, opens 2026-11-24T13:30, lunch'],
    ['2026-11-24T13:30', 'open until 2026-11-24T16:00'],
    ['2026-11-24T16:00', 'closed, opens 2026-11-25T10:00'],
    ['2026-11-27T16:00', 'closed, opens 2026-11-30T10:00'],
  ]);

  const gap = (from: string, to: string) => weekly([span(1, '09:00', from), span(1, to, '17:00')]);
  boundaries('when its gap begins and ends at the limits of lunch', gap('11:00', '15:00'), [
    ['2026-11-24T12:00', 'closed, opens 2026-11-24T15:00, lunch'],
  ]);
  boundaries('when its gap begins too early for lunch', gap('10:59', '15:00'), [
    ['2026-11-24T12:00', 'closed, opens 2026-11-24T15:00'],
  ]);
  boundaries('when its gap ends too late for lunch', gap('11:00', '15:01'), [
    ['2026-11-24T12:00', 'closed, opens 2026-11-24T15:01'],
  ]);

  boundaries('when only its nights go past midnight', weekly([span(0, '18:00', '26:00')]), [
    ['2026-11-24T01:59', 'open until 2026-11-24T02:00, closes soon'],
    ['2026-11-24T02:00', 'closed, opens 2026-11-30T18:00'],
  ]);

  boundaries('when it is open past midnight', nights, [
    ['2026-11-23T17:59', 'closed, opens 2026-11-23T18:00'],
    ['2026-11-23T18:00', 'open until 2026-11-24T02:00'],
    ['2026-11-23T23:59', 'open until 2026-11-24T02:00'],
    ['2026-11-24T00:00', 'open until 2026-11-24T02:00'],
    ['2026-11-24T01:59', 'open until 2026-11-24T02:00, closes soon'],
    ['2026-11-24T02:00', 'closed, opens 2026-11-24T18:00'],
  ]);

  boundaries('when it is open from Friday evening to Monday morning', nights, [
    ['2026-11-27T17:59', 'closed, opens 2026-11-27T18:00'],
    ['2026-11-27T18:00', 'open until 2026-11-30T06:00'],
    ['2026-11-29T12:00', 'open until 2026-11-30T06:00'],
    ['2026-11-29T23:59', 'open until 2026-11-30T06:00'],
    ['2026-11-30T00:00', 'open until 2026-11-30T06:00'],
    ['2026-11-30T05:59', 'open until 2026-11-30T06:00, closes soon'],
    ['2026-11-30T06:00', 'closed, opens 2026-11-30T18:00'],
  ]);

  const saturdays = { ...lunch, publicHolidays: ['2026-12-26'] };
  boundaries('when a public holiday is on a day on which it never opens', saturdays, [
    ['2026-12-26T11:00', 'closed, opens 2026-12-28T10:00'],
  ]);

  const christmas = { ...lunch, publicHolidays: ['2026-12-25', '2026-12-28'] };
  boundaries('when it closes on public holidays', { ...christmas, onPublicHolidays: 'closed' }, [
    ['2026-12-24T16:00', 'closed, opens 2026-12-29T10:00'],
    ['2026-12-24T23:59', 'closed, opens 2026-12-29T10:00'],
    ['2026-12-25T00:00', 'closed, opens 2026-12-29T10:00, holiday'],
    ['2026-12-25T11:00', 'closed, opens 2026-12-29T10:00, holiday'],
    ['2026-12-26T11:00', 'closed, opens 2026-12-29T10:00'],
    ['2026-12-28T23:59', 'closed, opens 2026-12-29T10:00, holiday'],
    ['2026-12-29T10:00', 'open until 2026-12-29T12:30'],
  ]);

  boundaries('when it is open on public holidays', { ...christmas, onPublicHolidays: 'open' }, [
    ['2026-12-24T16:00', 'closed, opens 2026-12-25T10:00'],
    ['2026-12-25T11:00', 'open until 2026-12-25T12:30'],
  ]);

  const scottish = { ...lunch, publicHolidays: ['2026-01-01', '2026-01-02'] };
  boundaries('when nobody knows its hours on the Scottish 2 January', { ...scottish, onPublicHolidays: 'unknown' }, [
    ['2025-12-31T16:00', 'closed, opens 2026-01-01T10:00, may differ'],
    ['2026-01-02T09:59', 'closed, opens 2026-01-02T10:00, may differ'],
    ['2026-01-02T10:00', 'unknown, holiday'],
    ['2026-01-02T15:59', 'unknown, holiday'],
    ['2026-01-02T16:00', 'closed, opens 2026-01-05T10:00'],
    ['2026-01-05T10:00', 'open until 2026-01-05T12:30'],
  ]);

  const holidayNights = { ...nights, publicHolidays: ['2026-11-24', '2026-11-28'] };
  boundaries('when a night ends on a public holiday', { ...holidayNights, onPublicHolidays: 'closed' }, [
    ['2026-11-24T01:00', 'open until 2026-11-24T02:00'],
    ['2026-11-24T18:00', 'closed, opens 2026-11-25T18:00, holiday'],
    ['2026-11-25T01:00', 'closed, opens 2026-11-25T18:00'],
    ['2026-11-27T23:00', 'open until 2026-11-28T00:00'],
    ['2026-11-28T12:00', 'closed, opens 2026-11-29T00:00, holiday'],
    ['2026-11-29T00:00', 'open until 2026-11-30T06:00'],
  ]);

  boundaries('when the list of holidays has run out', { ...lunch, publicHolidaysUntil: '2026-11-24' }, [
    ['2026-11-24T15:00', 'open until 2026-11-24T16:00'],
    ['2026-11-24T16:00', 'closed, opens 2026-11-25T10:00, may differ'],
    ['2026-11-25T11:00', 'open until 2026-11-25T12:30, may differ'],
  ]);

  boundaries('when it is closed for some days', { ...lunch, closures: [{ from: '2026-12-23', to: '2027-01-04' }] }, [
    ['2026-12-22T16:00', 'closed, opens 2027-01-05T10:00'],
    ['2026-12-23T11:00', 'closed, opens 2027-01-05T10:00, closure'],
    ['2027-01-04T23:59', 'closed, opens 2027-01-05T10:00, closure'],
    ['2027-01-05T10:00', 'open until 2027-01-05T12:30'],
  ]);

  boundaries('when it is closed for good', { ...lunch, closures: [{ from: '2026-12-23', to: '2099-01-04' }] }, [
    ['2026-12-23T11:00', 'closed, closure'],
  ]);

  boundaries('when each day of the week follows the other without a gap', weekly(allDays()), [
    ['2026-11-24T11:00', 'open'],
  ]);

  const dates = { '2026-12-01': [[0, minutes('11:00')]] as [number, number][] };
  boundaries('when it is open without a gap for a week, and then closes', { ...weekly(allDays()), dates }, [
    ['2026-11-24T10:59', 'open'],
    ['2026-11-24T11:00', 'open until 2026-12-01T11:00'],
  ]);

  const closed = (until: string) => ({ ...weekly(allDays()), closures: [{ from: '2026-11-24', to: until }] });
  boundaries('when it opens again after 399 days', closed('2027-12-27'), [
    ['2026-11-24T11:00', 'closed, opens 2027-12-28T00:00, closure'],
  ]);
  boundaries('when it opens again after more', closed('2027-12-28'), [['2026-11-24T11:00', 'closed, closure']]);

  const known = { ...lunch, knownFrom: '2026-11-24', knownUntil: '2026-11-25' };
  boundaries('when its hours are known for two days', known, [
    ['2026-11-23T23:59', 'unknown, clock'],
    ['2026-11-24T00:00', 'closed, opens 2026-11-24T10:00'],
    ['2026-11-25T15:00', 'open until 2026-11-25T16:00'],
    ['2026-11-25T16:00', 'closed'],
    ['2026-11-26T00:00', 'unknown, hours'],
    ['2026-11-26T11:00', 'unknown, hours'],
  ]);

  const unordered = { ...lunch, dates: { '2026-11-24': [span(0, '15:00', '16:00'), span(0, '10:00', '11:00')] } };
  boundaries('when the hours of a day are in no order', unordered, [
    ['2026-11-24T09:00', 'closed, opens 2026-11-24T10:00'],
    ['2026-11-24T12:00', 'closed, opens 2026-11-24T15:00, lunch'],
  ]);

  // London goes forward at 01:00 on 29 March 2026 and back at 02:00 on 25 October 2026.
  const early = weekly([span(6, '00:30', '01:30'), span(6, '03:00', '04:00')]);
  it('opens and closes an hour later where the clock skips the time', () => {
    assert.equal(sayAt(early, '2026-03-29T00:29:00Z'), 'closed, opens 2026-03-29T00:30');
    assert.equal(sayAt(early, '2026-03-29T01:29:00Z'), 'open until 2026-03-29T02:30, closes soon');
    assert.equal(sayAt(early, '2026-03-29T01:30:00Z'), 'closed, opens 2026-03-29T03:00');
    assert.equal(sayAt(early, '2026-03-29T02:00:00Z'), 'open until 2026-03-29T04:00');
  });

  it('does not open where the clock skips all the minutes it would be open', () => {
    const skipped = weekly([span(6, '01:10', '02:10')]);
    assert.equal(sayAt(skipped, '2026-03-29T00:50:00Z'), 'closed, opens 2026-04-05T01:10');
  });

  it('takes the first of two where the clock shows a time twice', () => {
    assert.equal(sayAt(early, '2026-10-25T00:29:00Z'), 'open until 2026-10-25T01:30, closes soon');
    assert.equal(sayAt(early, '2026-10-25T00:30:00Z'), 'closed, opens 2026-10-25T03:00');
    assert.equal(sayAt(early, '2026-10-25T01:15:00Z'), 'closed, opens 2026-10-25T03:00');
    assert.equal(sayAt(early, '2026-10-25T03:00:00Z'), 'open until 2026-10-25T04:00');
  });

  it('keeps a night’s last hour on the wall when the clocks change inside it', () => {
    assert.equal(sayAt(nights, '2026-03-29T04:59:00Z'), 'open until 2026-03-30T06:00');
    assert.equal(sayAt(nights, '2026-03-30T04:59:00Z'), 'open until 2026-03-30T06:00, closes soon');
    assert.equal(sayAt(nights, '2026-10-26T05:59:00Z'), 'open until 2026-10-26T06:00, closes soon');
    assert.equal(sayAt(nights, '2026-10-26T06:00:00Z'), 'closed, opens 2026-10-26T18:00');
  });

  it('follows the clock of the service, not of the reader', () => {
    const melbourne = { ...lunch, zone: 'Australia/Melbourne' };
    assert.equal(openState(melbourne, new Date('2026-11-23T23:00:00Z')).state, 'open');
    assert.equal(openState(melbourne, new Date('2026-11-24T10:30:00Z')).state, 'closed');
  });
});

function boundaries(situation: string, hours: WeeklyHours, expected: [wall: string, says: string][]): void {
  describe(situation, () => {
    for (const [wall, says] of expected)
      it(`says "${says}" at ${wall.replace('T', ' ')}`, () => {
        // All of these are winter days, when London's clock shows UTC.
        assert.equal(sayAt(hours, `${wall}:00Z`), says);
      });
  });
}

function sayAt(hours: WeeklyHours, instant: string): string {
  const state = openState(hours, new Date(instant));
  if (state.state === 'unknown') return `unknown, ${state.because}`;
  const words =
    state.state === 'open'
      ? [state.until === undefined ? 'open' : `open until ${london(state.until)}`, state.closesSoon && 'closes soon']
      : ['closed', state.opens !== undefined && `opens ${london(state.opens)}`, state.because];
  return [...words, state.mayDiffer && 'may differ'].filter(Boolean).join(', ');
}

function london(instant: number): string {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
  return clock.format(instant).replace(' ', 'T');
}

function weekly(spans: [number, number][]): WeeklyHours {
  return {
    kind: 'weekly',
    zone: 'Europe/London',
    spans,
    onPublicHolidays: 'closed',
    publicHolidays: [],
    publicHolidaysUntil: '2028-12-31',
    closures: [],
  };
}

function span(weekday: number, from: string, to: string): [number, number] {
  return [weekday * 1440 + minutes(from), weekday * 1440 + minutes(to)];
}

function minutes(time: string): number {
  const [hours = 0, rest = 0] = time.split(':').map(Number);
  return hours * 60 + rest;
}

function allDays(): [number, number][] {
  return [0, 1, 2, 3, 4, 5, 6].map((d) => span(d, '00:00', '24:00'));
}
