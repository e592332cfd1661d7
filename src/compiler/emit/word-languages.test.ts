import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../content-model/contact.js';
import { wordLanguages } from './word-languages.js';

const speaking = (...languages: string[]) => ({ id: 'line', languages }) as Contact;

describe('the languages of a contact', () => {
  it('come as one list, in the words of the library’s language', () => {
    const list = (language: string) =>
      wordLanguages([speaking('English', 'Spanish', 'French')], language)[0]?.languagesInWords;
    assert.equal(list('en-GB'), 'English, Spanish and French');
    assert.equal(list('fr'), 'English, Spanish et French');
  });

  it('are left alone where there are none', () => {
    const silent = { id: 'line' } as Contact;
    assert.deepEqual(wordLanguages([silent, speaking()], 'en-GB'), [silent, speaking()]);
  });
});
