import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileHours } from '../schema/hours/compile-hours.js';
import { weeklyIntervals } from './weekly-intervals.js';

describe('weeklyIntervals', () => {
  it('gathers days with the same hours, and keeps a night as one opening', () => {
    assert.deepEqual(intervals({ 'monday-thursday': '18:00-02:00', sunday: '18:00-02:00' }), [
      { days: [0, 1, 2, 3, 6], opens: '18:00', closes: '02:00' },
    ]);
  });

  it('keeps a lunch break', () => {
    assert.deepEqual(intervals({ monday: '10:00-12:30, 13:30-16:00' }), [
      { days: [0], opens: '10:00', closes: '12:30' },
      { days: [0], opens: '13:30', closes: '16:00' },
    ]);
  });

  it('cuts a weekend without a break where days meet', () => {
    assert.deepEqual(intervals({ 'friday-monday': 'from 18:00 to 06:00' }), [
      { days: [4], opens: '18:00', closes: '00:00' },
      { days: [5, 6], opens: '00:00', closes: '23:59' },
      { days: [0], opens: '00:00', closes: '06:00' },
    ]);
  });

  it('ends a day at midnight as others read it', () => {
    assert.deepEqual(intervals({ monday: '20:00-24:00', tuesday: '00:00-24:00' }), [
      { days: [0], opens: '20:00', closes: '00:00' },
      { days: [1], opens: '00:00', closes: '23:59' },
    ]);
  });

  it('says every day of what is always open, and nothing of what nobody knows', () => {
    assert.deepEqual(weeklyIntervals({ kind: 'always' }), [
      { days: [0, 1, 2, 3, 4, 5, 6], opens: '00:00', closes: '23:59' },
    ]);
    assert.deepEqual(weeklyIntervals({ kind: 'unknown' }), []);
    assert.deepEqual(weeklyIntervals({ kind: 'none' }), []);
  });
});

function intervals(days: Record<string, string>) {
  const written = {
    days: Object.entries(days).map(([key, value]) => ({ key, value })),
    publicHolidays: 'open',
    closures: [],
  };
  const { hours, mistakes } = compileHours(written, { zone: 'Europe/London', today: '2026-11-28' });
  assert.deepEqual(mistakes, []);
  return weeklyIntervals(hours);
}
