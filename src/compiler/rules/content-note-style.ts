import { countWords } from './text/sentences.js';
import { findInSegment, type Rule } from './rule.js';

const most = 15;
const alarming = /\btrigger\w*|\bgraphic\b|\bdisturbing\b|\bwarning\b|\bupsetting\b|\bshocking\b/i;

export const contentNoteStyle: Rule = {
  id: 'content-note-style',
  severity: 'warning',
  title: 'Calm content notes',
  reason: 'An alarming note frightens people before they’ve read a word, and it doesn’t protect them.',
  bad: 'content-note: TRIGGER WARNING, disturbing description of a death',
  good: 'content-note: This story mentions a death in the family.',
  check: (content) =>
    content.segments
      .filter(({ field }) => field === 'content-note')
      .flatMap((segment) => {
        const count = countWords(segment.words);
        const found = alarming.exec(segment.words);
        return [
          ...(count > most
            ? [
                findInSegment(
                  segment,
                  0,
                  segment.words.length,
                  `The content note has ${count} words. Up to ${most} is enough.`,
                  'Just name what the story mentions.',
                ),
              ]
            : []),
          ...(found
            ? [
                findInSegment(
                  segment,
                  found.index,
                  found[0].length,
                  `"${found[0]}" sounds alarming.`,
                  'Start with "This story mentions", and name it plainly.',
                ),
              ]
            : []),
        ];
      }),
};
