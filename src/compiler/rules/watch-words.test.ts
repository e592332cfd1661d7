import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Content } from '../content.js';
import { terms as claims } from './claim-strength.js';
import { crisisWords, crisisWordsLikely } from './crisis-words.js';
import { terms as softWords } from './died-not-passed-away.js';
import { watchForTerms, type WatchedTerm } from './find-words.js';
import { terms as leavingOut } from './inclusive-words.js';
import { terms as aboutLinks } from './link-words.js';
import { terms as online, likely as onlineLikely } from './nhs-111-online.js';
import { terms as phones } from './phone-not-telephone.js';
import { terms as orders } from './should-word.js';
import { terms as stigmatising } from './stigmatising-terms.js';
import { watchFor, type Likely } from './watch-words.js';

describe('watchFor', () => {
  const likely = watchFor('illness illnesses suffe* 111');
  const found = [
    'An ILLNESS.',
    'Illnesses',
    'an “illness”',
    'they suffered',
    'suffe',
    '111',
    'an_illness',
    'illness-free',
  ];
  for (const words of found) it(`finds ${words}`, () => assert.ok(holds(likely, words)));
  const others = ['', 'ill', 'illnesss', 'stillness', 'insuffe', 'suff er', '1111', '11 1', 'il lness'];
  for (const words of others) it(`finds nothing in "${words}"`, () => assert.ok(!holds(likely, words)));

  it('keeps the order of the passages', () => {
    const passages = ['one illness', 'none', 'two illnesses'].map((words) => ({ words }));
    assert.deepEqual(likely({ passages } as unknown as Content), [passages[0], passages[2]]);
  });

  it('refuses what it could not find', () => {
    for (const words of ["don't", 'two*', 'Illness', '']) assert.throws(() => watchFor(words), /cannot be watched/);
  });
});

describe('words that are watched for', () => {
  const rules: Record<string, [terms: readonly Pick<WatchedTerm, 'pattern'>[], likely: Likely]> = {
    'claim-strength': [claims, watchForTerms(claims)],
    'crisis words': [[{ pattern: crisisWords }], crisisWordsLikely],
    'died-not-passed-away': [softWords, watchForTerms(softWords)],
    'inclusive-words': [leavingOut, watchForTerms(leavingOut)],
    'link-words': [aboutLinks, watchForTerms(aboutLinks)],
    'nhs-111-online': [online, onlineLikely],
    'phone-not-telephone': [phones, watchForTerms(phones)],
    'should-word': [orders, watchForTerms(orders)],
    'stigmatising-terms': [stigmatising, watchForTerms(stigmatising)],
  };
  for (const [name, [terms, likely]] of Object.entries(rules)) {
    it(`are in everything that ${name} finds`, () => {
      for (const { pattern } of terms) assert.ok(tryOut(pattern, likely) > 5, `${pattern.source} is hardly tried`);
    });
  }
});

/** Makes up texts that the pattern may fit. Fails where it does and nobody looks. Says how often it did. */
function tryOut(pattern: RegExp, likely: Likely): number {
  const inside = fc.stringMatching(new RegExp(`^(?:${withoutLooks(pattern.source)})$`));
  const before = fc.constantFrom('', '', 'x', ' ', 'a', 'é', '-', '“', 'My mum ', 'My mum ', 'the ');
  const after = fc.constantFrom('', '', 'x', ' ', '.', 's', '_', '’', ' said', ' away', ' suddenly', ' and');
  let tried = 0;
  const text = fc.tuple(before, inside, after, fc.boolean()).map(([a, b, c, isLoud]) => {
    const words = a + b + c;
    return isLoud ? words.toUpperCase() : words;
  });
  const look = fc.property(text, (words) => {
    if (words.search(pattern) === -1) return;
    tried++;
    assert.ok(holds(likely, words), words);
  });
  fc.assert(look, { numRuns: 500, seed: 11 });
  return tried;
}

/** A pattern without what it asks of the words around: that cannot be made up. */
function withoutLooks(source: string): string {
  const start = source.search(/\(\?(?:<?[=!])/);
  if (start === -1) return source.replaceAll('\\b', '');
  let end = start;
  let depth = 0;
  let isInClass = false;
  do {
    const sign = source[end++];
    if (sign === '\\') end++;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') depth++;
    else if (sign === ')') depth--;
  } while (depth > 0);
  return withoutLooks(source.slice(0, start) + source.slice(end));
}

function holds(likely: Likely, words: string): boolean {
  return likely({ passages: [{ words }] } as unknown as Content).length === 1;
}
