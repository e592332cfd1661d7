import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { parseUrl } from './parse-url.js';

describe('parseUrl', () => {
  it('reads an address', () => {
    assert.equal(parseUrl('https://www.example.org/a')?.hostname, 'www.example.org');
  });

  it('reads a relative address against its base', () => {
    assert.equal(parseUrl('../b', 'https://example.org/a/')?.href, 'https://example.org/b');
  });

  for (const text of ['', 'example.org', 'https://', 'http://[', '//'])
    it(`gives nothing for "${text}"`, () => assert.equal(parseUrl(text), undefined));

  it('gives nothing where the base is no address', () => assert.equal(parseUrl('/a', 'about'), undefined));

  describe('in a browser without URL.canParse, such as Chrome 119 or Safari 16', () => {
    const { canParse } = URL;
    beforeEach(() => Reflect.deleteProperty(URL, 'canParse'));
    afterEach(() => void Object.assign(URL, { canParse }));

    it('reads an address', () => assert.equal(parseUrl('https://example.org/')?.protocol, 'https:'));
    it('gives nothing for what is no address', () => assert.equal(parseUrl('example.org'), undefined));
  });
});
