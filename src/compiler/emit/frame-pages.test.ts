import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFolder } from '../compile.js';
import { framePages } from './frame-pages.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-22' });
const [english] = libraries;
assert.ok(english);

describe('the pages for frames', () => {
  it('are in English, whichever language comes first in the alphabet', () => {
    const welsh = { folder: 'cy', library: { ...english.library, language: 'cy' } };
    const pages = framePages([welsh, english]);
    assert.deepEqual([...new Set(pages.map(({ html }) => /<html lang="([^"]*)"/.exec(html)?.[1]))], ['en-GB']);
  });

  it('are not written where there is no English', () => {
    assert.throws(() => framePages([]), /There is no English/);
  });
});
