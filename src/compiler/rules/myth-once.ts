import { findInSegment, type Rule } from './rule.js';

export const mythOnce: Rule = {
  id: 'myth-once',
  severity: 'warning',
  title: 'A myth is said once',
  reason:
    'If people read something several times, they remember it, even if it’s wrong. So the card says the myth just once.',
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
                  'This says the myth again.',
                  'Say what’s true instead. The card already shows the myth.',
                ),
              ];
        });
    }),
};
