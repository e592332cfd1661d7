/** `npm run verify:build`: builds twice and compares every byte. The same content, code and date must give the same files. */
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { env, execPath, exit } from 'node:process';
import { compareFingerprints, fingerprintFolder } from './fingerprint-folder.mjs';
import { testEpoch } from './test-date.mjs';

const first = buildAfresh();
const second = buildAfresh();
const differences = compareFingerprints(first, second);

if (differences.length > 0) {
  console.error(`Two builds of the same content differ in:\n${differences.join('\n')}`);
  exit(1);
}
console.log(`Two builds gave the same ${Object.keys(first).length} files, byte for byte.`);

function buildAfresh() {
  rmSync('dist', { recursive: true, force: true });
  execFileSync(execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    stdio: 'inherit',
    env: { ...env, SOURCE_DATE_EPOCH: testEpoch },
  });
  return fingerprintFolder('dist');
}
