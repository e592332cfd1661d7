import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { launch, visit, waitUntilReady } from '../built/visit.mjs';

const example = 'examples/vite';
const { version, dependencies, devDependencies } = readJson('package.json');

describe('examples/vite', () => {
  let app;
  before(() => {
    app = mkdtempSync(join(tmpdir(), 'vite-'));
    cpSync(example, app, { recursive: true });
    installPackage(app);
    execFileSync(execPath, [join(app, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
      cwd: app,
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });
  after(() => rmSync(app, { recursive: true }));

  it('asks for the package as it is, and for the Vite that it was tried with', () => {
    const asked = readJson(`${example}/package.json`);
    assert.deepEqual(asked.dependencies, { 'peer-support-widgets': version });
    assert.deepEqual(asked.devDependencies, { vite: devDependencies.vite });
  });

  it('shows both widgets once it is built, and asks no other host', async () => {
    const browser = await launch('chromium');
    const html = readFileSync(join(app, 'dist/index.html'), 'utf8');
    const { page, said, requests, origin } = await visit(browser, { folder: join(app, 'dist'), page: html });
    await waitUntilReady(page, ['peer-support-contacts', 'peer-support-quiz']);
    assert.deepEqual(said, []);
    assert.deepEqual(
      requests.filter((address) => !address.startsWith(`${origin}/`) && !address.startsWith('data:')),
      [],
    );
    await browser.close();
  });
});

/** What `npm install` would do: the package as it is published, and what it needs, which is here already. */
function installPackage(folder) {
  const modules = join(folder, 'node_modules');
  const parts = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const [{ filename }] = JSON.parse(execFileSync('npm', parts, { encoding: 'utf8' }));
  const target = join(modules, 'peer-support-widgets');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  for (const name of ['vite', ...Object.keys(dependencies)]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(resolve('node_modules', name), join(modules, name), 'junction');
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}
