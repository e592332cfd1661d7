import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { longestText, mostItems } from '../../content-model/library-limits.js';
import { compileTexts, smallLibrary, type Texts } from '../fixtures/small-library.js';
import type { Problem } from '../report/problem.js';

const evidence = readFileSync('content/en/evidence/groups.md', 'utf8');
const listeners = String(smallLibrary()['contacts/ie/listeners.md']);

/** What the rule finds in a library with so many files of one text in a folder, named so that they are in order. */
function findIn(folder: string, text: string, count: number): Problem[] {
  const names = Array.from({ length: count }, (_, i) => `${folder}/x-${i + 1000}.md`);
  const texts: Texts = { ...smallLibrary(), ...Object.fromEntries(names.map((name) => [name, text])) };
  return compileTexts(texts).problems.filter(({ rule }) => rule === 'collection-size');
}

describe('a kind of which there is more than a browser takes', () => {
  it('is an error at the first file that would not be shown', () => {
    const [problem, ...others] = findIn('evidence', evidence, mostItems + 62);
    assert.deepEqual(others, []);
    const { severity, file, message, fix } = problem!;
    assert.deepEqual(
      { severity, file, message, fix },
      {
        severity: 'error',
        file: `content/en/evidence/x-${1000 + mostItems}.md`,
        message: 'There are 562 pieces of evidence, and the widgets take the first 500.',
        fix: 'Take 62 of them out, or put them into a library of their own.',
      },
    );
  });

  it('is none while there are just as many', () => {
    assert.deepEqual(findIn('evidence', evidence, mostItems), []);
  });

  it('is never the contacts', () => {
    assert.deepEqual(findIn('contacts/ie', listeners, mostItems + 1), []);
  });
});

describe('a list or a text that is longer than a browser takes', () => {
  const long = 'word '.repeat(longestText / 5);
  const changes: [what: string, change: (text: string) => string, message: RegExp][] = [
    ['a paragraph', (text) => text.replace(/(\n---\n)[^]*$/, `$1${long}and more.\n`), /has 20009 characters/],
    ['a field', (text) => text.replace(/^claim: .*$/m, `claim: '${long}and more'`), /has 20008 characters/],
    [
      'paragraphs',
      (text) => text.replace(/(\n---\n)[^]*$/, `$1${'We say so.\n\n'.repeat(mostItems + 1)}`),
      /are 501 in this list/,
    ],
  ];
  for (const [what, change, message] of changes) {
    it(`is an error: ${what}`, () => {
      const [problem, ...others] = findIn('evidence', change(evidence), 1);
      assert.deepEqual(others, []);
      assert.equal(problem?.severity, 'error');
      assert.equal(problem.file, 'content/en/evidence/x-1000.md');
      assert.match(problem.message, message);
      const lines = change(evidence).split('\n');
      const expected =
        what === 'a field' ? lines.findIndex((each) => each.startsWith('claim:')) : lines.lastIndexOf('---') + 1;
      assert.equal(problem.line, expected + 1);
    });
  }

  it('is never the ways to reach somebody', () => {
    const channels = Array.from({ length: mostItems + 1 }, (_, i) => `  - web: https://example.org/${i}\n`).join('');
    const text = listeners.replace(/channels:\n(?: {2}.*\n)+/, `channels:\n${channels}`);
    assert.notEqual(text, listeners);
    assert.deepEqual(findIn('contacts/ie', text, 1), []);
  });
});
