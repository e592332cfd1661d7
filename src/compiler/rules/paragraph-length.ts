import { sizeOf } from './reading-age.js';
import { findAt, type Rule } from './rule.js';

/** A story is read for itself, and may take a longer breath. */
const most = { information: 3, story: 5 };

export const paragraphLength: Rule = {
  id: 'paragraph-length',
  severity: 'warning',
  title: 'Short paragraphs',
  reason: 'A long paragraph fills the screen on a phone, and people skip it.',
  bad: 'Five sentences in one block.',
  good: 'Two blocks, each about one thing.',
  check: (content) =>
    content.documents.flatMap(({ kind, document }) =>
      content
        .segmentsOf(document)
        .filter(({ form, voice }) => form === 'paragraph' && voice !== 'own')
        .flatMap((segment) => {
          const { start, end, field } = segment;
          const count = sizeOf(segment).sentences;
          const limit = most[kind === 'story' ? 'story' : 'information'];
          if (count <= limit) return [];
          const message = `This paragraph has ${count} sentences. Up to ${limit} is easier to read.`;
          return [
            findAt(document, document.placeAt(start, end), message, 'Start a new paragraph with each new thought.', {
              field,
            }),
          ];
        }),
    ),
};
