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
      ask: 'Which kinds of support is it about?',
      choices: kindsOfSupport,
      several: true,
      usual: 'informal',
    },
    { name: 'situation', ask: 'Which everyday situation is it about, if any?', choices: situations, usual: '' },
    { name: 'content-note', ask: 'Does it mention anything that may upset people? If so, what?', usual: '' },
  ],
  folder: () => 'stories',
  write: (answers, { today, nextOrder }) =>
    writeFile(
      [
        field('A few plain words from the story.', 'title', answers.title!),
        field(
          'illustrative: made up. contributed: a real person’s, which needs their recorded consent. The handbook explains how.',
          'kind',
          'illustrative',
        ),
        maybeField(`One of: ${situations.join(', ')}.`, 'situation', answers.situation!, 'grief'),
        listField(`One or more of: ${kindsOfSupport.join(', ')}.`, 'kinds-of-support', answers['kinds-of-support']!),
        maybeListField(`Any of: ${sharedExperiences.join(', ')}.`, 'shared-experiences', '', 'carer'),
        offer('One sentence that sums the story up, word for word as it is in the story.', 'quote: …'),
        maybeField(
          'Needed if the story mentions death, or something else that may upset people. One calm sentence.',
          'content-note',
          asNote(answers['content-note']!),
          'This story mentions the death of a friend.',
        ),
        field('Its place among the stories: 1 comes first.', 'order', String(nextOrder)),
        ...reviewFields(today),
      ],
      'Write the story here, as the person would tell it: “I”, and about 90 to 160 words.\n\nSay what somebody did, what got a bit better and what’s still hard.',
    ),
  next: () => ['Below the second line of dashes, replace what’s there with your story.'],
};

/** `the death of a friend` as the sentence that is shown. */
function asNote(words: string): string {
  if (!words || /^this story mentions /i.test(words)) return words;
  return `This story mentions ${words.replace(/\.$/, '')}.`;
}
