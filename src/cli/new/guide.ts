import { situations } from '../../content-model/kind-of-support.js';
import type { Starter } from './starter.js';
import { field, linesField, offer, reviewFields, writeFile } from './write-fields.js';

export const guide: Starter = {
  message: 'a guide',
  namedAfter: 'title',
  asks: () => [
    { name: 'title', ask: 'What is the heading of the page?' },
    { name: 'intro', ask: 'What is it about? One or two sentences.', usual: 'You can read this in your own time.' },
  ],
  folder: () => 'guides',
  write: (answers, { today, nextOrder }) =>
    writeFile(
      [
        field('The heading of the page.', 'title', answers.title!),
        field('One or two sentences under it.', 'intro', answers.intro!),
        offer('Names of files in evidence/, without .md.', 'evidence: [groups]'),
        offer(
          `Everyday situations, each with a story. situation is one of: ${situations.join(', ')}.`,
          'situations:',
          '  - situation: grief',
          '    title: When somebody has died',
          '    text: You can come when you are ready.',
          '    story: nearly-right',
        ),
        linesField('Two to four small things the reader can do.', 'next:', '  - Write down one thing you want to ask.'),
        field('Its place among the guides: 1 comes first.', 'order', String(nextOrder)),
        offer('Where it comes from, if it says what research found.', 'sources:', '  - title: …', '    url: https://…'),
        ...reviewFields(today),
      ],
      'Write the guide here. Use short paragraphs.\n\n## Write a heading like this\n\nAnd go on below it.',
    ),
  next: (id) => [
    'Below the second line of dashes, replace what’s there with your guide.',
    `To show it on a page: <peer-support-guide topic="${id}"></peer-support-guide>`,
  ],
};
