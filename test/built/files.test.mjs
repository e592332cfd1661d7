import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { tags } from './host-page.mjs';

const scripts = readdirSync('dist', { recursive: true }).filter(
  (name) => name.endsWith('.js') && !name.startsWith('cli'),
);
const read = (name) => readFileSync(join('dist', name), 'utf8');

describe('the built files', () => {
  it('are the ones that charities link to', () => {
    const names = readdirSync('dist');
    for (const name of ['peer-support.js', ...tags.map((tag) => `${tag}.js`), 'custom-elements.json']) {
      assert.ok(names.includes(name), name);
    }
    assert.ok(readdirSync('dist/library').includes('en.json'));
  });

  it('are plain ASCII, so that a page without a charset shows them right', () => {
    assert.deepEqual(
      scripts.filter((name) => /[^\x00-\x7f]/.test(read(name))),
      [],
    );
  });

  it('run as classic scripts and as modules, where a page loads them itself', () => {
    for (const name of readdirSync('dist').filter((each) => each.endsWith('.js')))
      assert.doesNotThrow(() => new Script(read(name)), name);
  });

  /** Names of one script are names of every classic script of a page. */
  it('name nothing on the page', () => {
    for (const name of readdirSync('dist').filter((each) => each.endsWith('.js'))) {
      const code = transformSync(read(name), { loader: 'js', format: 'esm' }).code;
      assert.doesNotMatch(code, /^(?:const|let|var|class|function|async function) /m, name);
    }
  });

  /** A browser below the floor is told so by what the loader loads, and not by the loader. */
  it('have a loader that any browser can read that knows import()', () => {
    const write = (options) => transformSync(read('peer-support.js'), options).code;
    assert.equal(write({ target: 'es2018', supported: { 'dynamic-import': true } }), write({ target: 'esnext' }));
  });

  it('say nothing of the machine they were built on', () => {
    const home = process.cwd();
    const telling = readdirSync('dist', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((path) => readFileSync(path, 'utf8').includes(home));
    assert.deepEqual(telling, []);
  });

  it('use no root font size and no storage', () => {
    assert.deepEqual(
      scripts.filter((name) => /\d(rem)\b|localStorage|sessionStorage|indexedDB/.test(read(name))),
      [],
    );
  });

  it('hold the library in the format that the code reads', () => {
    assert.equal(JSON.parse(read('library/en.json')).format, 1);
  });

  it('hold a JSON Schema of each kind of content, for the editors of those who write it', () => {
    const { required, else: needed } = JSON.parse(read('schema/story.json'));
    assert.equal(required, undefined);
    assert.ok(needed.required.includes('title'));
  });
});
