import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressPayloads, markdownPayloads, payloads, wordPayloads } from '../../../test/fixtures/script-payloads.js';
import { isSafeAddress } from '../../content-model/rich-text.js';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import { stopsBuild } from '../report/problem.js';

/** Addresses are data, and the only place where words could do something: each there is has to be a safe one. */
const addressFields = new Set(['to', 'url', 'source']);

interface Slots {
  fact?: string;
  title?: string;
  url?: string;
  body?: string;
}

/** Words as an author would quote them. YAML has its own ways for the characters that it cannot hold. */
function myth({ fact = 'A fact', title = 'A source', url, body = 'Some words.' }: Slots): string {
  return `---
fact: ${JSON.stringify(fact)}
myth: A myth
why-people-think-so: Because.
grade: practice
how-sure: Quite sure.
sources:
  - title: ${JSON.stringify(title)}${url === undefined ? '' : `\n    url: ${JSON.stringify(url)}`}
order: 1
reviewed-on: 2026-11-21
review-by: 2028-11-21
---
${body}
`;
}

/** Everything the library would show, or nothing where the build stops. */
function compileWith(slots: Slots): unknown {
  const { libraries, problems } = compileTexts({ ...smallLibrary(), 'myths/payload.md': myth(slots) });
  if (libraries.length === 0) assert.ok(problems.some(stopsBuild), 'what stops a build says why');
  return libraries[0]?.library.myths[0];
}

function assertSafe(data: unknown, key = ''): void {
  if (typeof data === 'string') {
    if (addressFields.has(key)) assert.ok(isSafeAddress(data), data);
  } else if (typeof data === 'object' && data) {
    for (const [name, value] of Object.entries(data)) assertSafe(value, Array.isArray(data) ? key : name);
  }
}

describe(`the compiler, given ${payloads.length} texts that would run a script`, () => {
  it('refuses each as an address', () => {
    assert.ok(payloads.length >= 500);
    const kept = addressPayloads.filter((url) => compileWith({ url }));
    assert.deepEqual(kept, []);
  });

  it('lets none become a link in a text', () => {
    for (const address of addressPayloads) assertSafe(compileWith({ body: `Words [press](<${address}>) and more.` }));
  });

  it('keeps each as plain words, letter by letter, or refuses it', () => {
    for (const words of [...wordPayloads, ...markdownPayloads]) {
      const compiled = compileWith({ fact: words, title: words }) as { fact: string; sources: { title: string }[] };
      if (compiled) assert.deepEqual([compiled.fact, compiled.sources[0]?.title], [words, words]);
    }
  });

  it('lets no Markdown become anything but words, marks and safe links', () => {
    for (const body of [...markdownPayloads, ...wordPayloads]) assertSafe(compileWith({ body }));
  });

  it('goes on after the worst of it', () => {
    assert.ok(compileWith({ body: 'Kind words.' }));
  });
});
