/**
 * `npm test`: builds what the tests need, then runs those of every day: in Node, in one browser, and against the built
 * files. `npm run test:all` runs all of them, in each browser that is found. With `--built`, what is in `dist/` already is
 * taken as it is. It ends with what failed, a line each, and its last line says how many passed and failed.
 */
import { argv, env, execPath, exit } from 'node:process';
import { installPackages } from '../test/hosts/install-packages.mjs';
import { readFailures } from './failures.mjs';
import { findBrowsers, prepareBrowsers } from './find-browsers.mjs';
import { requireNode } from './require-node.mjs';
import { describeDuration, runStep } from './run-step.mjs';
import { addTallies, formatTally, isGood, readTally } from './tally.mjs';
import { testEpoch } from './test-date.mjs';
import { atLengthFolder, builtFolder } from './test-folders.mjs';

requireNode();
const started = performance.now();
const isBuilt = argv.includes('--built');
const areAll = argv.includes('--all');
// What another engine would find, or what takes long, `npm run test:all` finds before a change is taken.
if (!areAll) env.BROWSERS ||= Object.keys(findBrowsers())[0] ?? '';
const { problem } = prepareBrowsers();
if (problem) fail(problem);

const extent = areAll ? { AT_LENGTH: 'true' } : {};
const built = isBuilt ? { code: 0 } : await run('Build', '--import', 'tsx', 'scripts/build.mjs');
// Several files of tests need them at the same time.
if (areAll) installPackages();
const runs = [
  await run('Tests in Node', 'scripts/test-node.mjs'),
  await run('Tests in browsers', 'node_modules/@web/test-runner/dist/bin.js'),
  await run('Tests of the built files', 'scripts/test-node.mjs', builtFolder, ...(areAll ? [atLengthFolder] : [])),
];

const total = addTallies([{ passed: 0, failed: built.code === 0 ? 0 : 1 }, ...runs.map(readTally)]);
console.log(`\nAll of it took ${describeDuration(performance.now() - started)}.`);
for (const failure of runs.flatMap(readFailures)) console.log(failure);
console.log(formatTally(total));
exit(isGood(total) ? 0 : 1);

function run(name, ...command) {
  return runStep(name, [execPath, ...command], { SOURCE_DATE_EPOCH: testEpoch, ...extent });
}

function fail(reason) {
  console.error(reason);
  console.log(formatTally({ passed: 0, failed: 1 }));
  exit(1);
}
