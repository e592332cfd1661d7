import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itemAnchor, readItemAnchor, type LinkedItem } from './item-anchor.js';

describe('the address of one item', () => {
  const items: [string, LinkedItem][] = [
    ['peer-support-myth-whole-story', { kind: 'myth', id: 'whole-story' }],
    ['peer-support-story-two-prams', { kind: 'story', id: 'two-prams' }],
    ['peer-support-guide-kinds', { kind: 'guide', id: 'kinds' }],
    ['peer-support-contact-samaritans', { kind: 'contact', id: 'samaritans' }],
  ];
  for (const [anchor, item] of items) {
    it(`is #${anchor}, and is read as the same item`, () => {
      assert.equal(itemAnchor(item), anchor);
      assert.deepEqual(readItemAnchor(`#${anchor}`), item);
    });
  }

  for (const fragment of [
    '',
    '#',
    '#main',
    '#peer-support-myth-',
    '#peer-support-quiz-start',
    '#peer-support-result-group',
    '#peer-support-answer-unsafe',
    '#peer-support-myth-a/b',
    '#peer-support-myth-%E0%A4%A',
    'peer-support-myth-whole-story',
  ]) {
    it(`is not ${fragment || 'an empty fragment'}`, () => {
      assert.equal(readItemAnchor(fragment), undefined);
    });
  }
});
