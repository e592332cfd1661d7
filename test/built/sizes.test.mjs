import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';
import { describeOverBudget } from '../../scripts/describe-sizes.mjs';
import { measureSizes } from '../../scripts/measure-size.mjs';

const described = JSON.parse(readFileSync('dist/files.json', 'utf8'));
const recorded = JSON.parse(readFileSync('scripts/size-record.json', 'utf8'));

describe('what a visitor fetches', () => {
  for (const size of measureSizes(described)) {
    it(`is within budget: ${size.name}`, () => {
      assert.ok(size.bytes <= size.limit, describeOverBudget(size, described, recorded[size.name]));
    });
  }

  it('is measured on the files that are there', () => {
    for (const [file, { bytes }] of Object.entries(described)) {
      const compressed = readFileSync(`dist/${file}.br`);
      assert.equal(compressed.length, bytes, file);
      assert.ok(brotliDecompressSync(compressed).equals(readFileSync(`dist/${file}`)), file);
    }
  });
});
