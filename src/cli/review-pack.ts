import { compileContent } from '../compiler/charity/compile-content.js';
import { noContent } from './check.js';
import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readContentFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { writePack } from './review-pack/write-pack.js';
import { readToday } from './today.js';

export const reviewPack: Command = {
  name: 'review-pack',
  summary: 'Prints the few pages that a clinician and people with lived experience should read.',
  usage: [
    'peer-support review-pack [folder] [--all] [--language en] > pack.html',
    '  folder          the folder of content (content)',
    '  --all           the other results, stories and numbers as well: some 20 pages more',
    '  --language en   which language, where there are several',
    '  --today day     put another date on it',
  ].join('\n'),
  run: printPack,
};

const flags = { all: { type: 'boolean' }, language: { type: 'string' }, today: { type: 'string' } } as const;

function printPack(args: string[], { say, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const today = readToday(given.today, usual);
  const { libraries, contents } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const {
    language = nearestLanguage(
      libraries.map(({ folder }) => folder),
      defaultLanguage,
    ),
  } = given;
  const named = libraries.find((library) => library.folder === language);
  if (!named)
    throw new Refusal(
      language && libraries.length > 0
        ? `There is no library called "${language}" in "${folder}".`
        : `There is no library in "${folder}" to print.`,
      `"peer-support check ${folder}" says what’s wrong.`,
    );
  say(writePack(named.library, today, given.all ?? false));
  return exitCodes.fine;
}
