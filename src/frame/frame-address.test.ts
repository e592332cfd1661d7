import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFrameAddress } from './frame-address.js';

describe('readFrameAddress', () => {
  it('reads nation, topic, colour and scheme', () => {
    assert.deepEqual(readFrameAddress('?region=GB-SCT&topic=what-it-is&accent=00595E&scheme=dark'), {
      attributes: [
        ['region', 'GB-SCT'],
        ['topic', 'what-it-is'],
      ],
      accent: '#00595E',
      scheme: 'dark',
    });
  });

  for (const region of ['”GB-SCT”', '« GB-SCT »', '%22GB-SCT%22', '%20GB-SCT%C2%A0', '%E2%80%8BGB-SCT'])
    it(`reads what was meant by region=${region}`, () => {
      assert.deepEqual(readFrameAddress(`?region=${region}`).attributes, [['region', 'GB-SCT']]);
    });

  it('reads several ids with commas or spaces between them', () => {
    for (const only of ['one,two', 'one, two', 'one%20two', '“one,two”'])
      assert.match(readFrameAddress(`?only=${only}`).attributes[0]?.[1] ?? '', /^one[, ]+two$/);
  });

  it('reads what a panel of contacts is to show, and never where a postcode goes', () => {
    const { attributes } = readFrameAddress('?show=crisis&kinds=group&compact=yes&postcode-search=https://example.org');
    assert.deepEqual(Object.fromEntries(attributes), { show: 'crisis', kinds: 'group', compact: 'yes' });
  });

  it('reads a colour with a hash, and a scheme in capitals', () => {
    const { accent, scheme } = readFrameAddress('?accent=”%2300595E”&scheme=DARK');
    assert.deepEqual([accent, scheme], ['#00595E', 'dark']);
  });

  it('reads nothing from an address that says nothing', () => {
    assert.deepEqual(readFrameAddress(''), { attributes: [], accent: undefined, scheme: undefined });
  });

  for (const search of [
    '?content=https://example.invalid/library.json',
    '?onclick=alert(1)',
    '?region=<script>',
    '?region=',
    `?topic=${'x'.repeat(300)}`,
    '?accent=red;background:url(//example.invalid)',
    '?scheme=neon',
  ])
    it(`takes nothing from ${search.slice(0, 50)}`, () => {
      assert.deepEqual(readFrameAddress(search), { attributes: [], accent: undefined, scheme: undefined });
    });
});
