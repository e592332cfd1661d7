import { body, kind, optional, reference, words } from '../schema.js';
import { grade, order, review, sources } from './shared-fields.js';

export const myth = kind({
  name: 'myth',
  home: 'myths/*.md',
  fields: {
    fact: words({
      help: 'What is true, in under 12 words, with no full stop',
      example: 'You can start peer support while you wait',
    }),
    myth: words({
      voice: 'quoted',
      help: 'What people may have heard, with no full stop. It is shown once, as a myth',
      example: 'You have to wait until treatment has ended',
    }),
    body: body({
      missing: 'the answer',
      help: 'The answer, in one or two short paragraphs',
      start: 'Write the answer here, in one or two short paragraphs.',
    }),
    'why-people-think-so': words({
      help: 'One or two kind sentences. The reader may think so too',
      example: 'Many services come one after the other, so it can seem that this one does too.',
      start: 'Many people have heard this, and it can seem to make sense.',
    }),
    grade: grade(),
    'how-sure': words({
      help: 'The same in plain words, for this myth',
      example: 'This comes from what charities tell people. It is not a research finding.',
      start: 'This comes from what services say. It is not a research finding.',
    }),
    sources: sources({
      help: 'Where it comes from. At least one. `title` is needed; `publisher`, `published`, `url` and `doi` are added when known. Without `published`, visitors read that no date is given',
    }),
    guide: optional(
      reference('guide', {
        help: 'If it fits, the guide that explains it: the name of its file in `en/guides/`, without `.md`',
        example: 'kinds',
      }),
    ),
    order: order('Its place among the myths: 1 comes first. No two may have the same'),
    ...review,
  },
  starter: {
    title: 'fact',
    asks: [
      { name: 'title', ask: 'What is true? One short line, with no full stop.' },
      { name: 'myth', ask: 'What might people have heard instead? One short line.' },
      { name: 'grade', ask: 'How sure are we?', usual: 'practice' },
      { name: 'source', ask: 'Where does it come from? Name the page, study or book.' },
      { name: 'publisher', ask: 'Who published it?', usual: '' },
      { name: 'url', ask: 'What is its address on the web?', usual: '', form: 'address' },
    ],
    next: [
      'Below the second line of dashes, replace what’s there with your answer.',
      'Change "why-people-think-so" and "how-sure" so that they fit this myth.',
    ],
  },
});
