import { countWords } from '../sentences.js';
import { findInPassage, type Rule } from './rule.js';

const most = 15;
const alarming = /\btrigger\w*|\bgraphic\b|\bdisturbing\b|\bwarning\b|\bupsetting\b|\bshocking\b/i;

export const contentNoteStyle: Rule = {
  id: 'content-note-style',
  severity: 'warning',
  title: 'Calm content notes',
  reason: 'A note that sounds alarming makes people afraid before they have read a word, and does not protect them.',
  bad: 'content-note: TRIGGER WARNING, disturbing description of a death',
  good: 'content-note: This story mentions a death in the family.',
  check: (content) =>
    content.passages
      .filter(({ field }) => field === 'content-note')
      .flatMap((passage) => {
        const count = countWords(passage.words);
        const found = alarming.exec(passage.words);
        return [
          ...(count > most
            ? [
                findInPassage(
                  passage,
                  0,
                  passage.words.length,
                  `The content note has ${count} words. Up to ${most} is enough.`,
                  'Name what the story mentions, and nothing more.',
                ),
              ]
            : []),
          ...(found
            ? [
                findInPassage(
                  passage,
                  found.index,
                  found[0].length,
                  `"${found[0]}" sounds alarming.`,
                  'Begin with "This story mentions", and name it plainly.',
                ),
              ]
            : []),
        ];
      }),
};
