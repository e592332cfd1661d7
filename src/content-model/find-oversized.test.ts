import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOversized } from './find-oversized.js';
import { longestText, mostItems } from './library-limits.js';

const long = 'x'.repeat(longestText + 5);
const many = (count: number, item: unknown = {}) => Array.from({ length: count }, () => item);

describe('what is longer than a library may hold', () => {
  it('is found with its place and its length, at any depth', () => {
    const library = {
      stories: many(mostItems + 62, { body: [{ words: ['as it may be', 'x'.repeat(longestText)] }] }),
      myths: many(mostItems),
      quiz: { title: long, questions: [{ options: many(mostItems + 1) }] },
    };
    assert.deepEqual(findOversized(library), [
      { path: ['stories'], unit: 'items', count: mostItems + 62 },
      { path: ['quiz', 'title'], unit: 'characters', count: long.length },
      { path: ['quiz', 'questions', 0, 'options'], unit: 'items', count: mostItems + 1 },
    ]);
  });

  it('is no list of contacts, of ways to reach them, or of the nations they are for', () => {
    const contact = {
      channels: many(mostItems + 1),
      nations: many(mostItems + 1, 'IE'),
      countries: many(mostItems + 1, 'IE'),
    };
    assert.deepEqual(findOversized({ contacts: many(mostItems + 1, contact) }), []);
  });

  it('is found in the items of such a list all the same', () => {
    const contacts = [...many(mostItems), { name: long }];
    assert.deepEqual(findOversized({ contacts }), [
      { path: ['contacts', mostItems, 'name'], unit: 'characters', count: long.length },
    ]);
  });

  it('is nothing where there is no library', () => {
    for (const data of [null, undefined, 7, 'short', { stories: { length: 562 } }])
      assert.deepEqual(findOversized(data), []);
  });

  it('is looked for without an end to the stack', () => {
    let deep: unknown = long;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    assert.deepEqual(findOversized({ stories: deep }), []);
  });
});
