import { expect } from '@open-wc/testing';
import { neutralPage } from '../content-model/neutral-page.js';
import { chooseAddress } from './choose-address.js';

describe('chooseAddress', () => {
  it('takes the https: address that the page gives', () => {
    expect(chooseAddress('https://example.org/news', linkTo('https://example.com/'))).to.equal(
      'https://example.org/news',
    );
  });

  for (const to of ['', 'weather', 'http://example.org', 'javascript:alert(1)', 'https://']) {
    it(`takes the link inside the tag instead of “${to}”`, () => {
      expect(chooseAddress(to, linkTo('https://example.com/news'))).to.equal('https://example.com/news');
    });
  }

  it('takes a link to the site’s own pages too, as the page wrote it', () => {
    expect(chooseAddress('weather', linkTo('/weather'))).to.equal(`${location.origin}/weather`);
  });

  for (const href of ['#top', '', 'javascript:history.back()', 'mailto:a@example.org']) {
    it(`opens the neutral page where the link inside the tag leads to “${href}”`, () => {
      expect(chooseAddress('weather', linkTo(href))).to.equal(neutralPage);
    });
  }

  it('opens the neutral page where there is no link', () => {
    expect(chooseAddress('weather', () => null)).to.equal(neutralPage);
  });

  it('finds an address where the page broke the browser’s own URL', () => {
    const { URL } = globalThis;
    globalThis.URL = undefined as unknown as typeof URL;
    try {
      expect(chooseAddress('https://example.org/news', linkTo('https://example.com/'))).to.equal(
        'https://example.com/',
      );
      expect(chooseAddress('https://example.org/news', () => null)).to.equal(neutralPage);
    } finally {
      globalThis.URL = URL;
    }
  });
});

function linkTo(href: string): () => HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = href;
  return () => link;
}
