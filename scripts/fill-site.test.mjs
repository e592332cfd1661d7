import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fillPage } from './fill-site.mjs';

const snippet =
  '<script src="x.js"></script>\n<peer-support-contacts region="IE">\n  <a href="tel:112">Call 112</a>\n</peer-support-contacts>\n';

describe('fillPage', () => {
  it('puts the numbers inside the page’s own tag, without a second tag or script', () => {
    const page = fillPage('<p><!-- snippet:contacts-ie --></p>', (name) =>
      name === 'contacts-ie' ? snippet : undefined,
    );
    assert.equal(page, '<p><a href="tel:112">Call 112</a></p>');
  });

  it('leaves a place whose snippet is not known as it is', () => {
    assert.equal(
      fillPage('<!-- snippet:nowhere -->', () => undefined),
      '<!-- snippet:nowhere -->',
    );
  });
});
