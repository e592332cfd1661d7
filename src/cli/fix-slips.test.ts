import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fixSlips } from './fix-slips.js';

const contact = 'contacts/gb-sct/x.md';
const fields = (...lines: string[]) => ['---', ...lines, '---', 'Words.', ''].join('\n');

describe('slips with one right fix', () => {
  const examples: [name: string, was: string[], becomes: string[], path?: string][] = [
    ['smart quotes around a value', ['name: “A: b”', 'quote: ‘So: it is’'], ['name: "A: b"', "quote: 'So: it is'"]],
    ['spaces at the end', ['name: A  ', 'order: 1\t'], ['name: A', 'order: 1']],
    [
      '+44',
      ['  - call: +44 808 801 0515', '  - text: +44 (0)7700 900123'],
      ['  - call: 0808 801 0515', '  - text: 07700 900123'],
    ],
    [
      'times',
      ['hours:', '  monday-friday: 9am-5pm', '  saturday: 09.30 – 12.00, 13:00 to 16:00', '  sunday: 12am to 12 pm'],
      ['hours:', '  monday-friday: 09:00-17:00', '  saturday: 09:30-12:00, 13:00-16:00', '  sunday: 00:00-12:00'],
    ],
  ];
  for (const [name, was, becomes] of examples)
    it(`are fixed: ${name}`, () => assert.equal(fixSlips(contact, fields(...was)), fields(...becomes)));

  for (const countries of ['[GB-NIR, IE]', '[GB, INTERNATIONAL]'])
    it(`leave +44 where a number is for ${countries}: from elsewhere it has to be dialled`, () => {
      const text = fields(`countries: ${countries}`, '  - call: +44 28 9024 5000');
      assert.equal(fixSlips('contacts/gb-nir/x.md', text), text);
    });

  for (const countries of ['[GB]', '[GB-ENG, GB-WLS]', 'GB-SCT'])
    it(`fix +44 where a number is for ${countries} alone`, () => {
      const text = fields(`countries: ${countries}`, '  - call: +44 28 9024 5000');
      assert.match(fixSlips('contacts/gb-nir/x.md', text), /call: 028 9024 5000/);
    });

  const left = [
    'name: He said “yes” and “no”',
    'title: “a” b',
    '  - call: +353 1 234 5678',
    '  monday: 9am-5pm',
    'hours:\n  monday-friday: 9-5pm',
    'hours:\n  monday-friday: 1:00 to 4:00',
    'hours:\n  monday-friday: 9am to late',
    'hours:\n  monday-friday: 25:00-26:00',
    'hours:\n  public-holidays: unknown',
  ];
  for (const line of left)
    it(`are not seen in ${JSON.stringify(line)}`, () => assert.equal(fixSlips(contact, fields(line)), fields(line)));

  it('are fixed in the text too, where two spaces do not break a line', () => {
    assert.equal(fixSlips('a.md', '---\n---\nOne  \ntwo \n\nthree  \n'), '---\n---\nOne  \ntwo\n\nthree\n');
  });

  it('leave a +44 alone outside the UK', () => {
    const text = fields('  - call: +44 808 801 0515');
    assert.equal(fixSlips('contacts/ie/x.md', text), text);
  });
});
