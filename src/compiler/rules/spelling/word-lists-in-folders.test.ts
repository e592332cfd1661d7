import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import { compileFolder } from '../../compile.js';
import { compileTexts, smallLibrary, testToday } from '../../fixtures/small-library.js';

const wrong = (language: string) => ({
  ...smallLibrary(),
  'wording.md': String(smallLibrary()['wording.md']).replace('language: en-GB', `language: ${language}`),
  'contacts/ie/listeners.md': String(smallLibrary()['contacts/ie/listeners.md']).replace('any hour', 'ani houer'),
});

const spellingOf = (texts: ReturnType<typeof wrong>) =>
  compileTexts(texts).problems.filter(({ rule }) => rule === 'spelling');

/** A content folder with one file that says a word of no dictionary, and a list of words. */
function makeFolder(test: TestContext, words: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'words-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'en/guides'), { recursive: true });
  writeFileSync(join(folder, 'en/words.txt'), words);
  writeFileSync(join(folder, 'en/guides/one.md'), '---\ntitle: About your frobnicat\n---\nIt helps.\n');
  return folder;
}

const found = (folder: string, wanted: string) =>
  compileFolder({ folder, today: testToday }).problems.filter(({ rule }) => rule === wanted);

describe('words.txt in a language’s folder', () => {
  it('holds words that are right', (test) => {
    assert.equal(found(makeFolder(test, ''), 'spelling').length, 1);
    assert.equal(found(makeFolder(test, 'frobnicat\n'), 'spelling').length, 0);
  });

  it('may be written Words.txt, which some computers take for the same', (test) => {
    const folder = makeFolder(test, 'frobnicat\n');
    renameSync(join(folder, 'en/words.txt'), join(folder, 'en/Words.txt'));
    assert.equal(found(folder, 'spelling').length, 0);
  });

  it('is no file of content', (test) => {
    const { files } = compileFolder({ folder: makeFolder(test, 'frobnicat'), today: testToday });
    assert.deepEqual(
      files.map((file) => file.split('/').at(-1)),
      ['one.md'],
    );
  });

  it('is told of where it cannot be read, and the check goes on', (test) => {
    const [problem] = found(makeFolder(test, new Uint8Array([0x66, 0xe9, 0x0a])), 'file-encoding');
    assert.match(problem!.file, /en\/words\.txt$/);
    assert.equal(problem!.line, 1);
  });

  it('is told of where it is far too large', (test) => {
    assert.equal(found(makeFolder(test, 'frobnicat\n'.repeat(30_000)), 'file-size').length, 1);
  });
});

describe('spelling in other languages', () => {
  it('is looked at in English as it is spelt in Britain and Ireland', () => {
    for (const language of ['en', 'en-GB', 'en-IE'])
      assert.deepEqual(
        spellingOf(wrong(language)).map(({ message }) => message),
        ['"ani" isn’t in the dictionary.', '"houer" isn’t in the dictionary.'],
      );
  });

  it('is left alone in others, and in English as it is spelt in the United States', () => {
    for (const language of ['cy', 'gd', 'en-US']) assert.deepEqual(spellingOf(wrong(language)), []);
  });
});
