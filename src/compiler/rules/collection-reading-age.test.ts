import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';
import type { TextSegment } from '../parse/text-segment.js';
import { smogOf } from './collection-reading-age.js';

/** As far as a reading age looks at a segment. */
const segment = (words: string) => ({ words }) as TextSegment;

describe('the SMOG grade of some words', () => {
  const short = 'We meet. ';
  const long = 'We communicate. ';

  it('is none for fewer than thirty sentences', () => {
    assert.equal(smogOf([segment(long.repeat(29))]), undefined);
    assert.notEqual(smogOf([segment(long.repeat(30))]), undefined);
  });

  it('counts the sentences of all of them together', () => {
    assert.equal(smogOf([segment(long.repeat(15)), segment(long.repeat(15))]), smogOf([segment(long.repeat(30))]));
  });

  it('rises with each long word, and with nothing else', () => {
    const grades = [0, 15, 30].map((count) => smogOf([segment(long.repeat(count) + short.repeat(30 - count))]));
    assert.deepEqual(
      grades.map((grade) => grade?.toFixed(2)),
      ['3.13', '7.17', '8.84'],
    );
    assert.equal(smogOf([segment(short.repeat(60))])?.toFixed(2), '3.13');
  });
});

describe('all guides together', () => {
  const guide = (order: number, body: string) =>
    `---\ntitle: Part ${order}\nintro: We meet.\nnext:\n  - Come.\norder: ${order}\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${body}\n`;
  const found = (...bodies: string[]) => {
    const guides = bodies.map((body, i) => [`guides/part-${i + 1}.md`, guide(i + 1, body)] as const);
    return compileTexts({ ...smallLibrary(), ...Object.fromEntries(guides) })
      .problems.filter(({ rule }) => rule === 'collection-reading-age')
      .map(({ file, message, fix }) => ({ file: file.replace('content/en/', ''), message, fix }));
  };
  const paragraphs = (words: string, count: number) => Array.from({ length: count }, () => words).join('\n\n');

  it('are fine with one long word in each sentence', () => {
    assert.deepEqual(found(paragraphs('We communicate.', 200)), []);
  });

  it('are told of with three in two sentences', () => {
    const [first] = found(paragraphs('We communicate. Communicate voluntarily.', 100));
    assert.equal(first?.message, 'All guides together have a reading age of about 15, by their long words.');
  });

  it('are told at the first of the longest words that they have most of, with the five most common', () => {
    const rare = 'Photography, hospitality, generosity, curiosity.';
    const bodies = [paragraphs('We meet.', 2), `${paragraphs('Communicate voluntarily.', 40)}\n\n${rare}`];
    assert.deepEqual(found(...bodies), [
      {
        file: 'guides/part-2.md',
        message: 'All guides together have a reading age of about 16, by their long words.',
        fix: 'The most common are: communicate (40), voluntarily (40), photography (1), hospitality (1), generosity (1). Swap any that have a shorter word, and keep the ones people need.',
      },
    ]);
  });
});
