import { nextPlaces, type NextStep } from '../guide.js';
import { body, kind, list, map, oneOf, optional, orEmpty, reference, special, translated, words } from '../schema.js';
import { order, review, situation, sources } from './shared-fields.js';

/** A step that leads somewhere. One that does not is its words alone. */
export const nextStepFields = { text: words(), to: optional(oneOf(nextPlaces)), guide: optional(reference('guide')) };

/** An explainer. Its id is the `topic` that an embedder asks for. */
export const guide = kind({
  name: 'guide',
  home: 'guides/*.md',
  fields: {
    title: words({ help: 'The heading of the page', example: 'Before your first visit' }),
    intro: words({
      help: 'One or two sentences under it',
      example: 'A first visit can feel like a lot. You can make it smaller.',
    }),
    body: body({
      missing: 'the guide',
      help: 'The guide. Start with `##` for headings',
      start: 'Write the guide here. Use short paragraphs.\n\n## Write a heading like this\n\nAnd go on below it.',
    }),
    evidence: orEmpty(
      list(reference('evidence'), {
        help: 'If it fits, names of files in `en/evidence/`, without `.md`',
        example: '[groups]',
      }),
    ),
    situations: orEmpty(
      list(
        map({ situation: situation(), title: words(), text: words(), story: translated('key', reference('story')) }),
        {
          help: 'If it fits, everyday situations. Each has a `situation` from the list under [A story](#a-story), a `title`, a `text`, and a `story`: the name of its file, without `.md`',
          example:
            '\n  - situation: grief\n    title: When somebody has died\n    text: You can come when you are ready.\n    story: nearly-right',
        },
      ),
    ),
    next: translated(
      'in-order',
      list(special<NextStep>('next-step', { fields: nextStepFields }), {
        help: 'Two to four small things the reader can do. One that leads somewhere has a `text`, and a `to` (`quiz`, `stories`, `contacts` or `myths`) or a `guide` (the name of its file, without `.md`)',
        example: '\n  - Write to the group and ask what happens first.',
        start: '\n  - Write down one thing you want to ask.',
      }),
    ),
    sources: orEmpty(
      sources({
        help: 'Where it comes from, if it says what research found. As for a myth',
        example: '\n  - title: …\n    url: https://…',
      }),
    ),
    order: order('Its place among the guides: 1 comes first'),
    ...review,
  },
  starter: {
    title: 'title',
    asks: [
      { name: 'title', ask: 'What is the heading of the page?' },
      { name: 'intro', ask: 'What is it about? One or two sentences.', usual: 'You can read this in your own time.' },
    ],
    next: [
      'Below the second line of dashes, replace what’s there with your guide.',
      'To show it on a page: <peer-support-guide topic="{id}"></peer-support-guide>',
    ],
  },
});
