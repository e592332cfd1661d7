/**
 * `npm run verify:locks`: every lock file of the project fits its package.json, names no download address, and asks for
 * nothing that the Node it runs on is too old for.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * What is wrong with the lock file in a folder, one sentence each.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function findLockFaults(folder) {
  const file = join(folder, 'package-lock.json');
  const { status, stderr } = spawnSync('npm', ['ci', '--dry-run', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return [
    ...(status === 0 ? [] : [`${file} does not fit its package.json: npm ci fails. Run npm install there.`]),
    ...(/"resolved": *"https?:/.test(readFileSync(file, 'utf8')) ? [`${file} names a download address.`] : []),
    ...[...stderr.matchAll(/EBADENGINE +package: '([^']+)'/g)].map(
      ([, name]) => `${file}: ${name} does not support this Node. Choose a version that agrees with "engines".`,
    ),
  ];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const tracked = execFileSync('git', ['ls-files', '*package-lock.json'], { encoding: 'utf8' }).trim().split('\n');
  const faults = tracked.flatMap((file) => findLockFaults(dirname(file)));
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) exit(1);
  console.log(`${tracked.length} lock files are in order.`);
}
