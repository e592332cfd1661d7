import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';
import { writeTogether } from './write-together.js';

describe('peer-support build', () => {
  it('writes the library and the snippets, and says where', async (test) => {
    const out = join(temporaryFolder(test), 'out');
    const { code, said } = await type(['build', 'content', '--out', out]);
    assert.equal(code, 0);
    assert.match(said, /^Wrote .*library\/en\.json and .*snippets for 2026-11-28\.$/m);
    assert.equal((JSON.parse(readFileSync(join(out, 'library/en.json'), 'utf8')) as { format: number }).format, 1);
    assert.deepEqual(
      readdirSync(out, { recursive: true }).filter((name) => String(name).includes('.part')),
      [],
    );
  });

  it('gives the same bytes every time', async (test) => {
    const folder = temporaryFolder(test);
    await type(['build', 'content', '--out', join(folder, 'a')]);
    await type(['build', 'content', '--out', join(folder, 'b')]);
    const [a, b] = ['a', 'b'].map((name) => readFileSync(join(folder, name, 'library/en.json'), 'utf8'));
    assert.equal(a, b);
  });

  it('leaves what was there as it was where there is a mistake, and shows the mistake', async (test) => {
    const folder = temporaryFolder(test);
    const out = join(folder, 'out');
    mkdirSync(join(folder, 'content/en/myths'), { recursive: true });
    mkdirSync(join(out, 'library'), { recursive: true });
    writeFileSync(join(folder, 'content/en/myths/x.md'), 'No fields.\n');
    writeFileSync(join(out, 'library/en.json'), 'before');
    const { code, complained } = await type(['build', join(folder, 'content'), '--out', out]);
    assert.equal(code, 1);
    assert.match(complained, /front-matter-missing[^]*Nothing was written\. What was there before is as it was\./);
    assert.equal(readFileSync(join(out, 'library/en.json'), 'utf8'), 'before');
  });

  it('says so where nothing can be written', async (test) => {
    const file = join(temporaryFolder(test), 'file');
    writeFileSync(file, '');
    const { code, complained } = await type(['build', 'content', '--out', file]);
    assert.equal(code, 2);
    assert.match(complained, /^Nothing can be written to ".*file": .*\nChoose another with --out\./s);
  });

  it('says so where there is no content', async (test) => {
    const { code, complained } = await type(['build', temporaryFolder(test)]);
    assert.equal(code, 2);
    assert.match(complained, /^There are no Markdown files in /);
  });
});

describe('writeTogether', () => {
  it('leaves every file as it was where one of them cannot be written', (test) => {
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'a.txt'), 'before');
    mkdirSync(join(folder, '.b.txt.part'));
    const files = ['a.txt', 'b.txt'].map((path) => ({ path, text: 'after' }));
    assert.throws(() => writeTogether(folder, files));
    assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'before');
    assert.equal(existsSync(join(folder, '.a.txt.part')), false);
  });
});
