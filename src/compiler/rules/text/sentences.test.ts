import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countWords, mayHaveLongSentence, splitSentences } from './sentences.js';

const most = 5;

function isLong(words: string): boolean {
  return splitSentences(words).some((sentence) => countWords(sentence.words) > most);
}

describe('mayHaveLongSentence', () => {
  const short = [
    '',
    'One two three four five.',
    'One two three four five. One two three four five! One two three four five? One two.',
    'One two three four Smith. One two three four.',
  ];
  for (const words of short) it(`sees none in "${words}"`, () => assert.ok(!mayHaveLongSentence(words, most)));

  it('sees one where a short form ends none', () => {
    assert.ok(mayHaveLongSentence('One two three with Dr. Who and others.', most));
  });

  it('never overlooks one, whatever the words and signs are', () => {
    const piece = fc.constantFrom(
      ...['a', 'be', 'Cat', 'D', 'don’t', 'é', '0300', '123', 'e.g.', 'i.e.', 'etc.', 'Dr.', 'vs.', 'No.', 'x@y.z'],
      ...[
        'end.',
        'end.Then',
        'end!',
        'end?',
        'end…',
        '“end.”',
        '(end.)',
        '-',
        '–',
        'one—two',
        'a-b',
        '\n',
        '.',
        '…',
        '日本',
      ],
    );
    const gap = fc.constantFrom(' ', ' ', ' ', ' ', '  ', '\n', '\u00a0', '\u2003', '\u3000', '–', ', ', '');
    const text = fc.array(fc.tuple(piece, gap), { maxLength: 24 }).map((pairs) => pairs.flat().join(''));
    let long = 0;
    let passedOver = 0;
    fc.assert(
      fc.property(text, (words) => {
        const mayBe = mayHaveLongSentence(words, most);
        if (isLong(words)) {
          // Words of so few letters that there are not two for each: the rule passes them over as well.
          if (words.length > 2 * most) assert.ok(mayBe, JSON.stringify(words));
          long++;
        } else if (!mayBe) passedOver++;
      }),
      { numRuns: 20_000, seed: 3 },
    );
    assert.ok(long > 1000 && passedOver > 2000, `${long} long, ${passedOver} passed over`);
  });
});

describe('every sign there is', () => {
  const signs = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code));
  const isSaid = /[\p{L}\p{N}]/u;
  const separates = /[\s–—]/;
  const differing = (found: (sign: string) => boolean, expected: (sign: string) => boolean) =>
    signs.filter((sign) => found(sign) !== expected(sign)).map((sign) => sign.charCodeAt(0).toString(16));

  it('is a word by itself where it is a letter or a number', () => {
    const isWord = (sign: string) => countWords(` ${sign} `) === 1;
    assert.deepEqual(
      differing(isWord, (sign) => isSaid.test(sign)),
      [],
    );
  });

  it('ends a word where it is white space or a dash, and keeps it together otherwise', () => {
    const endsWord = (sign: string) => countWords(`ab${sign}cd`) === 2;
    assert.deepEqual(
      differing(endsWord, (sign) => separates.test(sign)),
      [],
    );
  });

  it('is taken for a gap in the quick look wherever it ends a word', () => {
    const overlooked = signs.filter(
      (sign) => countWords(`ab${sign}cd${sign}ef`) > 2 && !mayHaveLongSentence(`ab${sign}cd${sign}ef`, 2),
    );
    assert.deepEqual(
      overlooked.map((sign) => sign.charCodeAt(0).toString(16)),
      [],
    );
  });
});
