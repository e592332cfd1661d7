import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeMissing, findMissing } from './packages.mjs';

describe('the packages that a screen reader needs', () => {
  it('are all here where every file is', () => {
    assert.deepEqual(
      findMissing(() => true),
      [],
    );
  });

  it('are named where they are not, with how to install them', () => {
    const missing = findMissing((file) => file !== 'orca' && file !== 'xdotool');
    assert.deepEqual(missing, ['orca', 'xdotool']);
    assert.match(describeMissing(missing), /apt-get install --no-install-recommends orca xdotool/);
  });
});
