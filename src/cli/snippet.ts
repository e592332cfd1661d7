import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { widgetNames } from '../content-model/widget-names.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { noContent } from './check.js';
import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { findWordsFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { chooseSnippet, type SnippetChoice } from './snippet/choose-snippet.js';
import { describeScript, makeScriptOfNation, type MadeScript } from './snippet/describe-script.js';
import { writeSnippet } from './snippet/write-snippet.js';
import { readToday } from './today.js';

export const snippet: Command = {
  name: 'snippet',
  summary: 'Prints exactly what to paste into a page.',
  usage: [
    `peer-support snippet ${widgetNames.join('|')} --region GB-SCT [--accent "#7a1f5c"] [--self-contained]`,
    '  --region GB-SCT      whose numbers are shown',
    '  --topic what-it-is   which guide',
    '  --heading-level 3    the level of its first heading',
    '  --accent "#7a1f5c"   the colour of your charity',
    '  --at address         where the files of dist/ are on the web',
    '  --self-contained     one file for this widget, with an integrity hash',
    '  --one-nation folder  with --self-contained: writes that file into a folder, with the services of --region alone;',
    '                       of other nations it keeps emergency and crisis numbers',
    '  --folder content     whose words to use (yours, in your folder; else ours)',
    '  --language en        which language, where there are several',
    '  --today day          for another day',
  ].join('\n'),
  run: printSnippet,
};

const flags = {
  region: { type: 'string' },
  topic: { type: 'string' },
  'heading-level': { type: 'string' },
  accent: { type: 'string' },
  at: { type: 'string' },
  'self-contained': { type: 'boolean' },
  'one-nation': { type: 'string' },
  folder: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
} as const;

type Given = ReturnType<typeof readFlags<typeof flags>>['flags'];

function printSnippet(args: string[], { say, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const { language } = given;
  const folder = findWordsFolder(given.folder);
  const { libraries, contents } = compileContent({ folder, today: readToday(given.today, usual) });
  if (contents.length === 0) throw noContent(folder);
  const folders = libraries.map((library) => library.folder);
  const asked = language ?? nearestLanguage(folders, defaultLanguage);
  const named = libraries.find((library) => library.folder === asked);
  if (!named)
    throw new Refusal(
      `There is no library in "${folder}" to take the words from.`,
      `"peer-support check ${folder}" says what’s wrong.`,
    );
  const choice = chooseSnippet(words, given, named.library);
  const { script, name, code } = findScript(choice, given, named.folder);
  const pasted = writeSnippet(choice, script, named.library).trimEnd();
  // Nothing is written where the rest went wrong.
  if (code !== undefined) writeInto(given['one-nation']!, name!, code);
  say(pasted);
  return exitCodes.fine;
}

function findScript(
  { widget, nation }: SnippetChoice,
  { at, 'self-contained': selfContained = false, 'one-nation': folder }: Given,
  language: string,
): Pick<MadeScript, 'script'> & Partial<MadeScript> {
  if (folder === undefined) return { script: describeScript(widget, at, selfContained, language) };
  if (folder.trim() === '')
    throw new Refusal('--one-nation needs a folder.', 'Write it like this: --one-nation public');
  if (widget === 'exit') throw new Refusal('The exit has no numbers, and is the same for every nation.');
  if (selfContained && nation) return makeScriptOfNation({ widget, nation: nation.id }, at, language);
  throw new Refusal(
    'Only a self-contained file of a widget with numbers can be made for one nation.',
    'Add --self-contained, and --region with the nation. The other script fetches one nation’s services anyway.',
  );
}

function writeInto(folder: string, name: string, code: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), code);
}
