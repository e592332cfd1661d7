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
