import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { countSheets, findUnsupported } from './check-built-files.mjs';

let folder;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'built-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function write(files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

describe('findUnsupported', () => {
  it('finds nothing where a supported browser has everything', async () => {
    write({ 'a.js': 'export const a = [1];', 'a.css': 'a { color: red; }' });
    assert.deepEqual(await findUnsupported(folder), []);
  });

  it('looks at scripts, stylesheets, and styles in scripts, at any depth', async () => {
    write({
      'a.js': 'export const a = URL.canParse("/");',
      'chunks/b.js': 'export const b = t`a{height:1dvh}`;',
      'frame/c.css': 'a:has(b) { color: red; }',
    });
    const problems = (await findUnsupported(folder)).join('\n');
    assert.match(problems, /^a\.js: \.canParse/m);
    assert.match(problems, /^chunks\/b\.js: .*dvh/m);
    assert.match(problems, /^frame\/c\.css: .*has/m);
  });

  it('leaves alone what runs in Node', async () => {
    write({ 'cli/a.js': 'export const a = URL.canParse("/");', 'types/a.js': 'structuredClone({});' });
    assert.deepEqual(await findUnsupported(folder), []);
  });

  it('fails where it finds fewer stylesheets than there are', async () => {
    write({ 'a.js': 'export const a = t`a{color:red}`;' });
    assert.deepEqual(await findUnsupported(folder, { sheets: 1 }), []);
    assert.deepEqual(await findUnsupported(folder, { sheets: 2 }), ['Of 2 stylesheets in scripts only 1 were found.']);
  });
});

describe('countSheets', () => {
  it('counts the files of styles', () => {
    write({ 'a/b.styles.ts': '', 'a/c.styles.ts': '', 'a/d.ts': '' });
    assert.equal(countSheets(folder), 2);
  });
});
