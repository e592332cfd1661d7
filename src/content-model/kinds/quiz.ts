import type { AlsoRule } from '../quiz.js';
import {
  as,
  body,
  id,
  kind,
  line,
  list,
  map,
  number,
  onlyInFile,
  onlyInLibrary,
  optional,
  orEmpty,
  reference,
  special,
  words,
} from '../schema.js';
import { question } from './question.js';
import { review } from './shared-fields.js';

/** One form or the other: `when-any`, or `when-at-least` with `of`. */
export const ruleFields = {
  result: reference('result'),
  'when-any': optional(list(id(), { needed: true })),
  'when-at-least': optional(number()),
  of: optional(list(id(), { needed: true })),
  'unless-any': optional(list(id())),
};
const rules = (help: string, example: string) =>
  list(special<AlsoRule>('rule', { fields: ruleFields }), { whole: true, help, example });

/** The self-check, without its results: all that is needed to ask. Its questions are files of their own. */
export const quiz = kind({
  name: 'quiz',
  home: 'quiz/quiz.md',
  fields: {
    title: words({ help: 'The name of the quiz', example: 'Is peer support right for me?' }),
    text: onlyInFile(
      body({
        missing: 'what the quiz is, and under a heading how its results come about',
        help: 'The first screen. What follows `## How we got this` is the published rule, so keep it true when you change the rules',
      }),
    ),
    /** What this is, and what it is not. Shown on the first screen. */
    intro: onlyInLibrary(body({})),
    facts: list(map({ lead: words(), text: words() }), {
      whole: true,
      help: 'Short promises for the first screen: a `lead` in bold and one sentence as `text`. `{questions}` becomes how many questions there are, as a word',
      example: '\n  - lead: Private\n    text: We don’t save or send your answers.',
    }),
    audience: optional(
      line({
        help: 'For people it was not written for, such as those under 18. It may hold a link',
        example: 'These questions are written for adults.',
      }),
    ),
    questions: onlyInFile(
      list(reference('question'), {
        needed: true,
        help: 'The questions, in the order they are asked',
        example: '[safety, looking, sharing]',
      }),
    ),
    'asked-questions': as(
      'questions',
      onlyInLibrary(list(map({ id: id(), ...question.fields }), { needed: true, whole: true, unique: true })),
    ),
    scored: list(reference('result'), {
      needed: true,
      whole: true,
      help: 'The results that points decide. Each can reach the same highest number',
      example: '[one-to-one, group, online-moderated, informal]',
    }),
    lead: rules(
      'Rules that come before any points. The first that fits decides. `when-any` needs one signal, and `when-at-least` needs that many of those after `of`',
      '\n  - result: urgent-help\n    when-any: [unsafe]',
    ),
    also: rules('Results that are added below', '\n  - result: alongside\n    when-any: [has-treatment, waiting]'),
    'asked-for': as(
      'asked',
      orEmpty(
        rules(
          'Results that an answer asks for by name. Each that fits is shown, whatever leads',
          '\n  - result: someone-else\n    when-any: [worried-about-someone]',
        ),
      ),
    ),
    'ruled-out': orEmpty(
      rules(
        'Kinds of peer support that an answer speaks against. Points never suggest one that fits. Any rule may have `unless-any`: signals that keep it from fitting',
        '\n  - result: group\n    when-any: [no-groups]',
      ),
    ),
    'second-idea-within': number({ help: 'How many points behind a second idea may be', example: '2' }),
    ...review,
  },
});
