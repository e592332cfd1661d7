import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eachSpeltWord } from './find-words-in-text.js';

function wordsOf(text: string): string[] {
  const words: string[] = [];
  eachSpeltWord(text, (word, at) => {
    assert.equal(text.slice(at, at + word.length), word);
    words.push(word);
  });
  return words;
}

describe('eachSpeltWord', () => {
  it('parts words at spaces, hyphens, strokes and marks', () => {
    assert.deepEqual(
      wordsOf('A drop-in (weekly), and/or “online”—free!'),
      'A drop in weekly and or online free'.split(' '),
    );
  });

  it('keeps an apostrophe inside a word, and not around it', () => {
    assert.deepEqual(wordsOf("It's the carers' choice, 'really'; isn’t it?"), [
      "It's",
      'the',
      'carers',
      'choice',
      'really',
      'isn’t',
      'it',
    ]);
  });

  it('leaves out addresses of every kind', () => {
    assert.deepEqual(wordsOf('Write to jo.bloggs@elm-road.example or see https://elm.example/helpp and elm.example.'), [
      'Write',
      'to',
      'or',
      'see',
      'and',
    ]);
  });

  it('leaves out what comes before an address', () => {
    assert.deepEqual(wordsOf('mailto:jo@elm.example, tel:116123: ask'), ['ask']);
  });

  it('leaves out numbers, and words that hold one', () => {
    assert.deepEqual(wordsOf('Call 116 123 from 9am on the 1st, COVID19 or not'), [
      'Call',
      'from',
      'on',
      'the',
      'or',
      'not',
    ]);
  });

  it('leaves out what is filled in later', () => {
    assert.deepEqual(wordsOf('Story {numbr} of {totl}'), ['Story', 'of']);
  });

  it('goes on after a brace that is never closed', () => {
    assert.deepEqual(wordsOf('A { brace'), ['A', 'brace']);
  });

  it('keeps letters with accents', () => {
    assert.deepEqual(wordsOf('Gàidhlig – café × 2'), ['Gàidhlig', 'café']);
  });
});
