import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const pathTo = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const page = readFileSync(pathTo('docs/accessibility.md'), 'utf8');
const rows = [...page.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A+) +\|([^|]+)\|([^|]*)\|$/gm)].map(
  ([, number, level, how, files]) => ({
    number,
    level,
    how,
    files: [...files.matchAll(/`([^`]+)`/g)].map(([, f]) => f),
  }),
);

/** How many criteria each guideline of WCAG 2.2 has. 4.1.1 is no longer one of them. */
const criteria = {
  1.1: 1,
  1.2: 9,
  1.3: 6,
  1.4: 13,
  2.1: 4,
  2.2: 6,
  2.3: 3,
  2.4: 13,
  2.5: 8,
  3.1: 6,
  3.2: 6,
  3.3: 9,
  4.1: 3,
};

describe('the table of WCAG 2.2', () => {
  it('has every criterion once, in order', () => {
    const expected = Object.entries(criteria).flatMap(([guideline, count]) =>
      Array.from({ length: count }, (_, i) => `${guideline}.${i + 1}`),
    );
    assert.deepEqual(
      rows.map(({ number }) => number),
      expected.filter((number) => number !== '4.1.1'),
    );
  });

  it('says of each how it stands', () => {
    assert.deepEqual(
      rows.filter(({ how }) => how.trim() === '').map(({ number }) => number),
      [],
    );
  });

  it('names only files that are there', () => {
    const missing = rows.flatMap(({ number, files }) =>
      files.filter((file) => !existsSync(pathTo(file))).map((file) => `${number}: ${file}`),
    );
    assert.deepEqual(missing, []);
  });
});
