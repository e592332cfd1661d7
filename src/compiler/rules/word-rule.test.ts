import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cpuTimeOf } from '../fixtures/cpu-time.js';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';

/** What the rules that look word by word find in some words of a contact. */
function find(words: string): [rule: string, found: string][] {
  const listeners = `${String(smallLibrary()['contacts/ie/listeners.md'])}\n${words}\n`;
  const { problems } = compileTexts({ ...smallLibrary(), 'contacts/ie/listeners.md': listeners });
  return problems
    .filter(({ severity }) => severity === 'note')
    .map(({ rule, excerpt = '', column = 1, length = 0 }) => [rule, excerpt.slice(column - 1, column - 1 + length)]);
}

const found: [rule: string, words: string, place: string][] = [
  ['active-voice', 'Your form will be read on Monday.', 'be read'],
  ['active-voice', 'The group is usually run by two volunteers.', 'is usually run'],
  ['active-voice', 'The rules were written down.', 'were written'],
  ['active-voice', 'Doors aren’t opened by staff.', 'aren’t opened'],
  ['short-words', 'Ring us prior to your visit.', 'prior to'],
  ['short-words', 'It takes place “on a regular basis”.', 'on a regular basis'],
  ['short-words', 'We signpost you to others.', 'signpost you'],
  ['figures-of-speech', 'We walk with you on **your recovery** journey.', 'recovery** journey'],
  ['figures-of-speech', 'Many struggled with this.', 'struggled with'],
  ['figures-of-speech', 'Getting up can be a daily battle.', 'daily battle'],
  ['figures-of-speech', 'She wrote of a journey with grief.', 'journey with grief'],
  ['easy-claims', 'All you need to do is ask.', 'All you need to do'],
  ['easy-claims', 'It is a great way to meet people.', 'great way to'],
];

const fine = [
  'The office is closed. The room is crowded, and people are tired.',
  'They are interested in what you say. You are used to it.',
  'The talk is over by ten. They are friends by now. It is made by hand. Is it open? By all means.',
  'They moved, prior. To you it may matter.',
  'Your journey to the centre takes ten minutes. The train journey is long.',
  'It is not easy to ask. It may be easy to think so.',
  'A facilitator leads the group. Once upon a time there was a toolmaker.',
  'A young carer who is called Sam comes at six.',
  'Some fight over the biscuits. They overcome.',
];

describe('the rules that look word by word', () => {
  for (const [rule, words, place] of found) {
    it(`note ${rule} in “${words}”`, () => assert.deepEqual(find(words), [[rule, place]]));
  }

  for (const words of fine) {
    it(`have nothing to say about “${words}”`, () => assert.deepEqual(find(words), []));
  }

  it('leave other languages alone, and a person’s own words', () => {
    const welsh = String(smallLibrary()['wording.md']).replace('language: en-GB', 'language: cy');
    const listeners = `${String(smallLibrary()['contacts/ie/listeners.md'])}\nYour form will be read prior to noon.\n`;
    const { problems } = compileTexts({
      ...smallLibrary(),
      'wording.md': welsh,
      'contacts/ie/listeners.md': listeners,
    });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'note'),
      [],
    );
  });

  it('stay quick in a text that repeats itself', () => {
    const taken = cpuTimeOf(() => {
      find('is being '.repeat(20_000));
      find('at this moment in '.repeat(10_000));
    });
    assert.ok(taken < 10_000);
  });
});
