import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressFiles, gzip } from './compress-files.mjs';

const words = 'Peer support. '.repeat(50);

describe('compressFiles', () => {
  let folder;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'compress-'));
    writeFileSync(join(folder, 'a.js'), words);
    writeFileSync(join(folder, 'a.js.map'), words);
    await compressFiles([folder]);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes two copies that hold the same words', () => {
    assert.equal(brotliDecompressSync(readFileSync(join(folder, 'a.js.br'))).toString(), words);
    assert.equal(gunzipSync(readFileSync(join(folder, 'a.js.gz'))).toString(), words);
  });

  it('leaves source maps alone', () => {
    assert.deepEqual(readdirSync(folder).sort(), ['a.js', 'a.js.br', 'a.js.gz', 'a.js.map']);
  });
});

describe('gzip', () => {
  it('says neither when nor where it was made', async () => {
    assert.deepEqual([...(await gzip(words)).subarray(4, 10)], [0, 0, 0, 0, 2, 255]);
  });
});
