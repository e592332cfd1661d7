import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeDuration } from './run-step.mjs';

describe('describeDuration', () => {
  it('counts seconds up to a minute, then minutes', () => {
    assert.equal(describeDuration(2340), '2.3 s');
    assert.equal(describeDuration(125_900), '2 min 5 s');
  });
});
