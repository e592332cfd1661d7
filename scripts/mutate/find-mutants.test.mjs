import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findMutants, withSwitches } from './find-mutants.mjs';

const changesOf = (source) => findMutants(source).map(({ was, becomes }) => `${was} → ${becomes}`);

describe('the changes that are made to code', () => {
  const examples = [
    ['const a = b < 3;', ['b < 3 → (b) <= (3)', '3 → 3 + 1']],
    ["const a = b && 'x';", ["b && 'x' → (b) || ('x')", "'x' → ''"]],
    ['const a = !b;', ['!b → b']],
    ['const a = b ? c : d;', ['b ? c : d → !(b) ? c : d']],
    ['const a = /x|y/g;', ['/x|y/g → /(?!)/g']],
    ["const { 0: a, 'b-c': d } = { 0: e, 'b-c': 'f' };", ["'f' → ''"]],
    ["type A = 'x' | true; import 'y'; const a: 'z' = b;", []],
  ];
  for (const [source, changes] of examples)
    it(`are found in ${source}`, () => assert.deepEqual(changesOf(source), changes));

  it('each stand behind a switch, also one inside another', () => {
    const source = 'const a = b && c < 3;';
    const switched = withSwitches(source, findMutants(source)).split('\n')[0];
    assert.equal(
      switched,
      'const a = ($mutant(0) ? ((b) || (c < 3)) : (b && ($mutant(1) ? ((c) <= (3)) : (c < ($mutant(2) ? (3 + 1) : (3))))));',
    );
  });
});
