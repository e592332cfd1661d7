import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, it } from 'node:test';
import { activeVoice, passiveWords } from './active-voice.js';
import { terms as claims } from './claim-strength.js';
import { crisisPhrases, methodWords } from './crisis-words.js';
import { terms as died } from './died-not-passed-away.js';
import { easyClaims, phrases as easy } from './easy-claims.js';
import { figuresOfSpeech, phrases as figures } from './figures-of-speech.js';
import { expandPattern, type Sample } from './fixtures/expand-pattern.js';
import { terms as inclusive } from './inclusive-words.js';
import { terms as links } from './link-words.js';
import { terms as nhs } from './nhs-111-online.js';
import { words as verdicts } from './no-diagnosis-in-results.js';
import { terms as phone } from './phone-not-telephone.js';
import type { Phrase } from './phrases.js';
import { phrases as long, shortWords } from './short-words.js';
import { terms as should } from './should-word.js';
import { SplitWords } from './split-words.js';
import { terms as stigma } from './stigmatising-terms.js';
import type { WordRule } from './word-rule.js';

/** What each rule finds, and what its exceptions silence, one on a line: a change to a list is a change to this file. */
const recorded = join(import.meta.dirname, 'fixtures/lists/words-that-rules-find.txt');

type Entry = Sample & { isMatch: boolean };

const patterns: Record<string, readonly RegExp[]> = {
  'claim-strength': claims.map(({ pattern }) => pattern),
  'crisis-needs-help': crisisPhrases.map((phrase) => new RegExp(phrase, 'i')),
  'died-not-passed-away': died.map(({ pattern }) => pattern),
  'inclusive-words': inclusive.map(({ pattern }) => pattern),
  'link-words': links.map(({ pattern }) => pattern),
  'nhs-111-online': nhs.map(({ pattern }) => pattern),
  'no-diagnosis-in-results': [verdicts],
  'phone-not-telephone': phone.map(({ pattern }) => pattern),
  'safe-messaging-method': [methodWords],
  'should-word': should.map(({ pattern }) => pattern),
  'stigmatising-terms': stigma.map(({ pattern }) => pattern),
};

const lists: Record<string, [WordRule, readonly Phrase[]]> = {
  'easy-claims': [easyClaims, easy],
  'figures-of-speech': [figuresOfSpeech, figures],
  'short-words': [shortWords, long],
};

function entriesOfPattern(pattern: RegExp): Entry[] {
  return expandPattern(pattern).map((sample) => ({
    ...sample,
    isMatch: new RegExp(pattern.source, pattern.flags.replace('g', '')).test(` ${sample.text} `),
  }));
}

function entriesOfPhrase(rule: WordRule, { words, notAfter = [], notBefore = [] }: Phrase): Entry[] {
  const forms = words.split(' ').map((word) => word.split('/'));
  const usual = forms.map(([first]) => first!);
  const found = [
    usual,
    ...forms.flatMap((ways, i) => ways.slice(1).map((way) => usual.map((first, j) => (j === i ? way : first)))),
  ];
  const phrase = usual.join(' ');
  return [
    ...found.map((form) => ({ text: form.join(' '), isFound: true })),
    ...notAfter.map((before) => ({ text: `${before} ${phrase}`, isFound: false })),
    ...notBefore.map((after) => ({ text: `${phrase} ${after}`, isFound: false })),
  ].map((sample) => ({ ...sample, isMatch: isMatch(rule, sample.text) }));
}

/** Each word in a sentence where it decides. */
function entriesOfPassive(): Entry[] {
  const { be, between, deeds, shortDeeds, states, noDoer } = passiveWords;
  const found = [
    ...be.map((verb) => `it ${verb} checked`),
    ...[...between].map((word) => `it was ${word} checked`),
    ...[...deeds].map((deed) => `it was ${deed}`),
    ...[...shortDeeds].map((deed) => `it was ${deed} by us`),
  ];
  const silent = [
    ...[...states].map((state) => `it was ${state} by us`),
    ...[...noDoer].map((word) => `it was built by ${word}`),
  ];
  return [...found.map((text) => ({ text, isFound: true })), ...silent.map((text) => ({ text, isFound: false }))].map(
    (sample) => ({ ...sample, isMatch: isMatch(activeVoice, sample.text) }),
  );
}

function isMatch({ byWord }: WordRule, text: string): boolean {
  const split = new SplitWords(text);
  return Array.from({ length: split.length }, (_, at) => byWord.get(split.word(at)!)?.(split, at)).some(Boolean);
}

const entries = new Map<string, Entry[]>([
  ...Object.entries(patterns).map(([id, all]) => [id, all.flatMap(entriesOfPattern)] as const),
  ...Object.entries(lists).map(
    ([id, [rule, all]]) => [id, all.flatMap((phrase) => entriesOfPhrase(rule, phrase))] as const,
  ),
  ['active-voice', entriesOfPassive()],
]);

function writeEntries(id: string, all: readonly Entry[]): string[] {
  const lines = all.map(({ text, isFound }) => `${isFound ? '' : 'not: '}${text.replaceAll('\n', '⏎')}`);
  // Words that would say how stand in the rule and nowhere else.
  if (id === 'safe-messaging-method') return [createHash('sha256').update(lines.join('\n')).digest('hex')];
  return [...new Set(lines)];
}

describe('each entry of each list of words', () => {
  for (const [id, all] of entries) {
    it(`finds itself in ${id}`, () => {
      const lost = all.filter(({ isFound, isMatch: found }) => isFound && !found).map(({ text }) => text);
      assert.deepEqual(lost, []);
    });

    it(`is silenced by each of its exceptions in ${id}`, () => {
      const told = all.filter(({ isFound, isMatch: found }) => !isFound && found).map(({ text }) => text);
      assert.deepEqual(told, []);
    });
  }

  it('is in this test: if not, add the rule to "patterns" or "lists" at the top of it', () => {
    const withList = readdirSync(import.meta.dirname)
      .filter((name) => /^[^.]*\.ts$/.test(name))
      .filter((name) =>
        /^export const (?:terms|phrases)\b/m.test(readFileSync(join(import.meta.dirname, name), 'utf8')),
      )
      .map((name) => name.replace('.ts', ''));
    // It finds names, numbers and addresses by their form.
    const left = withList.filter((id) => !entries.has(id) && id !== 'private-details');
    assert.deepEqual(left, []);
  });

  it('is the one that was agreed on: to agree on another, put RECORD=1 before "npm run test:node" for this file', () => {
    const lines = [...entries].flatMap(([id, all]) => [`# ${id}`, ...writeEntries(id, all), '']);
    if (env['RECORD'] || !existsSync(recorded)) writeFileSync(recorded, lines.join('\n'));
    assert.deepEqual(readFileSync(recorded, 'utf8').split('\n'), lines);
  });
});
