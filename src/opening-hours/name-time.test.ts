import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nation } from '../content-model/contact.js';
import { nameTime } from './name-time.js';

const canada = { timeName: 'Eastern Time', timeZones: ['America/Toronto', 'America/Vancouver'] } as Nation;
const november = Date.parse('2026-11-23T12:00Z');

describe('the name of a service’s clock', () => {
  it('is the nation’s own where it shows the nation’s first time', () => {
    assert.equal(nameTime({ zone: 'America/Toronto' }, canada, november, 'en-GB'), 'Eastern Time');
    assert.equal(nameTime({ zone: 'America/New_York' }, canada, november, 'en-GB'), 'Eastern Time');
  });

  it('is that of its zone where the clock shows another time', () => {
    assert.equal(nameTime({ zone: 'America/Vancouver' }, canada, november, 'en-GB'), 'Pacific Time');
  });

  it('is that of its zone and season where a browser, such as Chrome before 95, knows no other', (test) => {
    const { DateTimeFormat } = Intl;
    test.mock.method(
      Intl,
      'DateTimeFormat',
      function make(...[language, options]: [string, Intl.DateTimeFormatOptions]) {
        if (options.timeZoneName === 'longGeneric') throw new RangeError('no such name');
        return new DateTimeFormat(language, options);
      },
    );
    assert.equal(nameTime({ zone: 'America/Vancouver' }, canada, november, 'en-GB'), 'Pacific Standard Time');
  });

  it('is the nation’s own where nobody knows its zone', () => {
    assert.equal(nameTime({ zone: 'America/Elsewhere' }, canada, november, 'en-GB'), 'Eastern Time');
    assert.equal(
      nameTime({ zone: 'America/Vancouver' }, { ...canada, timeZones: [] }, november, 'en-GB'),
      'Eastern Time',
    );
  });
});
