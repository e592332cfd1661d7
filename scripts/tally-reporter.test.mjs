import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tallySessions } from '../test/engines/tally-reporter.mjs';

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
