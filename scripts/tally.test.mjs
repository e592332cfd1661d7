import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addTallies, formatTally, isGood, readTally } from './tally.mjs';

describe('readTally', () => {
  it('reads the last line alone', () => {
    const output = '1 passed, 7 failed\nnoise\n12 passed, 0 failed\n\n';
    assert.deepEqual(readTally({ output, code: 0 }), { passed: 12, failed: 0 });
  });

  it('counts a run that broke off as one failure', () => {
    assert.deepEqual(readTally({ output: 'Error: no browser\n', code: 1 }), { passed: 0, failed: 1 });
  });

  it('counts a run that failed after its last good test as one failure', () => {
    assert.deepEqual(readTally({ output: '3 passed, 0 failed\n', code: 1 }), { passed: 3, failed: 1 });
  });

  it('counts a run of no tests as one failure', () => {
    assert.deepEqual(readTally({ output: '0 passed, 0 failed\n', code: 0 }), { passed: 0, failed: 1 });
  });
});

describe('addTallies', () => {
  it('adds what passed and what failed', () => {
    const sum = addTallies([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 2 },
    ]);
    assert.equal(formatTally(sum), '7 passed, 2 failed');
  });
});

describe('isGood', () => {
  it('wants tests that passed and none that failed', () => {
    assert.equal(isGood({ passed: 1, failed: 0 }), true);
    assert.equal(isGood({ passed: 1, failed: 1 }), false);
    assert.equal(isGood({ passed: 0, failed: 0 }), false);
  });
});
