import { expect } from '@open-wc/testing';
import { londonHours, makeContact, words } from '../../test/fixtures/show-contacts.js';
import type { Nation } from '../content-model/contact.js';
import type { Directory } from './render-contact.js';
import { nameTime } from '../opening-hours/name-time.js';
import { sayTimeThere } from './say-time-there.js';

const hours = londonHours([1, '10:00', '12:30']);
const lunch = [makeContact('lunch', { hours })];
const now = Date.parse('2026-07-07T12:05Z');

describe('what is said of the time in a nation', () => {
  it('is what its clock shows, and whose time the opening times are', () => {
    expect(say({ timeZones: ['Europe/London', 'Europe/Jersey'] })).to.equal(
      'It is Tuesday, 1:05pm in Scotland. Opening times are Scottish time.',
    );
  });

  it('leaves out the time where its zones show several', () => {
    for (const several of [{ severalTimes: true as const }, { timeZones: ['Europe/London', 'Atlantic/Azores'] }])
      expect(say(several)).to.equal('Opening times are Scottish time.');
  });

  it('is nothing where no opening times are shown', () => {
    expect(say({}, [makeContact('always')])).to.equal('');
  });
});

describe('the name of a clock', () => {
  it('is the nation’s own where it shows the nation’s time, whatever its zone is called', () => {
    for (const zone of ['Europe/London', 'Europe/Jersey']) expect(name(zone)).to.equal('Scottish time');
  });

  it('is its own where it shows another', () => {
    expect(name('America/New_York')).to.equal('Eastern Time');
  });

  it('is the nation’s where nobody knows the zone', () => {
    expect(name('Moon/Base')).to.equal('Scottish time');
  });
});

function nation(changes: Partial<Nation>): Nation {
  const scotland = { id: 'GB-SCT', name: 'Scotland', timeName: 'Scottish time', languages: [] };
  return { ...scotland, timeZones: ['Europe/London'], ...changes };
}

function say(changes: Partial<Nation>, contacts = lunch): string {
  const sections = { contacts: { words }, shared: { language: 'en-GB' } };
  return sayTimeThere({ nation: nation(changes), now, sections } as Directory, contacts);
}

function name(zone: string): string {
  return nameTime({ zone }, nation({}), now, 'en-GB');
}
