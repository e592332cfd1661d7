import { findInSegment, type Rule } from './rule.js';

export const mythOnce: Rule = {
  id: 'myth-once',
  severity: 'warning',
  title: 'A myth is said once',
  reason:
    'What is read several times is remembered, also when it is wrong. The card names the myth once, and only as a myth.',
  bad: 'an answer that begins with the words of the myth',
  good: 'an answer that begins with what is true',
  check: (content) =>
    content.all('myth').flatMap(({ document, value: { value } }) => {
      const myth = value.myth.toLowerCase().replace(/[.?!]$/, '');
      return content
        .segmentsOf(document)
        .filter(({ voice }) => voice === 'ours')
        .flatMap((segment) => {
          const at = segment.words.toLowerCase().indexOf(myth);
          return at === -1
            ? []
            : [
                findInSegment(
                  segment,
                  at,
                  myth.length,
                  'The myth is said here once more.',
                  'Say what is true instead. The card shows the myth by itself.',
                ),
              ];
        });
    }),
};
