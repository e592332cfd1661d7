import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ParsedFiles } from './parsed-files.js';

describe('ParsedFiles', () => {
  it('parses a file once for as long as its bytes stay the same', () => {
    const { parsed, read } = reading();
    assert.equal(read('a.md', 'One.'), 'One.');
    assert.equal(read('a.md', 'One.'), 'One.');
    assert.deepEqual(parsed, ['One.']);
  });

  it('parses it again when a byte has changed, also one of the same length', () => {
    const { parsed, read } = reading();
    read('a.md', '0800 1111');
    assert.equal(read('a.md', '0800 1112'), '0800 1112');
    assert.deepEqual(parsed, ['0800 1111', '0800 1112']);
  });

  it('keeps files with the same text apart', () => {
    const { parsed, read } = reading();
    read('a.md', 'One.');
    read('b.md', 'One.');
    assert.equal(parsed.length, 2);
  });
});

/** Files that are read into one buffer that is lent from file to file, as those on the disk are. */
function reading() {
  const files = new ParsedFiles<string>();
  const lent = new Uint8Array(20);
  const parsed: string[] = [];
  const read = (name: string, text: string) =>
    files.read(
      {
        file: name,
        path: name,
        absolutePath: `/${name}`,
        size: () => text.length,
        readBytes: () => {
          lent.set(new TextEncoder().encode(text));
          return lent.subarray(0, text.length);
        },
      },
      (file) => {
        const words = new TextDecoder().decode(file.readBytes());
        parsed.push(words);
        return words;
      },
    );
  return { parsed, read };
}
