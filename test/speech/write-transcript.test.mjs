import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'node:test';
import { writeTranscript } from './write-transcript.mjs';

it('a transcript takes its place among the others, and those of walks that are gone are left out', (test) => {
  const folder = mkdtempSync(join(tmpdir(), 'transcripts-'));
  test.after(() => rmSync(folder, { recursive: true }));
  const write = (name, words, names) =>
    writeTranscript(folder, { browser: 'Firefox', file: 'exit', name, transcript: [`read: «${words}»`] }, names);
  write('Gone', 'Old', ['Gone']);
  write('Second', 'Two', ['First', 'Second', 'Gone']);
  write('First', 'One', ['First', 'Second']);
  write('Second', 'Two again', ['First', 'Second']);
  assert.equal(
    readFileSync(join(folder, 'firefox', 'exit.txt'), 'utf8'),
    '# First\n\nread: «One»\n\n# Second\n\nread: «Two again»\n',
  );
});
