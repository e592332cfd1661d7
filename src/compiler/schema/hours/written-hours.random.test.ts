import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from '@js-temporal/polyfill';
import fc from 'fast-check';
import { slowWrittenState, type SlowWeek, type Times } from '../../../../test/slow-written-hours.js';
import type { WrittenWeek } from '../../../content-model/kinds/contact.js';
import { openState } from '../../../opening-hours/open-state.js';
import type { WeeklyHours } from '../../../opening-hours/openings.js';
import { compileHours } from './compile-hours.js';
import { publicHolidays } from './public-holidays.js';

const today = '2026-11-28';
const zones = [
  'Europe/London',
  'America/St_Johns',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Africa/Casablanca',
  'Asia/Kolkata',
];
const dayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const counts = ['first', 'second', 'third', 'fourth', 'fifth'];
const calendar = publicHolidays('GB-SCT', today)!;
/** What comes before today is not worked out. */
const holidays = calendar.days.filter((day) => day > today);
const minute = 60_000;

/** `npm run test:hours` tries 20,000. */
const numRuns = Number(process.env['SCHEDULES'] ?? 150);

/** Opens at 7:00 at the earliest and closes by 6:00 of the next morning, so that no two days say different things of one hour. */
const times = fc
  .uniqueArray(fc.integer({ min: 84, max: 24 * 12 + 72 }), { minLength: 2, maxLength: 4 })
  .map((cuts) => cuts.map((cut) => cut * 5).sort((a, b) => a - b))
  .map((cuts): Times => {
    const pairs: Times = [];
    for (let i = 0; i + 1 < cuts.length; i += 2) pairs.push([cuts[i]!, cuts[i + 1]!]);
    return pairs.filter(([from]) => from < 1440);
  })
  .filter((pairs) => pairs.length > 0);
const someDay = fc.integer({ min: 0, max: 700 }).map((days) => date(today).add({ days }));
const near = fc.integer({ min: -3, max: 3 });

const scene = fc.record({
  zone: fc.constantFrom(...zones),
  days: fc.array(fc.option(times, { nil: [] as Times }), { minLength: 7, maxLength: 7 }),
  some: fc.array(
    fc.record({
      weekday: fc.integer({ min: 1, max: 7 }),
      which: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant('last' as const), someDay),
      times: fc.option(times, { nil: [] as Times }),
    }),
    { maxLength: 2 },
  ),
  holidays: fc.oneof(fc.constantFrom('open' as const, 'closed' as const, 'unknown' as const), times),
  beforeHolidays: fc.option(times, { nil: undefined }),
  at: someDay,
  minutes: fc.integer({ min: 0, max: 1439 }),
  nearHoliday: fc.option(fc.nat(), { nil: undefined }),
  closures: fc.array(
    fc.record({
      shift: near,
      days: fc.integer({ min: 0, max: 3 }),
      at: fc.option(times, { nil: undefined }),
      yearly: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
  extra: fc.array(fc.record({ shift: near, at: times }), { maxLength: 2 }),
  terms: fc.option(
    fc.record({
      shift: fc.integer({ min: -60, max: 10 }),
      days: fc.integer({ min: 1, max: 70 }),
      gap: fc.integer({ min: 1, max: 14 }),
    }),
    { nil: undefined },
  ),
});
type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

describe('compileHours against a slow oracle that reads the words', () => {
  it(`agrees on ${numRuns} schedules in the minutes round an instant, and at what is said to come next`, () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { week, written, instant } = setScene(drawn);
        const { hours, mistakes } = compileHours(written, { zone: week.zone, calendar: 'GB-SCT', today });
        assert.deepEqual(mistakes, []);
        const state = openState(hours as WeeklyHours, instant);
        const next = state.state === 'open' ? state.until : state.state === 'closed' ? state.opens : undefined;
        const moments = next === undefined ? [] : [next - 1, next];
        for (const at of [instant, instant + 11 * 60 * minute, ...moments])
          assert.equal(
            openState(hours as WeeklyHours, at).state,
            slowWrittenState(week, at),
            `${new Date(at).toISOString()} ${week.zone} ${JSON.stringify(written)}`,
          );
      }),
      { numRuns, seed: 20261128, endOnFailure: true },
    );
  });

  it('cannot tell by a clock that is older than the library', () => {
    const written = { days: [{ key: 'first-monday', value: '18:00-20:00' }], publicHolidays: 'open', closures: [] };
    const { hours } = compileHours(written, { zone: 'Europe/London', today });
    assert.deepEqual(openState(hours, Date.parse('2026-11-26T12:00Z')), { state: 'unknown', because: 'clock' });
    assert.equal(openState(hours, Date.parse('2026-11-27T00:00Z')).state, 'closed');
    assert.equal(openState(hours, Date.parse('2026-12-07T19:59Z')).state, 'open');
    assert.equal(openState(hours, Date.parse('2026-12-14T19:00Z')).state, 'closed');
    assert.deepEqual(openState(hours, Date.parse('2029-01-01T19:00Z')), { state: 'unknown', because: 'hours' });
  });
});

function setScene(drawn: Scene): { week: SlowWeek; written: WrittenWeek; instant: number } {
  const { zone, at, nearHoliday, minutes } = drawn;
  const day =
    nearHoliday === undefined ? at : date(holidays[nearHoliday % holidays.length]!).subtract({ days: nearHoliday % 2 });
  const instant = day.toZonedDateTime({ timeZone: zone }).epochMilliseconds + minutes * minute;
  const some = drawn.some.map((line) =>
    line.which instanceof Temporal.PlainDate ? { ...line, weekday: line.which.dayOfWeek } : line,
  );
  const closures = drawn.closures.map(({ shift, days, at: parts, yearly }) => {
    const from = day.add({ days: shift });
    const to = from.add({ days: parts ? 0 : days });
    const isYearly = yearly && !parts && from.day !== 29 && to.day !== 29;
    return {
      from: isYearly ? from.toPlainMonthDay() : from,
      to: isYearly ? to.toPlainMonthDay() : to,
      ...(parts && { at: parts }),
    };
  });
  const extra = drawn.extra.map(({ shift, at: parts }) => ({ on: day.add({ days: shift }), at: parts }));
  const start = drawn.terms && day.add({ days: drawn.terms.shift });
  const terms = drawn.terms && start ? makeTerms(start, drawn.terms) : [];
  const repeats = some.length > 0 || closures.some(({ from }) => from instanceof Temporal.PlainMonthDay);
  const week: SlowWeek = {
    zone,
    days: drawn.days,
    some,
    holidays: drawn.holidays,
    beforeHolidays: drawn.beforeHolidays,
    calendar: new Set(calendar.days),
    closures,
    extra,
    terms,
    knownFrom: date('1970-01-01'),
    knownUntil: [terms[1]?.to, repeats ? date(calendar.until) : undefined]
      .filter((day) => day !== undefined)
      .sort(Temporal.PlainDate.compare)[0],
  };
  return { week, written: write(week), instant };
}

function makeTerms(start: Temporal.PlainDate, { days, gap }: { days: number; gap: number }) {
  const first = { from: start, to: start.add({ days }) };
  const from = first.to.add({ days: gap + 1 });
  return [first, { from, to: from.add({ days }) }];
}

function write({ days, some, holidays, beforeHolidays, closures, extra, terms }: SlowWeek): WrittenWeek {
  const lines = [
    ...days.map((each, i) => ({ key: dayNames[i]!, value: writeTimes(each) })),
    ...some.map(({ weekday, which, times: each }) => ({
      key: `${typeof which === 'number' ? counts[which - 1]! : which === 'last' ? which : 'every-second'}-${dayNames[weekday - 1]!}`,
      value: `${writeTimes(each)}${which instanceof Temporal.PlainDate ? ` from ${which.toString()}` : ''}`,
    })),
  ];
  return {
    days: lines,
    publicHolidays: Array.isArray(holidays) ? writeTimes(holidays) : holidays,
    beforePublicHolidays: beforeHolidays && writeTimes(beforeHolidays),
    closures: closures.map(({ from, to, at }) => ({
      from: writeDay(from),
      to: writeDay(to),
      ...(at && { at: writeTimes(at) }),
    })),
    extraOpenings: extra.map(({ on, at }) => ({ on: on.toString(), at: writeTimes(at) })),
    terms: terms.map(({ from, to }) => ({ from: from.toString(), to: to.toString() })),
  };
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

function writeDay(day: Temporal.PlainDate | Temporal.PlainMonthDay): string {
  if (day instanceof Temporal.PlainDate) return day.toString();
  return `${day.day} ${monthNames[Number(day.monthCode.slice(1)) - 1]!}`;
}

function writeTimes(all: Times): string {
  const write = (minutes: number) =>
    [Math.floor((minutes % 1440) / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return all.map(([from, to]) => `${write(from)}-${to === 1440 ? '24:00' : write(to)}`).join(', ') || 'closed';
}

function date(day: string): Temporal.PlainDate {
  return Temporal.PlainDate.from(day);
}
