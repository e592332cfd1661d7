import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ownProperty } from './own-property.js';
import { fillIn } from './wording.js';

const inherited = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('ownProperty', () => {
  it('finds what an object holds itself', () => {
    assert.equal(ownProperty({ a: 1 }, 'a'), 1);
    for (const name of inherited) {
      const object = JSON.parse(`{ "${name}": 1 }`) as Record<string, number>;
      assert.equal(ownProperty(object, name), 1);
    }
  });

  it('finds nothing of what every object inherits, and nothing in nothing', () => {
    for (const name of inherited) assert.equal(ownProperty({ a: 1 }, name), undefined);
    assert.equal(ownProperty(undefined, 'a'), undefined);
  });
});

describe('fillIn', () => {
  it('leaves a placeholder that there is no value for as it stands', () => {
    assert.equal(fillIn('{number} of {constructor}', { number: 2 }), '2 of {constructor}');
  });
});
