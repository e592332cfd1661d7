import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { findOurContent } from '../compiler/charity/our-content.js';
import { findContentFolder, findWordsFolder, readContentFolder } from './find-content-folder.js';

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
    ['.', './elm-road/', 'elm-road'],
    ['elm-road', '../content', '../content'],
    ['elm-road', undefined, '.'],
    ['elm-road/en', undefined, '..'],
    ['elm-road/en/stories', undefined, '../..'],
  ];
  for (const [where, named, found] of examples)
    it(`is ${found} in ${where}${named ? ` where ${named} is named` : ''}`, () => {
      process.chdir(join(root, where));
      assert.equal(findContentFolder(named), found);
    });

  const refusals: [words: string[], message: RegExp, fix: RegExp][] = [
    [['content', 'content2'], /not clear what "content2" is/, /one folder at a time/],
    [['elm-road/en'], /"elm-road\/en" is the folder of one language/, /"elm-road"/],
    [['elm-road/charity.md'], /"elm-road\/charity.md" is a file/, /folder/],
  ];
  for (const [words, message, fix] of refusals)
    it(`is refused where ${words.join(' ')} is typed, in which nothing would be found and all seem well`, () => {
      process.chdir(root);
      assert.throws(() => readContentFolder(words), message);
      assert.throws(() => readContentFolder(words), fix);
    });

  it('is ours for a command that needs words, where there is none', () => {
    process.chdir(tmpdir());
    assert.equal(findWordsFolder(), findOurContent());
    process.chdir(charity);
    assert.equal(findWordsFolder(), '.');
  });
});
