/**
 * `npm run test:node`: the tests that need no browser. Give folders or files to run only those:
 * `npm run test:node -- src/compiler`. Node 20 takes no patterns, so that the files are looked for here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { argv, execPath, exit } from 'node:process';
import { testEpoch } from './test-date.mjs';
import { nodeFolders } from './test-folders.mjs';

const asked = argv.slice(2);
const files = (asked.length > 0 ? asked : nodeFolders).flatMap(findTests);
const reporters = [
  ['spec', 'stdout'],
  ['./scripts/tally-node-tests.mjs', 'stdout'],
].flatMap(([reporter, destination]) => [`--test-reporter=${reporter}`, `--test-reporter-destination=${destination}`]);

if (files.length === 0) {
  console.error(`No tests were found in ${asked.join(', ')}.`);
  exit(1);
}
const { status } = spawnSync(
  execPath,
  ['--import', 'tsx', '--test', '--test-concurrency=2', '--test-timeout=600000', ...reporters, ...files],
  {
    stdio: 'inherit',
    env: { ...process.env, SOURCE_DATE_EPOCH: testEpoch },
  },
);
exit(status ?? 1);

function findTests(path) {
  if (!existsSync(path)) return [];
  if (/\.test\.(ts|mjs)$/.test(path)) return [path];
  return readdirSync(path, { recursive: true })
    .filter((file) => /\.test\.(ts|mjs)$/.test(file))
    .map((file) => join(path, file))
    .sort();
}
