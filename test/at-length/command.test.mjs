import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { after, describe, it } from 'node:test';

const folder = mkdtempSync(join(tmpdir(), 'installed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The package as npm installs it for a charity: what is published, and the packages that it depends on, and no others. */
function install() {
  const { name, bin } = JSON.parse(readFileSync('package.json', 'utf8'));
  const home = join(folder, 'node_modules', name);
  mkdirSync(home, { recursive: true });
  for (const part of ['package.json', 'bin', 'content', 'dist/cli'])
    cpSync(part, join(home, part), { recursive: true });
  for (const other of Object.keys(dependencies)) {
    mkdirSync(dirname(join(folder, 'node_modules', other)), { recursive: true });
    symlinkSync(resolve('node_modules', other), join(folder, 'node_modules', other), 'junction');
  }
  return join(home, bin['peer-support']);
}

describe('the installed command', () => {
  const command = install();
  const run = (...words) => spawnSync(execPath, [command, ...words], { cwd: folder, encoding: 'utf8' });

  it('makes a folder, and finds a slip of spelling in it with nothing but what is installed', () => {
    const made = run('init', 'elm-road');
    assert.equal(made.status, 0, made.stderr);
    const myth = readFileSync('content/en/myths/whole-story.md', 'utf8');
    mkdirSync(join(folder, 'elm-road/en/myths'), { recursive: true });
    writeFileSync(
      join(folder, 'elm-road/en/myths/whole-story.md'),
      myth.replace(/^fact: .*$/m, 'fact: You can recieve a call'),
    );
    const { stdout, stderr, status } = run('check', 'elm-road', '--only', 'spelling');
    assert.equal(status, 0, stderr);
    assert.match(stdout, /"recieve" isn’t in the dictionary\.\n {4}Did you mean "receive"/);
  });

  it('brings no package with it but the two that a page needs', () => {
    assert.deepEqual(Object.keys(dependencies).sort(), ['@lit/context', 'lit']);
  });

  it('carries the licences of the packages inside it and of the dictionary', () => {
    const licences = readFileSync(join(dirname(command), '../dist/cli/licences.txt'), 'utf8');
    for (const name of ['@cspell/dict-en-gb-mit', 'date-holidays', 'gray-matter', 'markdown-it', 'yaml'])
      assert.match(licences, new RegExp(`^${name} [\\d.]+ \\(`, 'm'));
    assert.match(licences, /Permission is hereby granted/);
  });
});
