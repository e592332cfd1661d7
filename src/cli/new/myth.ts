import { evidenceGrades } from '../../content-model/provenance.js';
import { checkAddress } from './check-answer.js';
import type { Starter } from './starter.js';
import { field, linesField, quote, reviewFields, writeFile } from './write-fields.js';

export const myth: Starter = {
  message: 'a myth',
  namedAfter: 'title',
  asks: () => [
    { name: 'title', ask: 'What is true? One short line, with no full stop.' },
    { name: 'myth', ask: 'What might people have heard instead? One short line.' },
    { name: 'grade', ask: 'How sure are we?', choices: evidenceGrades, usual: 'practice' },
    { name: 'source', ask: 'Where does it come from? Name the page, study or book.' },
    { name: 'publisher', ask: 'Who published it?', usual: '' },
    { name: 'url', ask: 'What is its address on the web?', usual: '', check: checkAddress },
  ],
  folder: () => 'myths',
  write: (answers, { today, nextOrder }) =>
    writeFile(
      [
        field('What is true, in under 12 words.', 'fact', answers.title!),
        field('What people may have heard. It is shown once, as a myth.', 'myth', answers.myth!),
        field(
          'One or two kind sentences: the reader may believe it too.',
          'why-people-think-so',
          'Many people have heard this, and it can seem to make sense.',
        ),
        field(`How sure we are. One of: ${evidenceGrades.join(', ')}.`, 'grade', answers.grade!),
        field(
          'What that’s based on, in plain words.',
          'how-sure',
          'This comes from what services say. It is not a research finding.',
        ),
        field('Its place among the myths: 1 comes first. No two can share one.', 'order', String(nextOrder)),
        sources(answers.source!, answers.publisher!, answers.url!),
        ...reviewFields(today),
      ],
      'Write the answer here, in one or two short paragraphs.',
    ),
  next: () => [
    'Below the second line of dashes, replace what’s there with your answer.',
    'Change "why-people-think-so" and "how-sure" so that they fit this myth.',
  ],
};

function sources(title: string, publisher: string, url: string): string {
  const lines = [
    `  - title: ${quote(title)}`,
    publisher && `    publisher: ${quote(publisher)}`,
    url && `    url: ${quote(url)}`,
  ];
  return linesField(
    'Where it comes from. Each may have a title, publisher, published, url and doi.',
    'sources:',
    ...lines.filter(Boolean),
  );
}
