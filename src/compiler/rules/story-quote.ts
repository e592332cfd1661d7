import { plainText } from '../../content-model/plain-text.js';
import type { Item } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const storyQuote: Rule = {
  id: 'story-quote',
  severity: 'error',
  title: 'A quote from the story itself',
  reason: 'A quote stands for a story in somebody’s own words. If it stands nowhere in the story, nobody said it.',
  bad: 'quote: I was so glad, where the story says "I was glad"',
  good: 'quote: I was glad',
  check: (content) => content.all('story').flatMap(checkStory),
};

function checkStory({ document, value: { value } }: Item<'story'>): Finding[] {
  if (!value.quote || simplify(plainText(value.body)).includes(simplify(value.quote))) return [];
  return [
    findAt(
      document,
      document.locate(['quote']),
      'These words stand nowhere in the story.',
      'Copy a sentence of it, exactly as it stands there, or leave the quote out.',
      { field: 'quote' },
    ),
  ];
}

/** Where a line ends and how quotation marks are bent changes nobody's words. */
function simplify(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"').trim();
}
