import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { describe, it } from 'node:test';

const command = JSON.parse(readFileSync('package.json', 'utf8')).bin['peer-support'];
const run = (cwd, ...words) => spawnSync(execPath, [resolve(cwd, command), ...words], { cwd, encoding: 'utf8' });

function copy(test, ...parts) {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

describe('the command in a copy of the project', () => {
  it('is a file that can be run as it is, which no build writes again', () => {
    assert.equal(statSync(command).mode & 0o111, 0o111);
    assert.doesNotMatch(command, /dist/);
  });

  it('knows the rules of the source, whatever was built last', () => {
    const { stdout, stderr, status } = run('.', 'explain', 'bare-address');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /^Addresses that can be pressed \(bare-address, warning\)/);
  });

  it('says what to type first where nothing is installed', (test) => {
    const folder = copy(test, 'bin', 'package.json');
    mkdirSync(join(folder, 'src/cli'), { recursive: true });
    cpSync('src/cli/peer-support.ts', join(folder, 'src/cli/peer-support.ts'));
    const { stderr, status } = run(folder, 'explain');
    assert.equal(stderr, 'The project is not set up here yet. Type this first: npm ci\n');
    assert.equal(status, 2);
  });
});
