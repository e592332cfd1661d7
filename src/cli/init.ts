import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { wordListName } from '../compiler/rules/spelling/word-lists.js';
import { ourName, findOurContent } from '../compiler/charity/our-content.js';
import { settingsFile } from '../compiler/charity/settings.js';
import { writeAboutStarter, writeSettings, writeWordingStarter, writeWordListStarter } from './starter-files.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { quoteForShell } from './quote-for-shell.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';

export const init: Command = {
  name: 'init',
  summary: 'Makes a folder for a charity’s own words, on top of ours.',
  usage: [
    'peer-support init my-charity [--name "…"] [--language en]',
    '  my-charity       the folder to make',
    '  --name "…"       what the charity is called',
    '  --language en    the language to start with (en)',
  ].join('\n'),
  run: makeFolder,
};

const flags = { name: { type: 'string' }, language: { type: 'string' } } as const;

function makeFolder(args: string[], { say }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const [folder] = words;
  if (!folder)
    throw new Refusal('What should the folder be called?', 'Write its name: npx peer-support init my-charity');
  if (words.length > 1)
    throw new Refusal(
      'You can make only one folder at a time.',
      `Write it like this: npx peer-support init ${words.join('-')}`,
    );
  const { language = 'en', name = asName(folder) } = given;
  refuseTaken(folder);
  refuseUnknownLanguage(language);
  mkdirSync(join(folder, language), { recursive: true });
  writeFileSync(join(folder, settingsFile), writeSettings(name, language), { flag: 'wx' });
  writeFileSync(join(folder, language, 'about.md'), writeAboutStarter(name), { flag: 'wx' });
  writeFileSync(join(folder, language, 'wording.md'), writeWordingStarter(), { flag: 'wx' });
  writeFileSync(join(folder, language, wordListName), writeWordListStarter(), { flag: 'wx' });
  say(sayWhatIsNext(folder, language));
  return exitCodes.fine;
}

function refuseTaken(folder: string): void {
  if (!existsSync(folder) || isEmpty(folder)) return;
  throw new Refusal(`There’s already something called "${folder}", so nothing was written.`, 'Choose another name.');
}

function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

function refuseUnknownLanguage(language: string): void {
  if (existsSync(join(findOurContent(), language))) return;
  const known = readdirSync(findOurContent(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  throw new Refusal(`We don’t have any words in "${language}" yet.`, `Start with one of: ${known.join(', ')}.`);
}

/** `elm-road` as `Elm road`. */
function asName(folder: string): string {
  const words = basename(folder).replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function sayWhatIsNext(folder: string, language: string): string {
  return [
    `Made: ${folder}/, which stands on the words of ${ourName}.`,
    '',
    'Visitors see our words until you change them:',
    `  Add      npx peer-support new story --folder ${quoteForShell(folder)}`,
    `  Replace  write a file with the same folder and name as ours, such as ${folder}/${language}/stories/two-prams.md`,
    `  Reword   the same, but with the line "reworded-from: ours" and only the lines you change`,
    `  Hide     add its name under "hide:" in ${folder}/${settingsFile}`,
    '',
    `Say in ${folder}/${language}/about.md where readers can write to you.`,
    '',
    `Check it:  npx peer-support check ${quoteForShell(folder)}`,
    `Build it:  npx peer-support build ${quoteForShell(folder)}`,
    `See it:    npx peer-support preview ${quoteForShell(folder)}`,
  ].join('\n');
}
