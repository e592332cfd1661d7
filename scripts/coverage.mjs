/**
 * `npm run coverage`: how much of the code that decides something is run by the tests in Node beside it, folder by folder.
 * It fails where that's less than it was. `coverage/index.html` shows the lines.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath, exit } from 'node:process';
import { coverageGoals } from './coverage-goals.mjs';
import { findShortfalls, sumByFolder } from './sum-coverage.mjs';

const folders = Object.keys(coverageGoals);
// Random tests take minutes, and run no line that the examples don't.
const tests = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /(?<!\.random)\.test\.ts$/.test(file))
    .map((file) => join(folder, file)),
);
const { status } = spawnSync(
  execPath,
  [
    'node_modules/c8/bin/c8.js',
    ...folders.flatMap((folder) => ['--include', `${folder}/**`]),
    ...['**/*.test.ts', '**/fixtures/**'].flatMap((pattern) => ['--exclude', pattern]),
    ...['json-summary', 'html'].flatMap((reporter) => ['--reporter', reporter]),
    ...[execPath, '--import', 'tsx', '--test', '--test-reporter', 'dot', ...tests],
  ],
  { stdio: 'inherit' },
);
if (status !== 0) exit(status ?? 1);

const found = sumByFolder(JSON.parse(readFileSync('coverage/coverage-summary.json', 'utf8')), folders);
console.log();
for (const [folder, { lines, branches }] of Object.entries(found))
  console.log(`${folder}: ${lines}% of the lines, ${branches}% of the branches`);
const shortfalls = findShortfalls(found, coverageGoals);
for (const shortfall of shortfalls) console.error(shortfall);
exit(shortfalls.length > 0 ? 1 : 0);
