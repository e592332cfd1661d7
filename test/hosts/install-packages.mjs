import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs real stylesheets and libraries, for the host pages alone, unless they are there. Their lock file says which. */
export function installPackages() {
  if (existsSync('test/hosts/node_modules/.package-lock.json') && isComplete()) return;
  const options = ['--prefix', 'test/hosts', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: 'inherit', shell: process.platform === 'win32' });
  assert.equal(status, 0, 'npm ci --prefix test/hosts');
}

/** A package may have been added since. */
function isComplete() {
  const { status } = spawnSync('npm', ['ls', '--prefix', 'test/hosts', '--depth', '0'], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  return status === 0;
}
