import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { findContentFolder } from './find-content-folder.js';

describe('the folder to work on', () => {
  const start = process.cwd();
  const root = mkdtempSync(join(tmpdir(), 'peer-support-'));
  const charity = join(root, 'elm-road');

  before(() => {
    mkdirSync(join(root, 'content'));
    mkdirSync(join(charity, 'en/stories'), { recursive: true });
    writeFileSync(join(charity, 'charity.md'), '---\n---\n');
  });
  afterEach(() => process.chdir(start));
  after(() => rmSync(root, { recursive: true, force: true }));

  const examples: [where: string, named: string | undefined, found: string][] = [
    ['.', undefined, 'content'],
    ['.', 'elm-road', 'elm-road'],
    ['elm-road', undefined, '.'],
    ['elm-road/en', undefined, '..'],
    ['elm-road/en/stories', undefined, '../..'],
  ];
  for (const [where, named, found] of examples)
    it(`is ${found} in ${where}${named ? ` where ${named} is named` : ''}`, () => {
      process.chdir(join(root, where));
      assert.equal(findContentFolder(named), found);
    });
});
