import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { quoteForShell } from './quote-for-shell.js';

describe('quoteForShell', () => {
  const examples: [word: string, quoted: string][] = [
    ['elm-road', 'elm-road'],
    ['../elm/road_2', '../elm/road_2'],
    ['Elm Road', '"Elm Road"'],
    ['a"b', '"a\\"b"'],
    ['$HOME', '"\\$HOME"'],
    ['it’s; rm', '"it’s; rm"'],
  ];
  for (const [word, quoted] of examples)
    it(`writes ${word} as ${quoted}`, () => assert.equal(quoteForShell(word), quoted));
});
