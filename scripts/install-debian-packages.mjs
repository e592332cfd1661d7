import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env as environment, getuid, platform } from 'node:process';

/**
 * Installs packages where that can be done without asking: as root on Debian. Says so, and is silent elsewhere. No service
 * that they bring is started.
 *
 * @param {readonly string[]} packages
 */
export function installDebianPackages(packages) {
  if (packages.length === 0 || !isRootOnDebian()) return;
  console.log(`Installing ${packages.join(', ')} from Debian's packages.`);
  const run = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      // Services are not started at this run level.
      env: { ...environment, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    });
  run('update');
  const { status } = run('install', '--yes', '--no-install-recommends', ...packages);
  if (status !== 0) console.error('The packages could not be installed.');
}

function isRootOnDebian() {
  return platform === 'linux' && getuid?.() === 0 && existsSync('/etc/debian_version');
}
