import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fillPolicies, pagePolicies } from './page-policies.mjs';

describe('docs/embedding.md', () => {
  const page = readFileSync('docs/embedding.md', 'utf8');

  it('has the lines that the tests hold pages to (else run node --import tsx scripts/page-policies.mjs)', () => {
    assert.equal(page, fillPolicies(page));
    assert.ok(pagePolicies.every(({ lines }) => page.includes(lines)));
  });

  it('asks for nothing unsafe', () => {
    assert.ok(pagePolicies.every(({ lines }) => !lines.includes('unsafe') && !lines.includes('*')));
  });
});
