import { kindsOfSupport, sharedExperiences, situations } from '../../content-model/kind-of-support.js';
import type { Starter } from './starter.js';
import { field, listField, maybeField, maybeListField, offer, reviewFields, writeFile } from './write-fields.js';

export const story: Starter = {
  message: 'a story',
  namedAfter: 'title',
  asks: () => [
    { name: 'title', ask: 'What is the story called?' },
    {
      name: 'kinds-of-support',
      ask: 'Which kinds of support does it tell of?',
      choices: kindsOfSupport,
      several: true,
      usual: 'informal',
    },
    { name: 'situation', ask: 'Which everyday situation is it about, if any?', choices: situations, usual: '' },
    { name: 'content-note', ask: 'If it mentions something that may upset people, what?', usual: '' },
  ],
  folder: () => 'stories',
  write: (answers, { today, nextOrder }) =>
    writeFile(
      [
        field('A few plain words from the story.', 'title', answers.title!),
        field(
          'illustrative: made up. contributed: a real person’s, which needs their recorded consent. The handbook says how.',
          'kind',
          'illustrative',
        ),
        maybeField(`One of: ${situations.join(', ')}.`, 'situation', answers.situation!, 'grief'),
        listField(`One or more of: ${kindsOfSupport.join(', ')}.`, 'kinds-of-support', answers['kinds-of-support']!),
        maybeListField(`Any of: ${sharedExperiences.join(', ')}.`, 'shared-experiences', '', 'carer'),
        offer('One sentence of the story that stands for it, exactly as it stands there.', 'quote: …'),
        maybeField(
          'Needed if the story mentions death, or something else that may upset people. One calm sentence.',
          'content-note',
          asNote(answers['content-note']!),
          'This story mentions the death of a friend.',
        ),
        field('Its place among the stories: 1 comes first.', 'order', String(nextOrder)),
        ...reviewFields(today),
      ],
      'Write the story here, as the person would tell it. Use “I”, and about 90 to 160 words.\n\nSay what somebody did, and what got a little better. Say what stays hard.',
    ),
  next: () => ['Write the story under the second line of dashes, in place of the words that are there.'],
};

/** `the death of a friend` as the sentence that is shown. */
function asNote(words: string): string {
  if (!words || /^this story mentions /i.test(words)) return words;
  return `This story mentions ${words.replace(/\.$/, '')}.`;
}
