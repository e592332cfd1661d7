import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeContrast, writeCode } from '../site/write-code.js';

const choice = {
  widget: 'contacts',
  region: 'GB-SCT',
  accent: '#00595e',
  scheme: 'light',
  place: 'html',
  numbers: '<p><a href="tel:999">Call 999</a></p>',
};

describe('writeCode', () => {
  it('writes stylesheet, script, tag, nation and numbers', () => {
    assert.equal(
      writeCode(choice).code,
      `<link rel="stylesheet" href="https://your-charity.example/peer-support/peer-support.css">
<script async src="https://your-charity.example/peer-support/peer-support.js"></script>
<peer-support-contacts region="GB-SCT">
<p><a href="tel:999">Call 999</a></p>
</peer-support-contacts>`,
    );
  });

  it('writes a colour only where it is another than ours', () => {
    assert.ok(
      writeCode({ ...choice, accent: '#7a1f5c' }).code.startsWith(
        '<style>:root { --peer-support-accent: #7a1f5c; }</style>',
      ),
    );
    assert.ok(!writeCode(choice).code.includes('<style'));
  });

  it('gives a frame its setting in its address', () => {
    const { code } = writeCode({ ...choice, widget: 'guide', accent: '#7a1f5c', scheme: 'dark', place: 'frame' });
    assert.match(code, /frame\/guide\.html\?topic=what-it-is&amp;region=GB-SCT&amp;accent=7a1f5c&amp;scheme=dark"/);
    assert.match(code, / title="/);
  });

  for (const place of ['react', 'vue'])
    it(`imports the widget alone for ${place}`, () => {
      const { code, advice } = writeCode({ ...choice, place, accent: '#7a1f5c' });
      assert.match(code, /import 'peer-support-widgets\/contacts';/);
      assert.match(code, /tel:999/);
      assert.match(advice, /--peer-support-accent: #7a1f5c/);
    });
});

describe('describeContrast', () => {
  it('says how well words on a colour can be read', () => {
    assert.equal(describeContrast('#00595e'), 'Words on it are white: 8.1 to 1. That is easy to read (AAA).');
    assert.equal(describeContrast('#ffcc00'), 'Words on it are black: 13.8 to 1. That is easy to read (AAA).');
    assert.match(describeContrast('#808080'), /black: 5.3 to 1.*darker or lighter would be easier/);
  });
});
