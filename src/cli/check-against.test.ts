import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { smallLibrary, testToday } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

type Test = Parameters<typeof temporaryFolder>[0];

const ours = 'You don’t have to say anything at all on your first day here.';

/** Checks a library that says `ours` against the texts of a folder, and gives what the rule found. */
async function checkAgainst(test: Test, texts: Record<string, string | Uint8Array>) {
  const root = temporaryFolder(test);
  const listeners = `${String(smallLibrary()['contacts/ie/listeners.md'])}\n${ours}\n`;
  writeTexts(join(root, 'content/en'), { ...smallLibrary(), 'contacts/ie/listeners.md': listeners });
  mkdirSync(join(root, 'sources'));
  writeTexts(join(root, 'sources'), texts);
  return type(['check', join(root, 'content'), '--against', join(root, 'sources'), '--today', testToday]);
}

describe('peer-support check --against', () => {
  it('says which words stand in another text too, and on which line', async (test) => {
    const { code, said } = await checkAgainst(test, {
      'inside/leaflet.md': "One line.\n\nHere you don't **have to say\nanything at all**, ever.\n",
    });
    assert.equal(code, 1);
    assert.match(said, /\| You don’t have to say anything at all on your first day here\.\n.*\| ~{37} *\n/);
    assert.match(said, /These 8 words stand in .*inside\/leaflet\.md, line 4, too\./);
  });

  it('finds nothing in seven words, and nothing in files that are no texts', async (test) => {
    const { code, said } = await checkAgainst(test, {
      'leaflet.txt': 'You don’t have to say anything at least.',
      'picture.png': ours,
      '.hidden.txt': ours,
    });
    assert.equal(code, 0);
    assert.match(said, /^Everything is in order\./);
  });

  it('reads texts of any length, wherever their pieces are cut', async (test) => {
    const { said } = await checkAgainst(test, { 'long.txt': `${'other words\n'.repeat(200_000)}${ours}\n` });
    assert.match(said, /These 13 words stand in .*long\.txt, line 200001, too\./);
    for (const before of [65_530, 65_520, 65_500]) {
      const { said } = await checkAgainst(test, { 'cut.txt': `${'a '.repeat(before / 2)}${ours}` });
      assert.match(said, /These 13 words stand in/, `${before}`);
    }
  });

  it('reads texts that Windows saved in the older way', async (test) => {
    const bytes = Uint8Array.from(ours.replace('’', '\u0092'), (letter) => letter.charCodeAt(0));
    const { said } = await checkAgainst(test, { 'old.txt': bytes });
    assert.match(said, /These 13 words stand in .*old\.txt, line 1, too\./);
  });

  it('says so where there is nothing to compare with', async (test) => {
    const { code, complained } = await checkAgainst(test, {});
    assert.equal(code, 2);
    assert.match(complained, /^There are no texts in ".*sources" to compare with\.\nPut them there as plain text/);
    const folder = temporaryFolder(test);
    writeFileSync(join(folder, 'leaflet.txt'), ours);
    const missing = await type(['check', folder, '--against', join(folder, 'nowhere')]);
    assert.equal(missing.code, 2);
    assert.match(missing.complained, /^There is no folder called ".*nowhere" that can be read\./);
  });
});
