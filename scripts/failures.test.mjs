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
  const run = { name: 'Tests in browsers', output: '', errors: '', code: 1 };

  it('finds each line that tells of a failure, and no other', () => {
    const failure = formatFailure(['a.test.ts', 'opens'], 'too late');
    const output = `✔ opens\n${failure}\n  FAILED: quoted by a test\n2 passed, 1 failed\n`;
    assert.deepEqual(readFailures({ ...run, output, errors: 'a warning' }), [failure]);
  });

  it('has none of a run in which nothing failed', () => {
    assert.deepEqual(readFailures({ ...run, output: '2 passed, 0 failed\n', errors: 'a warning', code: 0 }), []);
  });

  it('says what a run that broke off said last, as an error or else at all', () => {
    const output = '✔ opens\n\n';
    assert.deepEqual(
      readFailures({ ...run, output, errors: 'Stopping\n\nError: too late\n  at a.ts:3\n\nNode.js v20\n' }),
      ['FAILED: Tests in browsers: It ended with code 1 and named no test. Its last words: Stopping | Error: too late'],
    );
    assert.deepEqual(readFailures({ ...run, output, errors: '', code: null }), [
      'FAILED: Tests in browsers: It did not run to its end and named no test. Its last words: ✔ opens',
    ]);
  });
});
