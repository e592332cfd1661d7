import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { compareFingerprints, fingerprintFolder } from './fingerprint-folder.mjs';

describe('fingerprintFolder', () => {
  it('takes every file at every depth', (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
    t.after(() => rmSync(folder, { recursive: true }));
    mkdirSync(join(folder, 'chunks'));
    writeFileSync(join(folder, 'a.js'), 'same');
    writeFileSync(join(folder, 'chunks', 'b.js'), 'same');
    const fingerprints = fingerprintFolder(folder);
    assert.deepEqual(Object.keys(fingerprints), ['a.js', join('chunks', 'b.js')]);
    assert.equal(fingerprints['a.js'], fingerprints[join('chunks', 'b.js')]);
  });
});

describe('compareFingerprints', () => {
  it('names what is missing on either side and what differs', () => {
    const first = { same: '1', changed: '1', gone: '1' };
    const second = { same: '1', changed: '2', come: '1' };
    assert.deepEqual(compareFingerprints(first, second), ['changed', 'come', 'gone']);
  });
});
