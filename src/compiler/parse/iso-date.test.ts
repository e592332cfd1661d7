import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addYears, isIsoDate } from './iso-date.js';

describe('isIsoDate', () => {
  for (const date of ['2026-11-21', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])
    it(`takes ${date}`, () => assert.ok(isIsoDate(date)));

  const others = ['', '2026-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00'];
  for (const date of [...others, '2026-01-32', '21/11/2026', '2026-1-1', '2026-11-21 ', '2026-11-21T00:00'])
    it(`refuses "${date}"`, () => assert.ok(!isIsoDate(date)));

  it('takes every day of four hundred years, and no other', () => {
    const days = new Set<string>();
    for (let date = '1900-01-01'; date < '2300-01-01'; date = addDays(date, 1)) days.add(date);
    for (let year = 1900; year < 2300; year++) {
      for (let month = 0; month < 14; month++) {
        for (let day = 0; day < 33; day++) {
          const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
          if (isIsoDate(date) !== days.has(date)) assert.fail(date);
        }
      }
    }
  });
});

describe('addYears', () => {
  it('keeps to the calendar', () => assert.equal(addYears('2024-02-29', 1), '2025-02-28'));
});
