import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { publicHolidays } from './public-holidays.js';

const nations = ['GB-ENG', 'GB-SCT', 'GB-WLS', 'GB-NIR', 'IE', 'US', 'CA', 'AU', 'NZ'];

describe('publicHolidays', () => {
  it('covers the year of the build and the two after', () => {
    const { days, until } = holidays('GB-ENG');
    assert.equal(until, '2028-12-31');
    assert.deepEqual([...new Set(days.map((day) => day.slice(0, 4)))], ['2026', '2027', '2028']);
  });

  for (const nation of nations)
    it(`knows New Year's Day and 25 December in ${nation}`, () => {
      for (const day of ['2027-01-01', '2026-12-25', '2028-12-25']) assert.ok(holidays(nation).days.includes(day), day);
    });

  it('knows 2 January, its substitute and St Andrew’s Day in Scotland alone', () => {
    for (const day of ['2026-01-02', '2027-01-04', '2026-11-30']) {
      assert.ok(holidays('GB-SCT').days.includes(day), day);
      assert.ok(!holidays('GB-ENG').days.includes(day), day);
    }
  });

  it('leaves Easter Monday to the nations that keep it', () => {
    const keepers = nations.filter((nation) => holidays(nation).days.includes('2027-03-29'));
    assert.deepEqual(keepers, ['GB-ENG', 'GB-WLS', 'GB-NIR', 'IE', 'AU', 'NZ']);
  });

  it('has the summer bank holiday three weeks apart in Scotland and England', () => {
    assert.ok(holidays('GB-SCT').days.includes('2027-08-02'));
    assert.ok(holidays('GB-ENG').days.includes('2027-08-30'));
    assert.ok(!holidays('GB-SCT').days.includes('2027-08-30'));
  });

  it('knows 12 July, its substitute and St Patrick’s Day in Northern Ireland', () => {
    for (const day of ['2027-07-12', '2026-07-13', '2026-03-17']) assert.ok(holidays('GB-NIR').days.includes(day), day);
  });

  it('moves a holiday on a weekend to the next working day', () => {
    for (const day of ['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03'])
      assert.ok(holidays('GB-ENG').days.includes(day), day);
    assert.ok(holidays('GB-SCT').days.includes('2028-01-04'));
    assert.ok(holidays('US').days.includes('2026-07-03'));
    assert.ok(holidays('NZ').days.includes('2026-04-27'));
  });

  it('counts St Brigid’s Day in Ireland, and not Good Friday, when only banks close', () => {
    assert.ok(holidays('IE').days.includes('2027-02-01'));
    assert.ok(!holidays('IE').days.includes('2027-03-26'));
  });

  it('reads a state’s own calendar', () => {
    assert.ok(holidays('AU-VIC').days.includes('2027-11-02'));
    assert.ok(!holidays('AU').days.includes('2027-11-02'));
  });

  it('has each day once and in order', () => {
    for (const nation of nations) {
      const { days } = holidays(nation);
      assert.deepEqual(days, [...new Set(days)].sort());
    }
  });

  it('has no calendar for a place it does not know', () => {
    for (const place of ['GB-SCO', 'QQ', '', 'scotland']) assert.equal(publicHolidays(place, '2026-11-21'), undefined);
  });
});

function holidays(nation: string) {
  const calendar = publicHolidays(nation, '2026-11-21');
  assert.ok(calendar, nation);
  return calendar;
}
