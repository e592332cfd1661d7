import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findShortfalls, sumByFolder } from './sum-coverage.mjs';

const file = (lines, branches) => ({
  lines: { total: lines[0], covered: lines[1] },
  branches: { total: branches[0], covered: branches[1] },
});
const summary = {
  total: file([1, 1], [1, 1]),
  '/here/src/engine/a.ts': file([90, 90], [8, 6]),
  '/here/src/engine/deep/b.ts': file([10, 5], [2, 2]),
  '/here/src/engine-room/c.ts': file([10, 0], [10, 0]),
};

describe('coverage by folder', () => {
  const found = sumByFolder(summary, ['src/engine', 'src/nothing'], '/here');

  it('weighs each file by its length, and counts no folder whose name only begins alike', () =>
    assert.deepEqual(found['src/engine'], { lines: 95, branches: 80 }));

  it('is nothing where no file was run', () => assert.deepEqual(found['src/nothing'], { lines: 0, branches: 0 }));

  it('says what is below its goal, and nothing of what is at it', () => {
    assert.deepEqual(findShortfalls(found, { 'src/engine': { lines: 95, branches: 81 } }), [
      'src/engine: 80% of the branches are tested, and it was 81%.',
    ]);
  });
});
