import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHours, type WrittenWeek } from './compile-hours.js';

const forms =
  'Write a day, such as “monday”, a run of days, such as “monday-friday”, or some days, such as “first-monday”, “last-friday” or “every-second-tuesday”.';
const context = { zone: 'Europe/London', calendar: 'GB-SCT', today: '2026-11-21' };

describe('compileHours', () => {
  describe('when hours are written as people say them', () => {
    it('reads a lunch closure as two spans a day', () => {
      const spans = spansOf({ monday: '10:00-12:30, 13:30-16:00' });
      assert.deepEqual(spans, [
        [600, 750],
        [810, 960],
      ]);
    });

    it('reads a range of days as the same hours on each', () => {
      assert.equal(spansOf({ 'monday-friday': '10:00-12:30, 13:30-16:00' }).length, 10);
    });

    it('reads an end before the start as past midnight', () => {
      assert.deepEqual(spansOf({ monday: '18:00-02:00' }), [[1080, 1560]]);
    });

    it('lets Sunday run past the end of the week', () => {
      assert.deepEqual(spansOf({ sunday: '18:00-02:00' }), [[9720, 10200]]);
    });

    it('reads a range of days over Sunday', () => {
      assert.deepEqual(spansOf({ 'sunday-monday': '10:00-11:00' }), [
        [600, 660],
        [9240, 9300],
      ]);
    });

    it('cuts a whole weekend at its midnights and leaves the last morning with Sunday', () => {
      assert.deepEqual(spansOf({ 'friday-monday': 'from 18:00 to 06:00' }), [
        [6840, 7200],
        [7200, 8640],
        [8640, 10440],
      ]);
    });

    it('gives the last day of a stretch a span of its own when it ends after noon', () => {
      assert.deepEqual(spansOf({ 'monday-tuesday': 'from 18:00 to 17:00' }), [
        [1080, 1440],
        [1440, 2460],
      ]);
    });

    it('reads 24:00 as the end of a day', () => {
      assert.deepEqual(spansOf({ saturday: '00:00-24:00' }), [[7200, 8640]]);
    });

    it('joins hours that touch inside a day, in any order', () => {
      assert.deepEqual(spansOf({ monday: '12:00-14:00, 10:00-12:00' }), [[600, 840]]);
    });

    it('leaves hours that touch at midnight a day each, for their own public holidays', () => {
      assert.deepEqual(spansOf({ 'monday-tuesday': '00:00-24:00' }), [
        [0, 1440],
        [1440, 2880],
      ]);
    });

    it('forgives spaces, dashes and capitals', () => {
      assert.deepEqual(spansOf({ 'Monday - Tuesday': '9:00 – 10:00 ,11:00-12:00' }).length, 4);
    });
  });

  it('passes always and unknown on', () => {
    assert.deepEqual(compileHours('always', context), { hours: { kind: 'always' }, mistakes: [] });
    assert.deepEqual(compileHours('unknown', context), { hours: { kind: 'unknown' }, mistakes: [] });
  });

  it('brings zone, holidays and closures along', () => {
    const closures = [{ from: '2026-12-24', to: '2027-01-02' }];
    const { hours } = compileHours({ ...week({ monday: '10:00-16:00' }), closures }, context);
    assert.ok(hours.kind === 'weekly');
    assert.equal(hours.zone, 'Europe/London');
    assert.equal(hours.onPublicHolidays, 'closed');
    assert.ok(hours.publicHolidays.includes('2027-01-02'));
    assert.equal(hours.publicHolidaysUntil, '2028-12-31');
    assert.deepEqual(hours.closures, closures);
  });

  it('needs no calendar where public holidays are open', () => {
    const written = { ...week({ monday: '10:00-16:00' }), publicHolidays: 'open' };
    const { hours, mistakes } = compileHours(written, { zone: 'Europe/London', today: '2026-11-21' });
    assert.deepEqual(mistakes, []);
    assert.ok(hours.kind === 'weekly' && hours.publicHolidays.length === 0);
  });

  describe('when something is written for days after the list of public holidays', () => {
    it('keeps an extra opening and closed times that have a date', () => {
      const written = {
        ...week({ thursday: '10:00-16:00' }),
        extraOpenings: [{ on: '2029-03-03', at: '10:00-12:00' }],
        closures: [{ on: '2029-03-08', at: '13:00-16:00' }],
      };
      const { hours, mistakes } = compileHours(written, context);
      assert.deepEqual(mistakes, []);
      assert.equal(hours.kind === 'weekly' && hours.publicHolidaysUntil, '2028-12-31');
      assert.deepEqual(hours.kind === 'weekly' && hours.dates, {
        '2029-03-03': [[600, 720]],
        '2029-03-08': [[600, 780]],
      });
    });

    it('knows no first Monday there, even where a term goes on', () => {
      const terms = [{ from: '2028-09-04', to: '2029-06-29' }];
      const { hours } = compileHours({ ...week({ 'first-monday': '18:00-20:00' }), terms }, context);
      assert.equal(hours.kind === 'weekly' && hours.knownUntil, '2028-12-31');
    });

    it('knows until the last term ends where every day is one of the week', () => {
      const terms = [{ from: '2028-09-04', to: '2029-06-29' }];
      const { hours } = compileHours({ ...week({ monday: '18:00-20:00' }), terms }, context);
      assert.equal(hours.kind === 'weekly' && hours.knownUntil, '2029-06-29');
    });
  });

  describe('when something cannot be read', () => {
    const cases: [title: string, written: WrittenWeek, key: string, message: string, fix: string][] = [
      ['a day', week({ munday: '10:00-16:00' }), 'munday', '“munday” is not a day we know.', 'Did you mean “monday”?'],
      [
        'a range of days',
        week({ 'monday-fryday': '10:00-16:00' }),
        'monday-fryday',
        '“monday-fryday” is not a day we know.',
        'Did you mean “monday-friday”?',
      ],
      [
        'three days',
        week({ 'monday-tuesday-friday': '10:00-16:00' }),
        'monday-tuesday-friday',
        '“monday-tuesday-friday” names more than two days.',
        'Write a first and a last day, such as “monday-friday”, or one line for each day.',
      ],
      [
        'a range of one day',
        week({ 'monday-monday': '10:00-16:00' }),
        'monday-monday',
        '“monday-monday” starts and ends on the same day.',
        'Write “monday” for that day alone, or “monday-sunday” for every day.',
      ],
      [
        'an hour after 24',
        week({ monday: '10:00-25:00' }),
        'monday',
        'There is no “25:00” on a clock.',
        'Times run from 00:00 to 23:59, and 24:00 may end a day.',
      ],
      [
        'a start at 24:00',
        week({ monday: '24:00-02:00' }),
        'monday',
        '“24:00” is the end of a day, so nothing can start then.',
        'Write “00:00” under the next day.',
      ],
      [
        'the 12-hour clock',
        week({ monday: '10am-4pm' }),
        'monday',
        '“10am” cannot be read as a time.',
        'Did you mean “10:00-16:00”?',
      ],
      [
        'a missing end',
        week({ monday: '10:00' }),
        'monday',
        '“10:00” cannot be read as opening hours.',
        'Write a start and an end, such as “10:00-16:00”, with a comma between two of them.',
      ],
      [
        'a comma too many',
        week({ monday: '10:00-16:00,' }),
        'monday',
        'A time is missing here.',
        'Write a start and an end, such as “10:00-16:00”, with a comma between two of them.',
      ],
      [
        'backwards hours',
        week({ monday: '16:00-13:30' }),
        'monday',
        '“16:00-13:30” ends before it starts.',
        'Write the earlier time first. Hours may run past midnight, until 12:00 the next day at the latest.',
      ],
      [
        'hours without length',
        week({ monday: '10:00-10:00' }),
        'monday',
        '“10:00-10:00” starts and ends at the same time.',
        'For a whole day write “00:00-24:00”. For every day and night write “hours: always”.',
      ],
      [
        'a stretch of one day',
        week({ friday: 'from 18:00 to 06:00' }),
        'friday',
        '“from … to …” needs a first and a last day.',
        'Write, for example, “friday-monday: from 18:00 to 06:00”, or “18:00-02:00” for one day.',
      ],
      [
        'hours written twice',
        week({ 'monday-friday': '10:00-16:00', wednesday: '15:00-17:00' }),
        'wednesday',
        'wednesday at 15:00 is already inside the hours that start on wednesday at 10:00 and end on wednesday at 16:00.',
        'Write each hour once: change one of the two, or join them.',
      ],
      [
        'Sunday night inside Monday',
        week({ sunday: '18:00-02:00', monday: '01:00-03:00' }),
        'monday',
        'monday at 01:00 is already inside the hours that start on sunday at 18:00 and end on monday at 02:00.',
        'Write each hour once: change one of the two, or join them.',
      ],
      [
        'no day at all',
        week({}),
        'hours',
        'No day is written under “hours”.',
        'Add a line such as “monday-friday: 10:00-16:00”, or write “hours: unknown”.',
      ],
      [
        'no word on public holidays',
        { ...week({ monday: '10:00-16:00' }), publicHolidays: undefined },
        'public-holidays',
        'Public holidays are missing here.',
        'Write “public-holidays: open”, “public-holidays: closed”, their hours or, if you do not know, “public-holidays: unknown”.',
      ],
      [
        'another word on public holidays',
        { ...week({ monday: '10:00-16:00' }), publicHolidays: 'shut' },
        'public-holidays',
        '“shut” does not say what happens on public holidays.',
        'Write “public-holidays: open”, “public-holidays: closed”, their hours or, if you do not know, “public-holidays: unknown”.',
      ],
      [
        'a closure on no day',
        { ...week({ monday: '10:00-16:00' }), closures: [{ from: '2026-02-30', to: '2026-03-02' }] },
        'closures',
        '“2026-02-30” is not a day on the calendar.',
        'Write year, month and day, such as “2026-12-24”, or a day of every year, such as “24 December”.',
      ],
      [
        'a backwards closure',
        { ...week({ monday: '10:00-16:00' }), closures: [{ from: '2027-01-02', to: '2026-12-24' }] },
        'closures',
        'This ends on 2026-12-24, before it starts on 2027-01-02.',
        'Write the first day beside “from” and the last day beside “to”.',
      ],
    ];
    for (const [title, written, key, message, fix] of cases)
      it(`explains ${title} and leaves the hours unknown`, () => {
        const { hours, mistakes } = compileHours(written, context);
        assert.deepEqual(hours, { kind: 'unknown' });
        assert.deepEqual(
          mistakes.map(({ atKey: _, ...mistake }) => mistake),
          [{ key, message, fix }],
        );
      });

    it('knows when it is the name of the days that is wrong, and not their hours', () => {
      const isAtKey = (days: string, times: string) =>
        compileHours(week({ [days]: times }), context).mistakes[0]?.atKey === true;
      const names = ['moonday', 'monday-monday', 'monday-tuesday-friday'];
      assert.deepEqual(
        names.map((name) => isAtKey(name, '10:00-16:00')),
        [true, true, true],
      );
      assert.equal(isAtKey('monday', '9-5'), false);
    });

    const slips: [key: string, fix: string][] = [
      ['weekdays', 'Write “monday-friday”.'],
      ['weekends', 'Write “saturday-sunday”.'],
      ['daily', 'Write “monday-sunday”.'],
      ['mon-fri', 'Did you mean “monday-friday”?'],
      ['monday to friday', 'Write “monday-friday”.'],
      ['Thurs', 'Did you mean “thursday”?'],
      ['tusday', 'Did you mean “tuesday”?'],
      ['first-munday', 'Did you mean “first-monday”?'],
      ['1st-monday', 'Did you mean “first-monday”?'],
      ['fortnightly-monday', 'Did you mean “every-second-monday”?'],
      ['bank-holidays', 'Write “public-holidays”.'],
      ['monday-first', forms],
      ['christmas', forms],
      ['first-and-third-monday', 'Write one line for each day, with its hours.'],
      ['monthly', forms],
      ['nday', forms],
    ];
    for (const [key, fix] of slips)
      it(`has a hint for “${key}” where there is no doubt, and never one that changes the days`, () => {
        assert.equal(compileHours(week({ [key]: '10:00-16:00' }), context).mistakes[0]?.fix, fix);
      });

    const times: [written: string, meant: string | undefined][] = [
      ['9am-5pm', '09:00-17:00'],
      ['9.30am – 4pm', '09:30-16:00'],
      ['9am to noon', '09:00-12:00'],
      ['6pm-2am', '18:00-02:00'],
      ['6pm-midnight', '18:00-24:00'],
      ['10am-12pm and 1pm-4pm', '10:00-12:00, 13:00-16:00'],
      ['10.00-16.00', '10:00-16:00'],
      ['0900-1700', '09:00-17:00'],
      ['24 hours', '00:00-24:00'],
      ['9-5', undefined],
      ['9-5pm', undefined],
      ['13pm-15pm', undefined],
      ['mornings', undefined],
    ];
    for (const [written, meant] of times)
      it(`has a hint for “${written}” where there is no doubt`, () => {
        const fix = compileHours(week({ monday: written }), context).mistakes[0]?.fix ?? '';
        assert.equal(/^Did you mean “(.*)”\?$/.exec(fix)?.[1], meant);
      });

    it('explains a missing, a short and a misspelt time zone', () => {
      const zones = [undefined, 'BST', 'Europe/Lundon'].map(
        (zone) => compileHours(week({ monday: '10:00-16:00' }), { ...context, zone }).mistakes[0],
      );
      assert.deepEqual(
        zones.map((mistake) => mistake?.message),
        [
          'These hours do not say whose clock they follow.',
          '“BST” is not a time zone we know.',
          '“Europe/Lundon” is not a time zone we know.',
        ],
      );
      assert.equal(zones[2]?.fix, 'Did you mean “Europe/London”?');
    });

    it('explains a missing and an unknown calendar', () => {
      const calendars = [undefined, 'GB-XYZ', 'QQ'].map(
        (calendar) => compileHours(week({ monday: '10:00-16:00' }), { ...context, calendar }).mistakes[0]?.message,
      );
      assert.deepEqual(calendars, [
        'These hours do not say whose public holidays they follow.',
        'There is no calendar of public holidays for “GB-XYZ”.',
        'There is no calendar of public holidays for “QQ”.',
      ]);
    });

    it('names every mistake at once', () => {
      const written = { ...week({ munday: '10:00-16:00', friday: '25:00-26:00' }), publicHolidays: undefined };
      assert.equal(compileHours(written, { today: '2026-11-21' }).mistakes.length, 5);
    });
  });
});

function week(days: Record<string, string>): WrittenWeek {
  return {
    days: Object.entries(days).map(([key, value]) => ({ key, value })),
    publicHolidays: 'closed',
    closures: [],
  };
}

function spansOf(days: Record<string, string>): [number, number][] {
  const { hours, mistakes } = compileHours(week(days), context);
  assert.deepEqual(mistakes, []);
  return hours.kind === 'weekly' ? hours.spans : [];
}
