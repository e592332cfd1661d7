import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { crisisPhrases, crisisWords } from './crisis-words.js';

/** For each way of saying it, in the same order, sentences in which it stands alone. */
const said: readonly (readonly string[])[] = [
  ['I thought of suicide.', 'I felt suicidal.', 'Two suicides in a year.'],
  ['It was self-harm.', 'I was self‑harming.', 'About self harm.', 'I had self–harmed.', 'He self-injured.'],
  ['She took her own life.', 'I meant to end my life.', 'They were taking their lives.', 'He ended his life.'],
  ['I was going to kill myself.', 'He killed himself.', 'Killing yourself.'],
  ['I hurt myself.', 'She was cutting herself.', 'You harmed yourself.'],
  ['I wanted to die.', 'I just want to die.', 'I was ready to die.', 'I hoped to die.', 'I wished to die.'],
  ['I wished I was dead.', 'I wish that I were dead.', 'She wished she had never been born.'],
  ['They are better off dead.', 'I would rather be dead.', 'I thought I should be dead.'],
  [
    'I did not want to be alive.',
    'I didn’t want to exist.',
    'He doesn’t want to go on living.',
    'I never did. I don’t wish to be alive.',
  ],
  ['I did not want to live.', 'I didn’t want to live any more.'],
  ['I did not want to be here any more.', 'I don’t want to be here anymore.', 'She didn’t want to be here any longer.'],
  ['I did not want to wake up.', 'I didn’t want to wake up again.'],
  ['I no longer wanted to live.', 'She no longer wants to be here.', 'I no longer wished to exist.'],
  [
    'I had no reason to live.',
    'There was nothing left to live for. There was no point in living.',
    'It was not worth living.',
  ],
  ['Life was not worth living.'],
  ['Life wasn’t worth living.', 'I thought life isn’t worth living.'],
  ['I wanted to end it all.', 'She nearly ended it all.', 'I thought of ending it all.'],
  ['I took an overdose.', 'He had overdosed.', 'After two overdoses.'],
];

/** What sounds alike and speaks of something else. */
const fine = [
  'In the end it all made sense.',
  'I wanted to dye my hair.',
  'I did not want to live with my parents.',
  'I didn’t want to live alone.',
  'I did not want to be here, in a room of strangers.',
  'I did not want to wake up early.',
  'I wished I was home.',
  'My phone was dead.',
  'He would not hurt a fly, and he kept to himself.',
  'The plants died. I tried to diet.',
  'There is no point in living in the past.',
  'Help yourself. Look after yourself.',
];

describe('words that speak of suicide or self-harm', () => {
  crisisPhrases.forEach((phrase, i) => {
    for (const words of said[i] ?? [])
      it(`are found in “${words}”`, () => {
        assert.ok(new RegExp(phrase, 'i').test(words), phrase);
        assert.notEqual(words.search(crisisWords), -1);
      });
  });

  it('have an example for each way of saying it', () => {
    assert.equal(said.length, crisisPhrases.length);
    assert.ok(said.every((sentences) => sentences.length > 0));
  });

  for (const words of fine)
    it(`are not found in “${words}”`, () => assert.equal(words.match(crisisWords)?.[0], undefined));
});
