import type { Starter } from './starter.js';
import { field, linesField, offer, reviewFields, writeFile } from './write-fields.js';

export const question: Starter = {
  message: 'a question',
  namedAfter: 'title',
  asks: () => [{ name: 'title', ask: 'What do you want to ask?' }],
  folder: () => 'quiz/questions',
  write: (answers, { today }) =>
    writeFile(
      [
        field('One question.', 'question', answers.title!),
        offer('Why we ask, where that helps.', 'why: Some kinds of support have set times.'),
        offer('For a question with several answers.', 'several: yes'),
        offer('For one more question after the counted ones. It changes no result.', 'extra: yes'),
        linesField(
          'The answers. Each has an id and a text. It may have because, points, signals, skip, postpone, interrupt, note and exclusive.',
          'options:',
          '  - id: first-answer',
          '    text: The first answer',
          '  - id: second-answer',
          '    text: The second answer',
          '  - id: not-sure',
          '    text: I am not sure',
        ),
        ...reviewFields(today),
      ],
      'Write a hint here, or delete this line.',
    ),
  next: (id) => [
    'Write the answers. The handbook shows what each of them may say.',
    `Add ${id} to "questions" in quiz/quiz.md, where it is to be asked.`,
    'Add an example to quiz/scenarios.md, so that the check knows what you expect.',
  ],
};
