import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { OpeningHours } from '../../../content-model/contact.js';
import { compileFolder } from '../../compile.js';
import { sayHours } from './say-hours.js';

const [first] = compileFolder({ folder: 'content', today: '2026-11-22' }).libraries;
assert.ok(first);
const { library } = first;

type Weekly = Extract<OpeningHours, { kind: 'weekly' }>;

function say(given: Partial<Weekly>): string {
  return sayHours(
    {
      kind: 'weekly',
      zone: 'Europe/London',
      spans: [],
      onPublicHolidays: 'closed',
      publicHolidays: [],
      publicHolidaysUntil: '2028-12-31',
      closures: [],
      ...given,
    },
    library,
  );
}

const hour = 60;
const day = 24 * hour;

describe('hours in words, for a page that does not know what time it is', () => {
  it('say days in a row with the same times together', () => {
    const spans = [0, 1, 2, 5, 6].map((d): [number, number] => [d * day + 9 * hour, d * day + 17 * hour]);
    assert.equal(
      say({ spans }),
      'Monday to Wednesday: 9am to 5pm. Saturday, Sunday: 9am to 5pm. Closed on public holidays.',
    );
  });

  it('say every span of a day, and a night that ends on the next', () => {
    assert.equal(
      say({
        spans: [
          [10 * hour, 12 * hour + 30],
          [13 * hour + 30, 26 * hour],
        ],
        onPublicHolidays: 'open',
      }),
      'Monday: 10am to 12:30pm, 1:30pm to 2am. Open on public holidays too.',
    );
  });

  it('say the day on which a span of more than a day ends', () => {
    assert.match(say({ spans: [[6 * day, 7 * day + 6 * hour]] }), /^Sunday: midnight to 6am on Monday\./);
  });

  it('say the days that have other hours or none, from the day of the build', () => {
    assert.equal(
      say({
        dates: { '2026-11-01': [[0, 60]], '2026-12-01': [[9 * hour, 10 * hour]], '2026-12-24': [] },
        closures: [
          { from: '2026-01-01', to: '2026-01-02' },
          { from: '2026-12-25', to: '2027-01-02' },
          { from: '2027-02-01', to: '2027-02-01' },
        ],
        knownUntil: '2027-06-01',
        onPublicHolidays: 'unknown',
      }),
      '1 December 2026: 9am to 10am. 24 December 2026: closed. Closed: 25 December 2026 to 2 January 2027. ' +
        'Closed: 1 February 2027. We know these hours until 1 June 2027. The hours may be different on public holidays.',
    );
  });

  it('are few words where it is always open, where nobody knows, and where nobody answers', () => {
    assert.equal(sayHours({ kind: 'always' }, library), 'Day and night, every day.');
    assert.equal(sayHours({ kind: 'unknown' }, library), 'We don’t have its hours. It’s fine to try.');
    assert.equal(sayHours({ kind: 'none' }, library), '');
  });
});
