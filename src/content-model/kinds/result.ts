import { body, id, kind, list, map, optional, reference, special, translated, words, yes } from '../schema.js';
import { helpNeed, kindOfSupport, review } from './shared-fields.js';

export interface Tip {
  text: string;
  /** Shown only if the visitor's answers gave one of these signals. Default: always shown. */
  whenAny?: string[];
}

/** A tip with conditions. One without is its words alone. */
export const tipFields = { text: words(), 'when-any': list(id(), { needed: true, whole: true }) };

/** One outcome. Its headline is an idea, never a verdict. */
export const result = kind({
  name: 'result',
  home: 'quiz/results/*.md',
  fields: {
    headline: words({
      help: 'An idea, with a word such as `might` or `may`',
      example: 'You might like a peer group',
    }),
    /** The result as a noun phrase, for links and lists. */
    name: words({ help: 'The same as a name, for lists', example: 'A peer group' }),
    body: body({
      missing: 'what this is like',
      help: 'What it is like',
      start: 'Say here what it is like, in one or two short paragraphs.',
    }),
    'good-to-know': translated(
      'in-order',
      list(special<Tip>('tip', { fields: tipFields }), {
        needed: 'file',
        whole: true,
        help: 'Tips. One with `when-any` is shown only if an answer gave one of these signals',
        example: '\n  - You can go home early.',
        start: '\n  - You can stop when you want to.',
      }),
    ),
    /** One small thing to do, and the button that helps to do it. */
    'first-step': map(
      {
        text: words({ help: 'One small thing to do' }),
        label: optional(words({ help: 'Words of the button' })),
        to: optional(special<string>('destination', { help: '`contacts`, or a web address' })),
      },
      {
        help: 'One small thing to do. `label` is the button, and `to` is `contacts` or a web address',
        example: '\n  text: Write to one group, and ask a question about it.',
        start:
          '\n  text: Ask one service what a first visit is like.\n  label: See groups and services\n  to: contacts',
      },
    ),
    'as-another-idea': optional(
      words({ help: 'How it reads when it is the second idea', example: 'This may suit you if …' }),
    ),
    suggests: list(kindOfSupport(), {
      help: 'Kinds of support to show first in the stories and contacts',
      example: '[group]',
    }),
    'helps-with': optional(
      list(helpNeed(), {
        help: 'What the contacts that it lists are there for. Leave it out for those of the kinds of support it suggests',
        example: '[someone-else]',
      }),
    ),
    guide: optional(
      reference('guide', {
        help: 'If it fits, the guide that explains it: the name of its file in `en/guides/`, without `.md`',
        example: 'kinds',
      }),
    ),
    emergency: yes({ help: '`yes` if the emergency number stands above those contacts', example: 'yes' }),
    leaving: yes({ help: '`yes` if a way to leave the page quickly stands beside it', example: 'yes' }),
    'ideas-heading': optional(
      words({ help: 'What stands over the other ideas where this one leads', example: 'When you are safe' }),
    ),
    ...review,
  },
  starter: {
    title: 'headline',
    namedAfter: 'name',
    asks: [
      { name: 'title', ask: 'What’s the idea? One line with might or may, never a verdict.' },
      { name: 'name', ask: 'What’s it called in a list? A few words, such as: A peer group' },
      { name: 'suggests', ask: 'Which kinds of support does it suggest?', usual: 'informal' },
    ],
    next: [
      'Below the second line of dashes, replace what’s there with what it’s like.',
      'Let an answer lead to it: give {id} points in a question, or name it under "lead" or "also" in quiz/quiz.md.',
      'Until an answer leads to it, the check reports it, and nothing gets built.',
      'Add an example to quiz/scenarios.md, so that the check knows what you expect.',
    ],
  },
});
