/**
 * `npm run verify:build`: builds twice, here and in another folder, and compares every byte. The same content, code and
 * date must give the same files, wherever and whenever they are built.
 */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { env, execPath, exit } from 'node:process';
import { copyProject } from './copy-project.mjs';
import { compareFingerprints, fingerprintFolder } from './fingerprint-folder.mjs';
import { testEpoch } from './test-date.mjs';

const here = buildIn('.');
const copy = copyProject();
const there = buildIn(copy);
rmSync(copy, { recursive: true, force: true });
const differences = compareFingerprints(here, there);

if (differences.length > 0) {
  console.error(`Two builds of the same content differ in:\n${differences.join('\n')}`);
  exit(1);
}
console.log(`Two builds gave the same ${Object.keys(here).length} files, byte for byte.`);

function buildIn(folder) {
  execFileSync(execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...env, SOURCE_DATE_EPOCH: testEpoch },
  });
  return fingerprintFolder(join(folder, 'dist'));
}
