import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import type { Words } from '../content-model/wording.js';
import { describeState } from './describe-state.js';
import { openState } from './open-state.js';
import type { WeeklyHours } from './openings.js';
import type { Clock } from './wall-clock.js';

const wording = readFileSync(new URL('../../content/en/wording.md', import.meta.url), 'utf8');
const { contacts: words } = parse(wording.split('---')[1] ?? '', { schema: 'failsafe' }) as {
  contacts: Words<'contacts'>;
};
const context = { words, language: 'en-GB', timeName: 'UK time', visitor: { zone: 'Europe/London' } };

const monday = (from: number, to: number): [number, number] => [from * 60, to * 60];
const hours: WeeklyHours = {
  kind: 'weekly',
  zone: 'Europe/London',
  spans: [monday(10, 12.5), monday(13.5, 16), monday(42, 50), monday(114, 120), monday(120, 144), monday(144, 174)],
  onPublicHolidays: 'unknown',
  publicHolidays: ['2026-12-28'],
  publicHolidaysUntil: '2028-12-31',
  closures: [{ from: '2027-01-04', to: '2027-01-17' }],
};

describe('describeState', () => {
  const cases: [at: string, says: string][] = [
    ['2026-11-23T09:00Z', 'Closed now. Opens at 10am today.'],
    ['2026-11-23T10:00Z', 'Open now. Open until 12:30pm.'],
    ['2026-11-23T12:10Z', 'Open now. Closes soon, at 12:30pm.'],
    ['2026-11-23T12:45Z', 'Closed for lunch. Opens again at 1:30pm today.'],
    ['2026-11-23T17:00Z', 'Closed now. Opens tomorrow at 6pm.'],
    ['2026-11-24T20:00Z', 'Open now. Open until 2am.'],
    ['2026-11-25T01:00Z', 'Open now. Open until 2am.'],
    ['2026-11-25T12:00Z', 'Closed now. Opens on Friday at 6pm.'],
    ['2026-11-27T18:00Z', 'Open now. Open until 6am on Monday.'],
    ['2026-11-29T05:00Z', 'Open now. Open until 6am on Monday.'],
    ['2026-11-29T20:00Z', 'Open now. Open until 6am.'],
    [
      '2026-12-28T11:00Z',
      'We can’t tell if this is open. Today’s a public holiday there, so the hours may be different. It’s fine to try.',
    ],
    ['2026-12-28T09:00Z', 'Closed now. Opens at 10am today. The hours may be different on public holidays.'],
    ['2027-01-04T11:00Z', 'Closed today. Opens on Monday 18 January at 10am.'],
    ['2027-01-11T11:00Z', 'Closed today. Opens on Monday 18 January at 10am.'],
    ['2027-01-12T11:00Z', 'Closed today. Opens on Monday at 10am.'],
  ];
  for (const [at, says] of cases)
    it(`says "${says}" at ${at}`, () => {
      assert.equal(say(at), says);
    });

  it('names midnight and midday', () => {
    const day = { ...hours, spans: [monday(12, 24)] };
    assert.equal(say('2026-11-23T09:00Z', { hours: day }), 'Closed now. Opens at midday today.');
    assert.equal(say('2026-11-23T13:00Z', { hours: day }), 'Open now. Open until midnight.');
    assert.equal(say('2026-11-23T23:45Z', { hours: day }), 'Open now. Closes soon, at midnight.');
  });

  it('names the day that ends, not the one that begins, with midnight', () => {
    const weekend = { ...hours, spans: [monday(114, 120), monday(120, 144)] };
    assert.equal(say('2026-11-27T19:00Z', { hours: weekend }), 'Open now. Open until midnight on Saturday.');
  });

  it('adds the visitor’s own time where their clock shows another', () => {
    assert.equal(
      say('2026-11-23T09:00Z', { visitor: { zone: 'Australia/Melbourne' } }),
      'Closed now. Opens at 10am today. 10am UK time is 9pm where you are.',
    );
  });

  it('adds the visitor’s day where that is another day', () => {
    assert.equal(
      say('2026-11-24T20:00Z', { visitor: { zone: 'America/New_York' } }),
      'Open now. Open until 2am. 2am UK time is 9pm on Tuesday where you are.',
    );
  });

  it('says the time of the service, whatever the clock of the device shows', () => {
    const melbourne = { ...hours, zone: 'Australia/Melbourne' };
    const visitor = { zone: 'Australia/Hobart' };
    assert.equal(say('2026-11-22T22:00Z', { hours: melbourne, visitor }), 'Closed now. Opens at 10am today.');
  });

  it('says nothing of zones that show the same time', () => {
    assert.equal(say('2026-11-23T09:00Z', { visitor: { zone: 'Africa/Accra' } }), 'Closed now. Opens at 10am today.');
  });

  it('writes times as a language that counts to 24 does', () => {
    assert.equal(say('2026-11-23T17:00Z', { language: 'cy' }), 'Closed now. Opens tomorrow at 18:00.');
  });

  it('names days in the words it is given', () => {
    const weekdays = { 4: 'Fish day', 6: 'Rest day' };
    assert.equal(say('2026-11-25T12:00Z', { weekdays }), 'Closed now. Opens on Fish day at 6pm.');
    assert.equal(say('2026-11-27T18:00Z', { weekdays }), 'Open now. Open until 6am on Monday.');
  });

  it('has words for always and for never known', () => {
    const always = describeState({ state: 'open' }, { kind: 'always' }, 0, context);
    assert.deepEqual(always, { door: 'open', headline: 'Open now.', details: 'Day and night, every day.' });
    const unknown = describeState({ state: 'unknown', because: 'hours' }, { kind: 'unknown' }, 0, context);
    assert.deepEqual(unknown, {
      door: 'unknown',
      headline: 'We can’t tell if this is open.',
      details: 'We don’t have its hours. It’s fine to try.',
    });
  });

  it('says so where the clock of the device may be wrong', () => {
    assert.equal(
      describeState({ state: 'unknown', because: 'clock' }, hours, 0, context).details,
      'The date on your device may be wrong. It’s fine to try.',
    );
  });

  it('names a public holiday, and draws a door for each state', () => {
    const holiday = describeState({ state: 'closed', because: 'holiday' }, hours, 0, context);
    assert.deepEqual(holiday, { door: 'closed', headline: 'Closed for a public holiday.', details: '' });
    const doors = ['2026-11-23T10:00Z', '2026-11-23T12:45Z', '2026-11-23T17:00Z', '2026-12-28T11:00Z'];
    assert.deepEqual(
      doors.map(Date.parse).map((at) => describeState(openState(hours, at), hours, at, context).door),
      ['open', 'lunch', 'closed', 'unknown'],
    );
  });

  it('names the day for an end at midday of the next day, which is no morning any more', () => {
    const late = { ...hours, spans: [monday(18, 37)] };
    assert.equal(say('2026-11-23T19:00Z', { hours: late }), 'Open now. Open until 1pm on Tuesday.');
    const early = { ...hours, spans: [monday(18, 36)] };
    assert.equal(say('2026-11-23T19:00Z', { hours: early }), 'Open now. Open until midday.');
    const later = { ...hours, spans: [monday(18, 36 + 1 / 60)] };
    assert.equal(say('2026-11-23T19:00Z', { hours: later }), 'Open now. Open until 12:01pm on Tuesday.');
  });

  it('names the day for an end that is a whole day away, when "until 6am" would be taken for now', () => {
    const whole = { ...hours, spans: [monday(0, 30)] };
    assert.equal(say('2026-11-23T06:00Z', { hours: whole }), 'Open now. Open until 6am on Tuesday.');
    assert.equal(say('2026-11-23T06:01Z', { hours: whole }), 'Open now. Open until 6am.');
  });

  it('writes minutes with two digits', () => {
    const odd = { ...hours, spans: [monday(10 + 5 / 60, 12)] };
    assert.equal(say('2026-11-23T09:00Z', { hours: odd }), 'Closed now. Opens at 10:05am today.');
  });

  it('adds nothing where it opens no more', () => {
    const closed = describeState({ state: 'closed', because: 'closure' }, hours, 0, context);
    assert.deepEqual(closed, { door: 'closed', headline: 'Closed today.', details: '' });
  });
});

interface Change {
  hours?: WeeklyHours;
  visitor?: Clock;
  language?: string;
  weekdays?: Record<number, string>;
}

function say(at: string, { hours: changed = hours, ...changes }: Change = {}): string {
  const instant = Date.parse(at);
  const { headline, details } = describeState(openState(changed, instant), changed, instant, {
    ...context,
    ...changes,
  });
  return `${headline} ${details}`;
}
