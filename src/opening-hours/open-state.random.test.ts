import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { slowOpenings, slowState } from '../../test/slow-opening-hours.js';
import { openState, type OpenState } from './open-state.js';
import type { WeeklyHours } from './openings.js';

const zones = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/St_Johns',
  'America/Los_Angeles',
  'Australia/Melbourne',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Asia/Kolkata',
  'Asia/Beirut',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Santiago',
  'America/Havana',
  'Antarctica/Troll',
  'Pacific/Apia',
  'UTC',
];

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const end = Date.UTC(2029, 6, 1);

/** `npm run test:hours` tries 20,000. */
const numRuns = Number(process.env['SCHEDULES'] ?? 1500);

/** The week cut at random minutes, every other piece open. Some weeks run over their end. */
const spans = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 10079 }), { minLength: 2, maxLength: 16 }), fc.boolean())
  .map(([cuts, overTheEnd]) =>
    cutWeek(
      cuts.sort((a, b) => a - b),
      overTheEnd,
    ),
  );

/** Days near the instant, so that most holidays and closures matter. */
const aroundDays = fc.array(fc.integer({ min: -3, max: 10 }), { maxLength: 4 });

const scene = fc.record({
  zone: fc.constantFrom(...zones),
  spans,
  onPublicHolidays: fc.constantFrom('open', 'closed', 'unknown'),
  holidays: aroundDays,
  closures: aroundDays,
  dates: fc.array(
    fc.tuple(fc.integer({ min: -3, max: 10 }), fc.uniqueArray(fc.integer({ min: 0, max: 1439 }), { maxLength: 4 })),
    { maxLength: 4 },
  ),
  knownFrom: fc.option(fc.integer({ min: -400, max: 2 }), { nil: undefined }),
  knownUntil: fc.option(fc.integer({ min: -2, max: 400 }), { nil: undefined }),
  at: fc.integer({ min: start / minute, max: end / minute }),
  nearAChange: fc.boolean(),
  offset: fc.integer({ min: -300, max: 300 }),
});

describe('openState against a slow oracle', () => {
  it(`agrees on ${numRuns} schedules, zones and instants, before, at and after what it says comes next`, () => {
    fc.assert(
      fc.property(scene, (drawn) => {
        const { hours, instant } = setScene(drawn);
        const state = openState(hours, instant);
        compare(hours, instant);
        const next = whatIsNext(state);
        if (next === undefined || state.state === 'unknown') return;
        if (hours.knownUntil && next > Date.parse(hours.knownUntil)) return;
        assert.equal(slowState(hours, next - 1), state.state);
        assert.notEqual(slowState(hours, next), state.state);
        for (const part of [0.2, 0.5, 0.9])
          assert.equal(slowState(hours, instant + Math.floor((next - 1 - instant) * part)), state.state);
        for (const at of [next - 1, next, next + minute]) compare(hours, at);
      }),
      { numRuns, seed: 20261121, endOnFailure: true },
    );
  });

  it('agrees at every minute of two days around clock changes in every zone', () => {
    for (const zone of zones)
      for (const change of clockChanges(zone).slice(0, 2)) {
        const hours = weekly(zone, fc.sample(spans, { numRuns: 1, seed: change / minute })[0] ?? []);
        const openings = slowOpenings(hours, change, -9, 3);
        for (let at = change - 1440 * minute; at < change + 1440 * minute; at += minute) {
          const expected = openings.some(({ from, to }) => from <= at && at < to) ? 'open' : 'closed';
          assert.equal(openState(hours, at).state, expected, `${new Date(at).toISOString()} ${JSON.stringify(hours)}`);
        }
      }
  });

  it('changes at whole minutes alone', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 0, max: minute - 1 }), (drawn, within) => {
        const { hours, instant } = setScene(drawn);
        const from = instant - (instant % minute);
        assert.deepEqual(openState(hours, from + within), openState(hours, from));
      }),
      { numRuns, seed: 20261122, endOnFailure: true },
    );
  });
});

type Scene = typeof scene extends fc.Arbitrary<infer S> ? S : never;

function setScene(drawn: Scene) {
  const { zone, spans, onPublicHolidays, holidays, closures, dates, knownFrom, knownUntil, at, nearAChange, offset } =
    drawn;
  const changes = nearAChange ? clockChanges(zone) : [];
  const instant = changes.length > 0 ? (changes[at % changes.length] ?? 0) + offset * minute : at * minute;
  const dateAt = (days: number) => new Date(instant + days * 1440 * minute).toISOString().slice(0, 10);
  const hours: WeeklyHours = {
    ...weekly(zone, spans),
    onPublicHolidays,
    publicHolidays: holidays.map(dateAt),
    closures: closures.map((days) => ({ from: dateAt(days), to: dateAt(days + 1) })),
    dates: Object.fromEntries(dates.map(([days, cuts]) => [dateAt(days), cutDay(cuts)])),
    ...(knownFrom !== undefined && { knownFrom: dateAt(knownFrom) }),
    ...(knownUntil !== undefined && { knownUntil: dateAt(knownUntil) }),
  };
  return { hours, instant };
}

function weekly(zone: string, spans: [number, number][]): WeeklyHours {
  return {
    kind: 'weekly',
    zone,
    spans,
    onPublicHolidays: 'open',
    publicHolidays: [],
    publicHolidaysUntil: '2028-12-31',
    closures: [],
  };
}

function whatIsNext(state: OpenState): number | undefined {
  if (state.state === 'open') return state.until;
  return state.state === 'closed' ? state.opens : undefined;
}

function cutWeek(cuts: number[], overTheEnd: boolean): [number, number][] {
  const pieces: [number, number][] = [];
  for (let i = overTheEnd ? 1 : 0; i + 1 < cuts.length; i += 2) pieces.push([cuts[i] ?? 0, cuts[i + 1] ?? 0]);
  const [first = 0, last = 0] = [cuts[0], cuts.at(-1)];
  if (overTheEnd && cuts.length % 2 === 0 && cuts.length > 2) pieces.push([last, first + 10080]);
  return pieces.flatMap(cutAtMidnight);
}

/** Every second piece of a day is open, the last of an odd number into the next morning. */
function cutDay(cuts: number[]): [number, number][] {
  const sorted = cuts.sort((a, b) => a - b);
  return sorted.flatMap((from, i): [number, number][] =>
    i % 2 === 0 ? [[from, sorted[i + 1] ?? 1440 + Math.floor(from / 2)]] : [],
  );
}

/** Every second piece is cut where days meet, so that spans that touch are tried too. */
function cutAtMidnight([from, to]: [number, number], i: number): [number, number][] {
  const midnight = (Math.floor(from / 1440) + 1) * 1440;
  if (i % 2 === 0 || midnight >= to) return [[from, to]];
  return [[from, midnight], ...cutAtMidnight([midnight, to], i)];
}

const knownChanges = new Map<string, number[]>();

/** The instants from 2026 to 2029 at which a zone's clock jumps, found by looking at it every hour. */
function clockChanges(zone: string): number[] {
  const known = knownChanges.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsetAt = (at: number) => clock.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  const changes: number[] = [];
  for (let at = start; at < end; at += 1440 * minute)
    if (offsetAt(at) !== offsetAt(at + 1440 * minute))
      for (let hour = at; hour < at + 1440 * minute; hour += 30 * minute)
        if (offsetAt(hour) !== offsetAt(hour + 30 * minute)) changes.push(hour + 30 * minute);
  knownChanges.set(zone, changes);
  return changes;
}

function compare(hours: WeeklyHours, at: number): void {
  assert.equal(
    openState(hours, at).state,
    slowState(hours, at),
    `${new Date(at).toISOString()} ${JSON.stringify(hours)}`,
  );
}
