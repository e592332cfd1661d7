import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { atLengthFolder, browserFolders, builtFolder, nodeFolders, ownCommandFolders } from './test-folders.mjs';

const folders = [...nodeFolders, ...browserFolders, builtFolder, atLengthFolder, ...ownCommandFolders];

const testFiles = ['src', 'scripts', 'test'].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => /\.test\.(ts|mjs)$/.test(file) && !file.includes('node_modules'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

describe('the folders of tests', () => {
  it('have every test file in one of them, so that none is never run', () => {
    const lost = testFiles.filter((file) => folders.filter((folder) => file.startsWith(`${folder}/`)).length !== 1);
    assert.deepEqual(lost, []);
  });

  it('have tests in each of them', () => {
    const empty = folders.filter((folder) => !testFiles.some((file) => file.startsWith(`${folder}/`)));
    assert.deepEqual(empty, []);
  });
});
