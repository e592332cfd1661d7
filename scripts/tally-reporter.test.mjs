import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFailures, tallySessions } from '../test/engines/tally-reporter.mjs';

const passed = { passed: true };
const failed = { passed: false };
const skipped = { passed: false, skipped: true };
const session = (passes, tests, suites = []) => ({ passed: passes, testResults: { tests, suites } });

describe('tallySessions', () => {
  it('counts tests at every depth, over every engine', () => {
    const inner = { tests: [passed, failed], suites: [] };
    const sessions = [session(true, [passed]), session(false, [passed], [inner])];
    assert.deepEqual(tallySessions(sessions), { passed: 3, failed: 1 });
  });

  it('counts a skipped test as one that did not pass', () => {
    assert.deepEqual(tallySessions([session(true, [passed, skipped])]), { passed: 1, failed: 1 });
  });

  it('counts a file that could not be loaded, or broke after its tests, as one failure', () => {
    assert.deepEqual(tallySessions([{ passed: false, testResults: undefined }]), { passed: 0, failed: 1 });
    assert.deepEqual(tallySessions([session(false, [passed])]), { passed: 1, failed: 1 });
  });
});

describe('describeFailures', () => {
  const place = { testFile: 'src/quiz.test.ts', browser: { name: 'Webkit' } };

  it('names the file, the engine, the suites and the test, and gives its reason', () => {
    const test = { name: 'opens', passed: false, error: { message: 'expected 1 to equal 2\n+ 1' } };
    const suite = { name: 'the quiz', tests: [{ name: 'stands', passed: true }, test], suites: [] };
    const testResults = { name: '', tests: [], suites: [suite] };
    assert.deepEqual(describeFailures({ ...place, passed: false, testResults }), [
      'FAILED: src/quiz.test.ts (Webkit) › the quiz › opens: expected 1 to equal 2',
    ]);
  });

  it('gives the reason of a file that could not be loaded', () => {
    assert.deepEqual(describeFailures({ ...place, passed: false, errors: [{ message: 'no such module' }] }), [
      'FAILED: src/quiz.test.ts (Webkit): no such module',
    ]);
  });

  it('says nothing of a file whose tests passed', () => {
    assert.deepEqual(describeFailures({ ...place, ...session(true, [passed]) }), []);
  });
});
