import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { britishDictionary } from './dictionary.js';
import { Speller } from './speller.js';

const speller = new Speller(britishDictionary(), ['warmline', 'Kooth', 'LGBTQIA']);
const suggestionsFor = (word: string) => (speller.check(word) ? speller.suggest(word) : undefined);

describe('a Speller', () => {
  it('offers the likeliest words first, and no more than three', () => {
    assert.deepEqual(suggestionsFor('recieve'), ['receive', 'relieve']);
    assert.deepEqual(suggestionsFor('anxeity'), ['anxiety']);
  });

  it('keeps a capital letter', () => {
    assert.deepEqual(suggestionsFor('Recieve'), ['Receive', 'Relieve']);
  });

  it('knows words in every form that a sentence gives them', () => {
    for (const word of ['Peer', "carer's", 'carer’s', "someone's", 'isn’t', 'café', 'befriending', 'learnt'])
      assert.equal(speller.check(word), null, word);
  });

  it('finds slips that the dictionary has as other words', () => {
    assert.deepEqual(suggestionsFor('cant'), ["can't"]);
    assert.deepEqual(suggestionsFor('Alot'), ['A lot']);
  });

  it('puts words first that the library has elsewhere', () => {
    assert.deepEqual(suggestionsFor('suport'), ['sport', 'support']);
    speller.check('support');
    assert.deepEqual(suggestionsFor('suport'), ['support']);
  });

  it('offers the words of the list too', () => {
    assert.deepEqual(suggestionsFor('wamline'), ['warmline']);
  });

  it('finds a lost apostrophe', () => {
    assert.deepEqual(suggestionsFor('dont'), ["don't"]);
    assert.deepEqual(suggestionsFor('womens'), ["women's"]);
  });

  it('gives the British spelling alone, with its capital letter', () => {
    assert.deepEqual(speller.check('Organization'), { british: 'Organisation' });
    assert.deepEqual(speller.check("center's"), { british: "centre's" });
  });

  it('asks for the capital letter of a name', () => {
    assert.deepEqual(suggestionsFor('scotland'), ['Scotland']);
    assert.deepEqual(suggestionsFor('monday'), ['Monday']);
  });

  it('leaves alone what no dictionary has: short forms, names with capitals inside, other scripts', () => {
    for (const word of ['CAMHS', 'GPs', "NHS's", 'WhatsApp', 'YouTube', 'McPin', 'Привіт', 'مرحبا', 'x'])
      assert.equal(speller.check(word), null, word);
  });

  it('leaves alone a word with an accent, which is a name or of another language', () => {
    for (const word of ['Gàidhlig', 'Môn', 'Siân', 'Dún']) assert.equal(speller.check(word), null, word);
  });

  it('says of a word with a capital letter that it may be a name', () => {
    assert.equal(speller.check('Abermorwen')?.mayBeName, true);
    assert.equal(speller.check('Zanib')?.mayBeName, true);
  });

  it('says it of no name that is one letter from a known one', () => {
    assert.deepEqual(speller.check('Febuary'), {});
    assert.deepEqual(suggestionsFor('Febuary'), ['February']);
  });

  it('takes the words of a list, in small letters everywhere and with a capital only so', () => {
    assert.equal(speller.check('warmline'), null);
    assert.equal(speller.check('Warmline'), null);
    assert.equal(speller.check('Kooth'), null);
    assert.ok(speller.check('kooth'));
  });

  it('takes a listed word that is spelt as in the United States', () => {
    assert.equal(new Speller(britishDictionary(), ['Center']).check('Center'), null);
  });

  it('offers no word that would hurt', () => {
    for (const word of ['shiit', 'fuk', 'bastrd', 'wnak', 'retrd'])
      assert.doesNotMatch(suggestionsFor(word)!.join(' '), /^(?:shit|fuck|bastard|wank|retard)/, word);
  });

  it('offers the same however slowly the machine goes', ({ mock }) => {
    const words = ['suporrt', 'comunityy', 'lonelynes', 'definately'];
    const offered = () => words.map((word) => new Speller(britishDictionary(), []).suggest(word));
    const before = offered();
    let clock = 0;
    mock.method(performance, 'now', () => (clock += 10_000));
    mock.method(Date, 'now', () => (clock += 10_000));
    assert.deepEqual(offered(), before);
    assert.ok(before.every((found) => found.length > 0));
  });

  it('looks each word up once, however often it stands in a text', () => {
    let asked = 0;
    const counted = new Speller({ has: (word) => (asked++, word === 'support'), suggest: () => [] }, []);
    counted.check('support');
    const once = asked;
    for (let i = 0; i < 50; i++) counted.check('support');
    assert.ok(once > 0);
    assert.equal(asked, once);
  });

  it('looks for words that are near in a hundred words at most, and in none that is endless', () => {
    const letters = 'bcdfghjklm';
    const odd = Array.from({ length: 300 }, (_, i) => `qx${[...String(i)].map((digit) => letters[+digit]).join('')}zv`);
    let asked = 0;
    const dictionary = { has: () => false, suggest: () => (asked++, []) };
    const counted = new Speller(dictionary, []);
    for (const word of ['z'.repeat(10_000), ...odd]) counted.suggest(word);
    assert.equal(asked, 100);
  });
});
