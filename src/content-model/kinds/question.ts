import { body, id, kind, list, map, number, optional, pairs, reference, translated, words, yes } from '../schema.js';
import { reviewInFile } from './shared-fields.js';

/** Lists in a quiz pass whole or not at all: one left out could be the one that asks whether somebody is safe. */
const whole = { whole: true } as const;

export const optionFields = {
  id: translated('key', id({ help: 'A short name in small letters. Keep it once it is in use', example: 'regular' })),
  text: words({ help: 'The answer as people see it', example: 'At set times' }),
  because: optional(
    words({
      help: 'The end of a sentence that begins `You said`, with `you` in it',
      example: 'you like set times',
    }),
  ),
  points: optional(
    pairs(number(), reference('result'), {
      help: 'Points for results, by the name of the result',
      example: '{ one-to-one: 2, group: 2 }',
    }),
  ),
  signals: optional(
    list(id(), { ...whole, help: 'Short names of things that the rules ask about', example: '[hard]' }),
  ),
  skip: optional(
    list(reference('question'), {
      ...whole,
      help: 'Questions that make no sense after this answer',
      example: '[listening]',
    }),
  ),
  postpone: optional(
    list(reference('question'), {
      ...whole,
      help: 'Questions that wait, and are offered at the end',
      example: '[listening]',
    }),
  ),
  interrupt: optional(
    reference('result', { help: '`urgent-help`, if help is to be shown at once', example: 'urgent-help' }),
  ),
  note: optional(words({ help: 'One quiet line, shown when this is chosen', example: 'That is fine.' })),
  exclusive: yes({ help: '`yes` if it cannot go with other answers, such as `No preference`' }),
};

export const question = kind({
  name: 'question',
  home: 'quiz/questions/*.md',
  fields: {
    question: words({ help: 'One question', example: 'How would you like it to be set up?' }),
    hint: optional(
      body({
        help: 'A hint under the question. It may be empty',
        start: 'Write a hint here, or delete this line.',
      }),
    ),
    why: optional(words({ help: 'If it helps, why we ask', example: 'Some kinds of support have set times.' })),
    several: yes({ help: '`yes` if people may choose more than one', example: 'yes' }),
    extra: yes({ help: '`yes` for a question after the counted ones. It changes no result', example: 'yes' }),
    options: list(map(optionFields), {
      ...whole,
      needed: true,
      help: 'The answers. Always offer one such as `I’m not sure`. Only `id` and `text` are needed',
      example: '\n  - id: regular\n    text: At set times',
      start:
        '\n  - id: first-answer\n    text: The first answer\n  - id: second-answer\n    text: The second answer\n  - id: not-sure\n    text: I’m not sure',
    }),
    ...reviewInFile,
  },
  starter: {
    title: 'question',
    asks: [{ name: 'title', ask: 'What do you want to ask?' }],
    next: [
      'Write the answers. The handbook shows what each of them may say.',
      'Add {id} to "questions" in quiz/quiz.md, where it is to be asked.',
      'Add an example to quiz/scenarios.md, so that the check knows what you expect.',
    ],
  },
});
