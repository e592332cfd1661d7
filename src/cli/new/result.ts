import { kindsOfSupport } from '../../content-model/kind-of-support.js';
import type { Starter } from './starter.js';
import { field, linesField, listField, offer, quote, reviewFields, writeFile } from './write-fields.js';

export const result: Starter = {
  message: 'a result',
  namedAfter: 'name',
  asks: () => [
    { name: 'title', ask: 'What’s the idea? One line with might or may, never a verdict.' },
    { name: 'name', ask: 'What’s it called in a list? A few words, such as: A peer group' },
    {
      name: 'suggests',
      ask: 'Which kinds of support does it suggest?',
      choices: kindsOfSupport,
      several: true,
      usual: 'informal',
    },
  ],
  folder: () => 'quiz/results',
  write: (answers, { today }) =>
    writeFile(
      [
        field('An idea, with a word such as might or may.', 'headline', answers.title!),
        field('The same as a name, for lists.', 'name', answers.name!),
        linesField(
          'Tips. One with when-any is shown only if an answer gave one of these signals.',
          'good-to-know:',
          '  - You can stop when you want to.',
        ),
        linesField(
          'One small thing to do. label is the button, and to is contacts or a web address.',
          'first-step:',
          `  text: ${quote('Ask one service what a first visit is like.')}`,
          '  label: See groups and services',
          '  to: contacts',
        ),
        offer('What it says when it’s the second idea.', 'as-another-idea: This may suit you if …'),
        listField(`Any of: ${kindsOfSupport.join(', ')}.`, 'suggests', answers.suggests!),
        ...reviewFields(today),
      ],
      'Say here what it is like, in one or two short paragraphs.',
    ),
  next: (id) => [
    'Below the second line of dashes, replace what’s there with what it’s like.',
    `Let an answer lead to it: give ${id} points in a question, or name it under "lead" or "also" in quiz/quiz.md.`,
    'Until an answer leads to it, the check reports it, and nothing gets built.',
    'Add an example to quiz/scenarios.md, so that the check knows what you expect.',
  ],
};
