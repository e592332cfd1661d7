import { expect } from '@open-wc/testing';
import { replaceForNow } from '../../test/browser/replace-for-now.js';
import { readTimeZone } from './time-zone.js';

/** An `Intl` whose clock is in this zone, or in one that it does not tell. */
const intlIn = (timeZone?: string) => ({ DateTimeFormat: () => ({ resolvedOptions: () => ({ timeZone }) }) });
const temporalIn = (timeZone: string) => ({ Now: { timeZoneId: () => timeZone } });

function readWith(replacements: Record<string, unknown>): string {
  const putBack = replaceForNow(globalThis, replacements);
  const timeZone = readTimeZone();
  putBack();
  return timeZone;
}

describe("the device's time zone", () => {
  it('is the one that this browser says', () => {
    expect(readTimeZone()).to.equal(Intl.DateTimeFormat().resolvedOptions().timeZone);
  });

  it('is asked of Temporal where there is one, which takes less time', () => {
    expect(readWith({ Temporal: temporalIn('Pacific/Auckland'), Intl: intlIn('Europe/Paris') })).to.equal(
      'Pacific/Auckland',
    );
  });

  for (const Temporal of [undefined, {}, { Now: {} }])
    it(`is asked of Intl where Temporal is ${JSON.stringify(Temporal)}`, () => {
      expect(readWith({ Temporal, Intl: intlIn('Europe/Dublin') })).to.equal('Europe/Dublin');
    });

  it('is nothing where a browser does not tell', () => {
    expect(readWith({ Temporal: undefined, Intl: intlIn() })).to.equal('');
  });

  it('is nothing where the page has broken what tells it', () => {
    const broken = () => {
      throw new Error('broken by the page');
    };
    expect(readWith({ Temporal: { Now: { timeZoneId: broken } } })).to.equal('');
    expect(readWith({ Temporal: undefined, Intl: { DateTimeFormat: broken } })).to.equal('');
  });
});
