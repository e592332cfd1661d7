import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileLanguageTexts, smallLibrary, welshLibrary } from '../fixtures/small-library.js';
import { isolateNumbers, tagIsolated } from './isolate-numbers.js';

const [english] = compileLanguageTexts({ en: smallLibrary() }).libraries;
assert.ok(english);
const { library } = english;

/** What becomes of a sentence in a library that runs from right to left. */
function turned(gap: string): string | undefined {
  const nations = library.nations.map((nation) => ({ ...nation, gap }));
  return isolateNumbers({ ...library, direction: 'rtl', nations }).nations[0]?.gap;
}

describe('a library whose words run from right to left', () => {
  const cases = [
    ['Call 116 123 now', 'Call \u2066116 123\u2069 now'],
    ['Call +44 20 7946 0000.', 'Call \u2066+44 20 7946 0000\u2069.'],
    ['1-800-273-8255', '\u20661-800-273-8255\u2069'],
    ['Call 999 if:', 'Call 999 if:'],
    ['Open 10:00-12:30 on 2026-11-21', 'Open 10:00-12:30 on 2026-11-21'],
  ];
  for (const [words = '', expected] of cases)
    it(`has its numbers in order: ${words}`, () => assert.equal(turned(words), expected));

  it('keeps the order also where the wording is filled with a number or a site', () => {
    const { wording } = isolateNumbers({ ...library, direction: 'rtl' });
    assert.equal(wording.shared.call, 'Words \u2066{number}\u2069');
    assert.equal(wording.shared.web, 'Words \u2066{site}\u2069');
  });

  it('dials and links as before', () => {
    const { contacts, nations } = isolateNumbers({ ...library, direction: 'rtl' });
    assert.deepEqual(contacts, library.contacts);
    assert.deepEqual(nations, library.nations);
  });

  it('leaves alone the page that a contact comes from, and how old that page is', () => {
    const source = 'https://example.org/article-26-2?part=12-1';
    const contacts = library.contacts.map((contact) => ({ ...contact, source, pageDate: '2024-03' }));
    assert.deepEqual(isolateNumbers({ ...library, direction: 'rtl', contacts }).contacts, contacts);
  });

  it('is made so when it is compiled, and no other library is', () => {
    const wording = String(welshLibrary()['wording.md'])
      .replace('cy', 'ar')
      .replace('direction: ltr', 'direction: rtl');
    const { libraries } = compileLanguageTexts({
      ar: { ...welshLibrary(), 'wording.md': wording },
      en: smallLibrary(),
    });
    assert.deepEqual(
      libraries.map((each) => each.library.wording.shared.call),
      ['Geiriau \u2066{number}\u2069', 'Words {number}'],
    );
  });
});

describe('the HTML of such words', () => {
  it('says by a tag what the characters say', () => {
    const words = 'Call \u2066116 123\u2069 or \u20662\u2069';
    assert.equal(tagIsolated(words, 'rtl'), 'Call <bdi dir="ltr">116 123</bdi> or <bdi dir="ltr">2</bdi>');
    assert.equal(tagIsolated(words, 'ltr'), 'Call 116 123 or 2');
  });
});
