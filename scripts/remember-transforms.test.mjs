import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rememberTransforms } from './remember-transforms.mjs';

describe('a plugin whose answers are remembered', () => {
  const asked = [];
  const plugin = rememberTransforms({
    name: 'shout',
    transform(code, id) {
      asked.push(id);
      return code.toUpperCase();
    },
  });

  it('is asked once about the same code of a module', () => {
    assert.deepEqual([plugin.transform('a', 'x.ts'), plugin.transform('a', 'x.ts')], ['A', 'A']);
    assert.deepEqual(asked, ['x.ts']);
  });

  it('is asked again where the code is another, and about another module', () => {
    assert.deepEqual([plugin.transform('b', 'x.ts'), plugin.transform('b', 'y.ts')], ['B', 'B']);
    assert.deepEqual(asked, ['x.ts', 'x.ts', 'y.ts']);
  });

  it('keeps its name', () => assert.equal(plugin.name, 'shout'));
});
