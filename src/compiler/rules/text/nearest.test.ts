import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findNearest, suggest } from './nearest.js';

describe('the name that was probably meant', () => {
  const days = ['monday', 'tuesday', 'saturday'];

  it('is the one that differs least', () => {
    assert.equal(findNearest('moonday', days), 'monday');
    assert.equal(findNearest('saterday', days), 'saturday');
  });

  it('is found whichever letters are capitals, and told as it is written', () => {
    assert.equal(findNearest('Monday', days), 'monday');
    assert.equal(findNearest('gb-scot', ['GB-ENG', 'GB-SCT', 'IE']), 'GB-SCT');
    assert.equal(findNearest('GB-SCO', ['GB-ENG', 'GB-SCT', 'IE']), 'GB-SCT');
    assert.equal(findNearest('europe/dublim', ['Europe/London', 'Europe/Dublin']), 'Europe/Dublin');
  });

  it('differs in two letters at most, or in a third of a long name', () => {
    assert.equal(findNearest('mandey', ['monday']), 'monday');
    assert.equal(findNearest('mendey', ['mandoy']), 'mandoy');
    assert.equal(findNearest('mxxxay', ['monday']), undefined);
    assert.equal(findNearest('abcdefxxx', ['abcdefghi']), 'abcdefghi');
    assert.equal(findNearest('abcdexxxx', ['abcdefghi']), undefined);
  });

  it('is none of those with which it has nothing in common, however short they are', () => {
    assert.equal(findNearest('abc', ['xyz']), undefined);
    assert.equal(findNearest('abc', ['xyc']), 'xyc');
  });

  it('is no other country, whose name is only two letters long', () => {
    for (const code of ['UK', 'NI', 'EU', 'IR', 'NZ'])
      assert.equal(findNearest(code, ['AU', 'US', 'IE', 'CA']), undefined, code);
    assert.equal(findNearest('ie', ['AU', 'US', 'IE', 'CA']), 'IE');
  });

  it('is none where there is none, or where somebody has written a whole text', () => {
    assert.equal(findNearest('monday', []), undefined);
    assert.equal(findNearest('x'.repeat(100), ['x'.repeat(101)]), 'x'.repeat(101));
    assert.equal(findNearest('x'.repeat(101), ['x'.repeat(101)]), undefined);
  });
});

describe('what is suggested in the place of a name', () => {
  const many = (count: number) => Array.from({ length: count }, (_, i) => `name-${i + 10}`);

  it('is the one that was probably meant', () =>
    assert.equal(suggest('moonday', ['monday']), 'Did you mean "monday"?'));

  it('is otherwise what there is, up to twelve of them', () => {
    assert.equal(suggest('IE', ['NZ', 'CA']), 'There is: NZ, CA.');
    assert.match(suggest('x', many(12)), /^There is: name-10, .*, name-21\.$/);
    assert.match(suggest('x', many(13)), /^There is: name-10, .*, name-21 and more\.$/);
  });

  it('is nothing where there is nothing', () => assert.equal(suggest('x', []), ''));
});
