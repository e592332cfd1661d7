import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { cacheLives, writeHeaders } from './write-headers.mjs';

const page = readFileSync('docs/serving.md', 'utf8');

describe('the headers for a host', () => {
  it('let hashed files be kept for a year', () => {
    assert.match(writeHeaders(), /^\/chunks\/\*\n {2}Cache-Control: public, max-age=31536000, immutable$/m);
  });

  it('let nothing else be kept for more than ten minutes without asking', () => {
    const lives = [...writeHeaders().matchAll(/max-age=(\d+)(?!.*immutable)/g)].map(([, seconds]) => Number(seconds));
    assert.ok(lives.every((seconds) => seconds <= 600));
  });

  for (const { control } of cacheLives) {
    it(`are the same in docs/serving.md: ${control}`, () => assert.ok(page.includes(control)));
  }
});
