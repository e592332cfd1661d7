import type { Inline } from '../content-model/rich-text.js';

/** From the start of a word to the end of one. Anything nearer to another sign may or may not be bold: markdown-it knows. */
const bold = /(?<![^ ])\*\*(?=[\p{L}\p{N}])([^*]*[\p{L}\p{N}.!?])\*\*(?![^ ])/gu;

/** Words of which some are bold, with no other marks in them. Nothing, where a star is left that may mean something else. */
export function readPlainBold(marked: string): Inline[] | undefined {
  const inline: Inline[] = [];
  let from = 0;
  for (const { 0: whole, 1: inside = '', index } of marked.matchAll(bold)) {
    if (index > from) inline.push(marked.slice(from, index));
    inline.push({ kind: 'strong', words: [inside] });
    from = index + whole.length;
  }
  if (from < marked.length) inline.push(marked.slice(from));
  return inline.some((part) => typeof part === 'string' && part.includes('*')) ? undefined : inline;
}
