import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatFailure, readFailures } from './failures.mjs';

describe('formatFailure', () => {
  it('says where the test is and the first thing that it said', () => {
    const line = formatFailure(
      ['quiz.test.ts (WebKit)', 'the quiz', 'opens'],
      '\n  expected 1 to equal 2\n    at quiz.ts:3',
    );
    assert.equal(line, 'FAILED: quiz.test.ts (WebKit) › the quiz › opens: expected 1 to equal 2');
  });

  it('cuts short what is very long', () => {
    assert.equal(formatFailure(['a'], 'x'.repeat(301)), `FAILED: a: ${'x'.repeat(300)} …`);
  });

  it('says so where there is no reason', () => {
    assert.equal(formatFailure(['a']), 'FAILED: a: It gave no reason.');
  });
});

describe('readFailures', () => {
  it('finds each line that tells of a failure, and no other', () => {
    const failure = formatFailure(['a.test.ts', 'opens'], 'too late');
    assert.deepEqual(readFailures(`✔ opens\n${failure}\n  FAILED: quoted by a test\n2 passed, 1 failed\n`), [failure]);
  });
});
