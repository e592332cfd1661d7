import { expect } from '@open-wc/testing';
import type { Nation } from '../content-model/contact.js';
import { chooseNation } from './choose-nation.js';

const nations = [
  nation('GB-ENG', ['Europe/London'], ['en-GB']),
  nation('GB-SCT', ['Europe/London'], ['en-GB', 'gd', 'sco']),
  nation('GB-WLS', ['Europe/London'], ['en-GB', 'cy']),
  nation('IE', ['Europe/Dublin'], ['en-IE', 'ga']),
  nation('US', ['America/New_York'], ['en-US', 'es-US']),
];
const tokyo = { languages: ['ja'], timeZone: 'Asia/Tokyo' };
const london = { languages: ['en-US', 'en'], timeZone: 'Europe/London' };

describe('chooseNation', () => {
  it('follows the region over clock and language', () => {
    expect(choose({ ...london, region: 'GB-SCT' })).to.equal('GB-SCT, chosen');
  });

  it('reads a region in any case, and UK for GB', () => {
    expect(choose({ ...london, region: ' gb-wls ' })).to.equal('GB-WLS, chosen');
    expect(choose({ ...london, region: 'uk_sct' })).to.equal('GB-SCT, chosen');
  });

  it('guesses between the nations of a country that is given without one', () => {
    expect(choose({ ...tokyo, region: 'GB' })).to.equal('GB-ENG, guessed');
    expect(choose({ languages: ['gd'], timeZone: 'Asia/Tokyo', region: 'UK' })).to.equal('GB-SCT, guessed');
  });

  it('takes a part of a country for the country, where the library does not part it', () => {
    expect(choose({ ...london, region: 'US-CA' })).to.equal('US, chosen');
  });

  it('guesses between the nations of a country where a part of it is misspelt', () => {
    expect(choose({ ...london, region: 'GB-SCO' })).to.equal('GB-ENG, guessed');
  });

  it('shows no other country’s help for a country the library does not have', () => {
    expect(choose({ ...london, region: 'FR' })).to.equal('none');
  });

  it('takes a region that is no code as if there were none', () => {
    expect(choose({ ...london, region: 'Scotland' })).to.equal('GB-ENG, guessed');
    expect(choose({ ...london, region: '' })).to.equal('GB-ENG, guessed');
  });

  describe('when no region is given', () => {
    it('trusts the clock more than the language', () => {
      expect(choose(london)).to.equal('GB-ENG, guessed');
      expect(choose({ languages: ['en-US'], timeZone: 'Europe/Dublin' })).to.equal('IE, guessed');
    });

    it('lets a rarer language choose between nations that share a clock', () => {
      expect(choose({ languages: ['en-GB', 'cy-GB'], timeZone: 'Europe/London' })).to.equal('GB-WLS, guessed');
    });

    it('falls back to the language where no nation has the clock', () => {
      expect(choose({ languages: ['en-US'], timeZone: 'Asia/Tokyo' })).to.equal('US, guessed');
    });

    it('suggests nothing where nothing points anywhere', () => {
      expect(choose(tokyo)).to.equal('none');
      expect(choose({ languages: ['en'], timeZone: 'UTC' })).to.equal('none');
    });
  });
});

function choose(where: Parameters<typeof chooseNation>[1]): string {
  const chosen = chooseNation(nations, where);
  return chosen ? `${chosen.nation.id}, ${chosen.guessed ? 'guessed' : 'chosen'}` : 'none';
}

function nation(id: string, timeZones: string[], languages: string[]): Nation {
  return { id, name: id, timeName: `${id} time`, timeZones, languages };
}
