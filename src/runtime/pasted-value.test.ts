import { expect } from '@open-wc/testing';
import { cleanId, cleanIds, cleanValue, findById, rejoinAttribute } from './pasted-value.js';

/** Ways in which a word processor, a mail program or a site builder changes what is pasted. */
const pasted = [
  'GB-SCT',
  ' GB-SCT ',
  '\n\tGB-SCT\n',
  '"GB-SCT"',
  "'GB-SCT'",
  '`GB-SCT`',
  '“GB-SCT”',
  '”GB-SCT”',
  '„GB-SCT“',
  '‘GB-SCT’',
  '’GB-SCT’',
  '‚GB-SCT‘',
  '«GB-SCT»',
  '»GB-SCT«',
  '« GB-SCT »',
  '«\u00a0GB-SCT\u00a0»',
  '«\u202fGB-SCT\u202f»',
  '‹GB-SCT›',
  '″GB-SCT″',
  '′GB-SCT′',
  '´GB-SCT´',
  '「GB-SCT」',
  '\uff02GB-SCT\uff02',
  '\u00a0GB-SCT\u00a0',
  '\u200bGB-SCT\u200b',
  '\ufeffGB-SCT',
  '\u200e”GB-SCT”\u200f',
  '\u2060GB-SCT\u2060',
];

describe('cleanValue', () => {
  for (const value of pasted) {
    it(`takes ${JSON.stringify(value)} for what was meant`, () => {
      expect(cleanValue(value)).to.equal('GB-SCT');
    });
  }

  it('leaves what is inside a value', () => {
    for (const value of ["https://example.org/o'brien.json", 'mailto:a@example.org?subject=“Words” there'])
      expect(cleanValue(`”${value}”`)).to.equal(value);
  });

  it('gives nothing for what says nothing', () => {
    for (const value of [undefined, null, '', '””', ' ', '« »']) expect(cleanValue(value)).to.equal('');
  });
});

describe('cleanId', () => {
  for (const value of [
    ...pasted,
    'gb-sct',
    'Gb-Sct',
    'GB\u2011SCT',
    'GB\u2013SCT',
    'GB\u2212SCT',
    'G\u00adB-S\u200bCT',
  ]) {
    it(`takes ${JSON.stringify(value)} for the id that was meant`, () => {
      expect(cleanId(value)).to.equal('gb-sct');
    });
  }
});

describe('cleanIds', () => {
  for (const value of [
    'one two',
    'one,two',
    'One, Two',
    ' one ; two ',
    '”one two”',
    '”one”, ”two”',
    'one\u00a0two',
    ',one,,two,',
  ]) {
    it(`finds both ids in ${JSON.stringify(value)}`, () => {
      expect(cleanIds(value)).to.deep.equal(['one', 'two']);
    });
  }

  it('finds none where none are named', () => {
    for (const value of [undefined, '', ' , ', '””']) expect(cleanIds(value)).to.deep.equal([]);
  });
});

describe('findById', () => {
  it('finds an item whatever letters of either id are capitals', () => {
    expect(findById([{ id: 'Trust' }], '”TRUST”')).to.deep.equal({ id: 'Trust' });
    expect(findById([{ id: 'trust' }], 'other')).to.equal(undefined);
  });
});

describe('rejoinAttribute', () => {
  const tags: [tag: string, whole: string][] = [
    ['<i only=”trust privacy” lang="en"></i>', 'trust privacy'],
    ['<i lang="en" only=”trust, privacy, cost”></i>', 'trust privacy cost'],
    ['<i only=« trust »></i>', 'trust'],
    ['<i only=” trust privacy ”></i>', 'trust privacy'],
    ['<i only=”trust”></i>', 'trust'],
    ['<i only="trust privacy" data-x=”y”></i>', 'trust privacy'],
    ['<i only=”trust lang="en"></i>', 'trust'],
  ];
  for (const [tag, whole] of tags) {
    it(`reads ${tag}`, () => {
      const element = new DOMParser().parseFromString(tag, 'text/html').body.firstElementChild as Element;
      const value = rejoinAttribute(element, 'only', element.getAttribute('only'));
      expect(cleanIds(value)).to.deep.equal(whole.split(' '));
    });
  }

  it('leaves a value that was set by a script', () => {
    const element = document.createElement('i');
    expect(rejoinAttribute(element, 'only', '”trust')).to.equal('”trust');
  });
});
