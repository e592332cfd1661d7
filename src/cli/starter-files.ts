import { field, offer, quote, writeFile } from './new/write-fields.js';
import { ourName } from '../compiler/charity/our-content.js';

/** A charity's settings, with everything in it that can be settled. */
export function writeSettings(name: string, language: string): string {
  return writeFile(
    [
      field('What the charity is called. Visitors don’t see it.', 'name', name),
      field('Whose words you start from.', 'base', ourName),
      offer(
        'Words of ours to leave out: a file, or a whole folder.',
        'hide:',
        `  - ${language}/stories/two-prams`,
        `  - ${language}/contacts/us`,
      ),
    ],
    'You can put notes for your editors here. Visitors don’t see them.',
  );
}

/** Who stands behind the words, and where readers write: ours until the charity says so. */
export function writeAboutStarter(name: string): string {
  return writeFile(
    [
      field('This file rewords ours. Only what you write here changes.', 'reworded-from', 'ours'),
      offer(
        'Where readers can tell you if something’s wrong: an email or web address.',
        'feedback: words@elm-road.example',
      ),
      offer('Who publishes these words.', `publisher: ${quote(name)}`),
      offer('Who approved them: what they do, and no names.', 'reviewed-by: Our service manager'),
      offer('Whether anyone stands to gain from them.', 'interests: None.'),
      offer(
        'Whether people with lived experience helped to write them, and their part in it.',
        'co-produced: yes',
        'co-produced-with: Four members of our Tuesday group',
      ),
    ],
    'You can put notes for your editors here. Visitors don’t see them.',
  );
}

/** Words that no dictionary has: none yet. */
export function writeWordListStarter(): string {
  return [
    '# Words that are right but not in the dictionary, such as the names of your groups: one per line.',
    '# They’re added to ours. A line that starts with # is a comment.',
    '',
  ].join('\n');
}

/** Labels that say something else than ours: none yet. */
export function writeWordingStarter(): string {
  return writeFile(
    [
      field('This file rewords ours. Only what you write here changes.', 'reworded-from', 'ours'),
      offer('Any label of ours. The names are in our wording.md.', 'contacts:', '  title: Who you can talk to'),
    ],
    'You can put notes for your editors here. Visitors don’t see them.',
  );
}
