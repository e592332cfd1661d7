/**
 * `npm run release`: writes what a release consists of to `release/`: the zip file to upload, the npm package, the hashes
 * of each script and stylesheet, checksums, and the notes. The workflow of a tag publishes what is there.
 *
 * It builds for the date of the commit, so that anyone can make the same bytes. The commit has to be tagged `vX.Y.Z` as
 * `package.json` says, and nothing may be uncommitted. With `-- --dry-run`, neither is asked for. For tests, `--built` takes
 * what is in `dist/` as it is, and `--to <folder>` writes to another folder.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { argv, execPath, exit } from 'node:process';
import { parseArgs } from 'node:util';
import { compileFolder } from '../src/compiler/compile.ts';
import { sayAllUnread } from '../src/compiler/report/reviewers.ts';
import { usualToday } from '../src/cli/today.ts';
import { collectRelease } from './release/collect-release.mjs';
import { findReleaseFaults } from './release/find-release-faults.mjs';
import { checksums } from './release/hash-files.mjs';
import { releaseNotes } from './release/release-notes.mjs';

const { values: options } = parseArgs({
  args: argv.slice(2),
  options: {
    'dry-run': { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    to: { type: 'string', default: 'release' },
  },
});
const { to: folder, 'dry-run': isDryRun } = options;
if (options.built && !isDryRun) {
  console.error('A release is built for the date of its commit: "--built" goes with "--dry-run" only.');
  exit(1);
}
const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
const changelog = readFileSync('CHANGELOG.md', 'utf8');

const faults = findReleaseFaults({
  version,
  tags: ask('git', 'tag', '--points-at', 'HEAD').split('\n'),
  changes: ask('git', 'status', '--porcelain'),
  notes: releaseNotes(changelog, version),
});
if (faults.length > 0 && !isDryRun) {
  for (const fault of faults) console.error(fault);
  console.error('Nothing was released. "npm run release -- --dry-run" shows what would be.');
  exit(1);
}

const date = ask('git', 'log', '-1', '--format=%ct');
const environment = { ...process.env, SOURCE_DATE_EPOCH: date };
if (!options.built) run(execPath, '--import', 'tsx', 'scripts/build.mjs');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

run('npm', 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
const packed = `${name}-${version}.tgz`;
const collected = collectRelease('dist', { name, version, date: Number(date) * 1000, unread: findUnread() });
const released = { ...collected, [packed]: readFileSync(`${folder}/${packed}`) };
for (const [file, bytes] of Object.entries(collected)) writeFileSync(`${folder}/${file}`, bytes);
writeFileSync(`${folder}/SHA256SUMS`, checksums(released));
writeFileSync(`${folder}/notes.md`, `${releaseNotes(changelog, isDryRun ? 'Unreleased' : version)}\n`);

for (const [file, bytes] of Object.entries(released))
  console.log(`${folder}/${file}: ${Math.round(bytes.length / 1024)} kB`);
if (isDryRun) for (const fault of faults) console.log(`Before a release: ${fault}`);

function findUnread() {
  const { libraries, contents } = compileFolder({ folder: 'content', today: usualToday(date) });
  return sayAllUnread(contents, libraries);
}

function ask(file, ...parts) {
  return execFileSync(file, parts, { encoding: 'utf8' }).trim();
}

function run(file, ...parts) {
  execFileSync(file, parts, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
}
