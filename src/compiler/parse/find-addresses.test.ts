import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { findAddresses } from './find-addresses.js';

const myth = (source: string, body: string) => `---
fact: You choose how much you tell
myth: You have to tell your whole story
why-people-think-so: Some groups begin with a round of names.
grade: practice
how-sure: This is how groups say they work.
# https://example.org/for-editors
sources:
  - title: Ground rules
    ${source}
order: 1
reviewed-on: 2026-11-21
review-by: 2028-11-21
---
${body}
`;

/** The addresses of a myth, each with the words that stand at its place. */
function find(source: string, body: string): [address: string, written: string][] {
  const texts = { ...smallLibrary(), 'myths/whole-story.md': myth(source, body) };
  return [...findAddresses(compileTexts(texts).contents)].flatMap(([address, uses]) =>
    uses
      .filter(({ document }) => document.id === 'whole-story')
      .map(({ document, start, end }): [string, string] => [address, document.text.slice(start, end)]),
  );
}

describe('the addresses in the content', () => {
  it('are found in fields and in the text, but not in remarks for editors', () => {
    assert.deepEqual(find('url: https://example.org/rules', 'See [one](https://example.org/one).'), [
      ['https://example.org/rules', 'https://example.org/rules'],
      ['https://example.org/one', 'https://example.org/one'],
    ]);
  });

  it('end where the sentence goes on', () => {
    const body =
      '(https://example.org/a), https://example.org/b. [c](https://example.org/c_(d)) <https://example.org/e>!';
    assert.deepEqual(
      find('doi: 10.1000/x', body).map(([, written]) => written),
      [
        'https://example.org/a',
        'https://example.org/b',
        'https://example.org/c_(d)',
        'https://example.org/e',
        '10.1000/x',
      ],
    );
  });

  it('are one where only the place on the page differs', () => {
    const found = find("url: 'https://example.org/a#b'", 'See [c](https://example.org/a#c).');
    assert.deepEqual(
      found.map(([address]) => address),
      ['https://example.org/a', 'https://example.org/a'],
    );
  });

  it('of a DOI lead through its resolver', () => {
    assert.deepEqual(find('doi: 10.1186/s12916-024-03260-y', 'You choose.'), [
      ['https://doi.org/10.1186/s12916-024-03260-y', '10.1186/s12916-024-03260-y'],
    ]);
  });
});
