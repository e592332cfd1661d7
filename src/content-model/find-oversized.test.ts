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

  it('is no text or list that is just as long as may be', () => {
    assert.deepEqual(findOversized({ title: 'x'.repeat(longestText), stories: many(mostItems) }), []);
    assert.deepEqual(findOversized({ title: 'x'.repeat(longestText + 1), stories: many(mostItems + 1) }), [
      { path: ['title'], unit: 'characters', count: longestText + 1 },
      { path: ['stories'], unit: 'items', count: mostItems + 1 },
    ]);
  });

  it('is looked for in the first and the last item that is taken of a list, and not in those after it', () => {
    const stories = many(mostItems + 2, { title: 'short' });
    for (const at of [0, mostItems - 1, mostItems]) stories[at] = { title: long };
    assert.deepEqual(
      findOversized({ stories }).map(({ path }) => path),
      [['stories'], ['stories', 0, 'title'], ['stories', mostItems - 1, 'title']],
    );
  });

  it('is nothing where there is no library', () => {
    for (const data of [null, undefined, 7, 'short', { stories: { length: 562 } }])
      assert.deepEqual(findOversized(data), []);
  });

  it('is looked for in lists up to 40 steps down, which is deeper than any library goes', () => {
    const atDepth = (depth: number): unknown => (depth === 0 ? long : [atDepth(depth - 1)]);
    assert.deepEqual(
      findOversized(atDepth(41)).map(({ path }) => path.length),
      [41],
    );
    assert.deepEqual(findOversized(atDepth(42)), []);
  });

  it('is looked for without an end to the stack', () => {
    let deep: unknown = long;
    for (let i = 0; i < 100_000; i += 1) deep = [deep];
    assert.deepEqual(findOversized({ stories: deep }), []);
  });
});
