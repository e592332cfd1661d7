import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findLast } from './find-last.js';

describe('findLast', () => {
  const isEven = (number: number) => number % 2 === 0;

  it('gives the last of several', () => assert.equal(findLast([2, 4, 5], isEven), 4));
  it('gives the first, where no other is', () => assert.equal(findLast([2, 5], isEven), 2));
  it('asks of nothing but what is in the list', () => {
    const asked: number[] = [];
    findLast([1, 3], (number) => asked.push(number) === 0);
    assert.deepEqual(asked, [3, 1]);
  });
  it('gives nothing where it holds for none', () => assert.equal(findLast([1, 3], isEven), undefined));
  it('gives nothing from an empty list', () => assert.equal(findLast([], isEven), undefined));
});
