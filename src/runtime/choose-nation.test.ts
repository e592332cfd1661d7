import { expect } from '@open-wc/testing';
import { international, type Nation } from '../content-model/contact.js';
import { chooseNation, findRegion } from './choose-nation.js';

const nations = [
  nation('GB', 'Europe/London'),
  nation('GB-ENG', 'Europe/London'),
  nation('GB-NIR', 'Europe/London', 'Europe/Belfast'),
  nation('GB-SCT', 'Europe/London'),
  nation('IE', 'Europe/Dublin'),
  nation('US', 'America/New_York', 'America/Chicago'),
  nation(international, 'Etc/UTC'),
];

describe('chooseNation', () => {
  it('follows the region over the clock', () => {
    expect(choose('Europe/London', 'GB-SCT')).to.equal('GB-SCT, choice');
    expect(choose('America/New_York', 'GB')).to.equal('GB, choice');
  });

  it('follows the weightiest region that there is', () => {
    expect(choose('Europe/London', 'IE', 'US')).to.equal('IE, choice');
    expect(choose('Europe/London', undefined, 'US')).to.equal('US, choice');
    expect(choose('Europe/London', 'Atlantis', 'US')).to.equal('US, choice');
  });

  for (const region of [' gb-sct ', '”GB-SCT”', '« GB-SCT »', 'uk_sct', 'GB\u2011SCT', '\u200bGB-SCT', 'UK-sct'])
    it(`reads ${JSON.stringify(region)} as GB-SCT`, () => {
      expect(choose('Asia/Tokyo', region)).to.equal('GB-SCT, choice');
    });

  it('takes UK for the United Kingdom', () => {
    expect(choose('Asia/Tokyo', 'UK')).to.equal('GB, choice');
  });

  it('takes a part of a country for the country, where the library does not have the part', () => {
    expect(choose('Europe/London', 'US-CA')).to.equal('US, choice');
    expect(choose('America/New_York', 'GB-SCO')).to.equal('GB, choice');
  });

  for (const region of ['FR', 'Scotland', 'Atlantis', '', '””', 'GBSCT', '<script>'])
    it(`takes ${JSON.stringify(region)} as if no region were given`, () => {
      expect(choose('Europe/Dublin', region)).to.equal('IE, clock');
      expect(choose('Europe/Berlin', region)).to.equal('INTERNATIONAL, nothing');
    });

  describe('when no region is given', () => {
    it('goes by the clock', () => {
      expect(choose('Europe/Dublin')).to.equal('IE, clock');
      expect(choose('America/Chicago')).to.equal('US, clock');
    });

    it('takes London’s clock for that of the United Kingdom, and for no nation of it', () => {
      expect(choose('Europe/London')).to.equal('GB, clock');
    });

    it('takes Belfast’s clock for that of Northern Ireland', () => {
      expect(choose('Europe/Belfast')).to.equal('GB-NIR, clock');
    });

    for (const timeZone of ['Europe/Berlin', 'Europe/Madrid', 'Asia/Tokyo', 'UTC', 'Etc/UTC', 'Europe/Jersey', ''])
      it(`says that nobody knows where a clock in ${timeZone || 'no zone'} is`, () => {
        expect(choose(timeZone)).to.equal('INTERNATIONAL, nothing');
      });

    it('never takes one of several nations with the same clock, where the library has none for all of them', () => {
      const parts = nations.filter(({ id }) => id !== 'GB');
      expect(chooseNation(parts, { regions: [], findTimeZone: () => 'Europe/London' })?.nation.id).to.equal(
        international,
      );
    });

    it('gives nothing where the library has nothing for everyone', () => {
      expect(chooseNation([nation('IE', 'Europe/Dublin')], { regions: [], findTimeZone: () => 'Asia/Tokyo' })).to.equal(
        undefined,
      );
    });
  });
});

describe('findRegion', () => {
  it('finds what the library has for a region', () => {
    expect(findRegion(nations, 'international')?.id).to.equal(international);
    expect(findRegion(nations, 'FR')).to.equal(undefined);
    expect(findRegion(nations, undefined)).to.equal(undefined);
  });
});

function choose(timeZone: string, ...regions: (string | undefined)[]): string {
  const { nation, basis } = chooseNation(nations, { regions, findTimeZone: () => timeZone })!;
  return `${nation.id}, ${basis}`;
}

function nation(id: string, ...timeZones: string[]): Nation {
  return { id, name: id, timeName: `${id} time`, timeZones };
}
