import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { copyProject } from '../../scripts/copy-project.mjs';
import { compareFingerprints, fingerprintFolder } from '../../scripts/fingerprint-folder.mjs';
import { testEpoch } from '../../scripts/test-date.mjs';

function build(folder) {
  const { status, stdout, stderr } = spawnSync(execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: testEpoch },
  });
  return { status, said: stdout + stderr };
}

describe('building again', () => {
  let folder;
  before(() => (folder = copyProject({ built: true })));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const myth = () => join(folder, 'content/en/myths', readdirSync('content/en/myths')[0]);

  it('names the file and the line when a file is broken, and leaves the last build as it was', () => {
    const built = fingerprintFolder(join(folder, 'dist'));
    const whole = readFileSync(myth(), 'utf8');
    writeFileSync(myth(), whole.replace('\n---', '\nflavour: sweet\n---'));
    const { status, said } = build(folder);
    writeFileSync(myth(), whole);
    assert.equal(status, 1);
    assert.match(said, new RegExp(`^${myth().slice(folder.length + 1)}\\n +\\d+:1 .*flavour`, 'm'));
    assert.deepEqual(compareFingerprints(built, fingerprintFolder(join(folder, 'dist'))), []);
  });

  it('shows a word that an editor changed', () => {
    const wording = join(folder, 'content/en/wording.md');
    const { myths } = JSON.parse(readFileSync('dist/library/en.json', 'utf8')).wording;
    writeFileSync(wording, readFileSync(wording, 'utf8').replaceAll(myths['open-all'], 'Open each one'));
    const { status, said } = build(folder);
    assert.equal(status, 0, said);
    assert.match(readFileSync(join(folder, 'dist/library/en.json'), 'utf8'), /"Open each one"/);
    assert.match(readFileSync(join(folder, 'dist/peer-support-myths.js'), 'utf8'), /Open each one/);
  });
});
