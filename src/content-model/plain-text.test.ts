import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainInline, plainText } from './plain-text.js';
import type { Inline, RichText } from './rich-text.js';

const marked: Inline[] = [
  'You can ',
  { kind: 'strong', words: ['always ', { kind: 'emphasis', words: ['stop'] }] },
  ',',
  { kind: 'line-break' },
  { kind: 'link', to: 'https://example.org', words: ['or ask'] },
  '.',
];

describe('a text without its marks', () => {
  it('has the words of every mark, at any depth, and its line breaks', () => {
    assert.equal(plainInline(marked), 'You can always stop,\nor ask.');
  });

  it('has each block on a line of its own: headings, lists in lists, and the rows of a table', () => {
    const text: RichText = [
      { kind: 'heading', depth: 1, words: ['Before you go'] },
      { kind: 'paragraph', words: marked },
      {
        kind: 'list',
        items: [
          [{ kind: 'paragraph', words: ['Ask'] }],
          [
            { kind: 'paragraph', words: ['Look'] },
            { kind: 'list', ordered: true, items: [[{ kind: 'paragraph', words: ['twice'] }]] },
          ],
        ],
      },
      { kind: 'table', columns: [['When'], ['Where']], rows: [[['Monday'], ['Elm Road']]] },
    ];
    assert.deepEqual(plainText(text).split('\n'), [
      'Before you go',
      'You can always stop,',
      'or ask.',
      '- Ask',
      '- Look',
      '- twice',
      'When | Where',
      'Monday | Elm Road',
    ]);
  });

  it('is nothing where there is none', () => assert.equal(plainText([]), ''));
});
