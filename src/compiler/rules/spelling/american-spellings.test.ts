import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findBritish } from './american-spellings.js';
import { britishDictionary } from './dictionary.js';

const british = (word: string) => findBritish(word, britishDictionary().has);

describe('findBritish', () => {
  const pairs = {
    color: 'colour',
    neighborhood: 'neighbourhood',
    organize: 'organise',
    realization: 'realisation',
    analyzed: 'analysed',
    center: 'centre',
    theater: 'theatre',
    program: 'programme',
    counselor: 'counsellor',
    traveling: 'travelling',
    defense: 'defence',
    dialog: 'dialogue',
    fulfill: 'fulfil',
    skillful: 'skilful',
    anemia: 'anaemia',
    diarrhea: 'diarrhoea',
    practicing: 'practising',
    mom: 'mum',
  };
  for (const [american, expected] of Object.entries(pairs)) {
    it(`gives "${expected}" for "${american}"`, () => assert.equal(british(american), expected));
  }

  it('leaves words alone that are spelt so here too', () => {
    const right =
      'prize size seized capsized someone listener older mentor doctor humorous sense licence license helper';
    for (const word of right.split(' ')) assert.equal(british(word), undefined, word);
  });

  it('says nothing of a mere slip', () => {
    for (const word of ['recieve', 'helpfull', 'teh', 'lonley', 'counceling'])
      assert.equal(british(word), undefined, word);
  });
});
