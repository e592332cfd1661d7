import { body, date, kind, words } from '../schema.js';
import { grade, review, sources } from './shared-fields.js';

/** One thing research says, worded no more strongly than the studies allow. */
export const evidence = kind({
  name: 'evidence',
  home: 'evidence/*.md',
  fields: {
    claim: words({
      voice: 'quoted',
      help: 'What people often say. It is never shown as a fact',
      example: 'Peer groups reduce symptoms and build confidence',
    }),
    body: body({ missing: 'what may be said', help: 'What may be said. These are the only words for it' }),
    grade: grade(),
    quality: words({
      help: 'What limits the research, in plain words',
      example: 'Only eight trials. Six of them may be biased, or do not say enough to tell.',
    }),
    sources: sources({ help: 'The studies, each with a `doi` or a `url`' }),
    'checked-on': date({ help: 'The day someone last looked at the studies', example: '2026-11-21' }),
    ...review,
  },
});
