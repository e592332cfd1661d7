import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decodeTrie } from 'cspell-trie-lib';
import { britishDictionary, packDictionary } from './dictionary.js';

const dictionary = britishDictionary();
const packed = decodeTrie(new Uint8Array(packDictionary()));

describe('the packed dictionary', () => {
  it('has the words that the published one has, with their capital letters', () => {
    for (const word of ["someone's", 'befriending', 'colour', 'Scotland', 'café', 'drop-in', 'x'])
      assert.deepEqual([dictionary.has(word), packed.hasWord(word, true)], [true, true], word);
  });

  it('lacks what the published one lacks', () => {
    for (const word of ['recieve', 'color', 'scotland', 'center', ''])
      assert.deepEqual([dictionary.has(word), packed.hasWord(word, true)], [false, false], word);
  });

  it('has as many words', () => {
    assert.ok([...packed.words()].length > 250_000);
  });

  it('is the same every time', () => {
    assert.deepEqual(packDictionary(), packDictionary());
  });
});
