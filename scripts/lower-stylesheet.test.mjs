import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { lowerStylesheet } from './lower-stylesheet.mjs';

describe('lowerStylesheet', () => {
  it('takes nested rules apart', () => {
    const lowered = lowerStylesheet(
      ':is(a, b) { &:hover { color: red; } @media print { &:where(c) { color: blue; } } }',
    );
    assert.doesNotMatch(lowered, /&/);
    assert.match(lowered, /^:is\(a, b\):hover \{/m);
    assert.match(lowered, /@media print \{\s*:is\(a, b\):where\(c\) \{/);
  });

  it('keeps what a charity reads in the file', () => {
    assert.match(lowerStylesheet('/*! Optional. */ a { color: red; }'), /Optional/);
  });

  it('refuses what is no stylesheet', () => {
    assert.throws(() => lowerStylesheet('a { color red }'), /cannot be read/);
  });
});

describe('peer-support.css', () => {
  const css = readFileSync('src/peer-support.css', 'utf8');
  const tags = readdirSync('src/components')
    .filter((name) => name !== 'library')
    .map((name) => `peer-support-${name}`)
    .sort();

  it('names each widget once, and all of them', () => {
    const lists = [...css.matchAll(/:is\(([^)]+)\)[^{]*\{/g)].map(([, list]) =>
      (list.match(/peer-support-[a-z]+/g) ?? []).sort(),
    );
    // The words of the way to leave are never cut off.
    assert.deepEqual(
      lists.filter(({ length }) => length > 2),
      [tags, tags.filter((tag) => tag !== 'peer-support-exit')],
    );
  });

  it('keeps the weight of its rules when it is built', () => {
    const lowered = lowerStylesheet(css).replace(/\s+/g, ' ');
    const list = tags.join(', ');
    assert.ok(lowered.includes(`@media screen and (scripting: enabled) { :is(${list}):where(:not([hidden])) {`));
    const none = '#peer-support-none'.repeat(3);
    assert.ok(lowered.includes(`:is(${list}):not(:defined, [hidden], ${none}) {`));
  });
});
