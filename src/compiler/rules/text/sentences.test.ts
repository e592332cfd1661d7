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
