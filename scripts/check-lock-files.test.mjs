import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findLockFaults } from './check-lock-files.mjs';

/** A package that needs nothing, with its lock file as given. */
function folderWith(test, { dependencies = {}, packages = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'locked-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  const root = { name: 'locked', version: '1.0.0' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...root, dependencies }));
  writeFileSync(
    join(folder, 'package-lock.json'),
    JSON.stringify({ ...root, lockfileVersion: 3, requires: true, packages: { '': root, ...packages } }),
  );
  return folder;
}

describe('findLockFaults', () => {
  it('finds nothing in a lock file that fits', (test) => {
    assert.deepEqual(findLockFaults(folderWith(test)), []);
  });

  it('finds a lock file that lacks a package', (test) => {
    const folder = folderWith(test, { dependencies: { lit: '3.3.3' } });
    assert.match(findLockFaults(folder).join(), /does not fit its package\.json/);
  });

  it('finds a download address', (test) => {
    const extra = { version: '1.0.0', resolved: 'https://packages.example/extra.tgz', extraneous: true };
    const folder = folderWith(test, { packages: { 'node_modules/extra': extra } });
    assert.match(findLockFaults(folder).join(), /names a download address/);
  });
});
