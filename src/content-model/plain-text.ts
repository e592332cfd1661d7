import type { Block, Inline, RichText } from './rich-text.js';

/** The words of a text without their marks, blocks separated by new lines: for copying, saving and measuring. */
export function plainText(text: RichText): string {
  return text.map(plainBlock).join('\n');
}

/** The words of one line without their marks. */
export function plainInline(words: Inline[]): string {
  return words
    .map((word) => {
      if (typeof word === 'string') return word;
      return word.kind === 'line-break' ? '\n' : plainInline(word.words);
    })
    .join('');
}

function plainBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInline(block.words);
    case 'list':
      return block.items.map((item) => `- ${plainText(item)}`).join('\n');
    case 'table':
      return [block.columns, ...block.rows].map((row) => row.map(plainInline).join(' | ')).join('\n');
  }
}
