import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isId, makeId } from './make-id.js';

describe('makeId', () => {
  const examples: [title: string, id: string][] = [
    ['Two prams', 'two-prams'],
    ['A walk: by the canal & back', 'a-walk-by-the-canal-and-back'],
    ['You don’t have to', 'you-dont-have-to'],
    ['Siân’s café', 'sians-cafe'],
    ['Ærø, Łódź and Straße', 'aero-lodz-and-strasse'],
    ['  1 in 5  ', '1-in-5'],
    ['ﬁrst steps', 'first-steps'],
    ['日本', ''],
  ];
  for (const [title, id] of examples) it(`makes "${id}" from "${title}"`, () => assert.equal(makeId(title), id));

  it('keeps to whole words of a long title', () => {
    const id = makeId('There are many words in this title and they go on for a long while until the end');
    assert.equal(id, 'there-are-many-words-in-this-title-and-they-go-on-for-a-long');
  });

  it('cuts one word that is too long for a name', () => assert.equal(makeId('a'.repeat(90)).length, 60));

  it('makes only names that files can have', () => {
    for (const title of ['--', '../../etc/passwd', 'A/B', 'x\u0000y', 'Éclair!', '…']) {
      const id = makeId(title);
      assert.ok(id === '' || isId(id), `${title} → ${id}`);
    }
  });
});
