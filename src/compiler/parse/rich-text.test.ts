import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RichText } from '../../content-model/rich-text.js';
import { compileTexts, smallLibrary } from '../fixtures/small-library.js';

/** What the text of a guide turns into. */
function read(body: string): RichText {
  const guide = `---\ntitle: What it is\nintro: People help each other.\nnext: []\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${body}\n`;
  const { libraries, problems } = compileTexts({ ...smallLibrary(), 'guides/what-it-is.md': guide });
  assert.deepEqual(problems, []);
  return libraries[0]!.library.guides[0]!.body;
}

describe('Markdown', () => {
  it('becomes paragraphs of plain words, joined over line ends', () => {
    assert.deepEqual(read('One line\nand another.\n\nA second paragraph.'), [
      { kind: 'paragraph', words: ['One line and another.'] },
      { kind: 'paragraph', words: ['A second paragraph.'] },
    ]);
  });

  it('keeps bold, emphasis, links and line breaks, one inside another', () => {
    assert.deepEqual(read('A **bold [rule](https://example.org)** and *this*.\\\nNext.'), [
      {
        kind: 'paragraph',
        words: [
          'A ',
          { kind: 'strong', words: ['bold ', { kind: 'link', to: 'https://example.org', words: ['rule'] }] },
          ' and ',
          { kind: 'emphasis', words: ['this'] },
          '.',
          { kind: 'line-break' },
          'Next.',
        ],
      },
    ]);
  });

  it('keeps lists, also inside lists', () => {
    assert.deepEqual(read('1. One\n2. Two\n   - Inner'), [
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', words: ['One'] }],
          [
            { kind: 'paragraph', words: ['Two'] },
            { kind: 'list', items: [[{ kind: 'paragraph', words: ['Inner'] }]] },
          ],
        ],
      },
    ]);
  });

  it('counts headings from two hashes', () => {
    assert.deepEqual(
      read('## One\n\n### Two\n\n#### Three').map((block) => block.kind === 'heading' && block.depth),
      [1, 2, 3],
    );
  });

  it('keeps a table with its first row as the names of the columns', () => {
    assert.deepEqual(read('| Peer support | Therapy |\n| --- | --- |\n| A peer | A **therapist** |'), [
      {
        kind: 'table',
        columns: [['Peer support'], ['Therapy']],
        rows: [[['A peer'], ['A ', { kind: 'strong', words: ['therapist'] }]]],
      },
    ]);
  });

  it('keeps signs that are only signs', () => {
    assert.deepEqual(read('5 < 6 & "so" \\*on\\* &amp; on, 2 > 1.'), [
      { kind: 'paragraph', words: ['5 < 6 & "so" *on* & on, 2 > 1.'] },
    ]);
  });

  it('lets through the kinds of address that may be drawn', () => {
    for (const address of ['https://example.org', 'tel:116123', 'sms:50808', 'mailto:a@example.org', '#contacts']) {
      assert.deepEqual(read(`[A way there](${address})`), [
        { kind: 'paragraph', words: [{ kind: 'link', to: address, words: ['A way there'] }] },
      ]);
    }
  });
});
