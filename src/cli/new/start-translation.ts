import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { kinds } from '../../content-model/kinds/kinds.js';
import { defaultLanguage } from '../../content-model/languages.js';
import type { Kind } from '../../content-model/schema.js';
import { findBase } from '../../compiler/charity/find-base.js';
import { readDocument } from '../../compiler/parse/read-document.js';
import { kindOf } from '../../compiler/schema/kinds/kinds.js';
import { writeTranslation } from '../../compiler/translation/write-translation.js';
import { exitCodes, type Surroundings } from '../command.js';
import { findContentFolder } from '../find-content-folder.js';
import { quoteForShell } from '../quote-for-shell.js';
import { readFlags } from '../read-flags.js';
import { Refusal } from '../refusal.js';

const flags = { of: { type: 'string' }, language: { type: 'string' }, folder: { type: 'string' } } as const;

/** Writes a file for the words of another language: a line for each, with the English above it, and no facts. */
export function startTranslation(args: string[], { say }: Surroundings): number {
  const { flags: given } = readFlags(args, flags);
  const folder = findContentFolder(given.folder);
  const language = readLanguage(given.language);
  const path = `${readPath(given.of)}.md`;
  const file = join(folder, language, path);
  if (existsSync(file))
    throw new Refusal(`There is already a file called ${file}, so nothing was written.`, 'Change it there.');
  const text = translate(findEnglish(folder, path), path, language);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text, { flag: 'wx' });
  say(sayWhatIsNext(file, folder));
  return exitCodes.fine;
}

function readLanguage(language = ''): string {
  if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(language) && language !== defaultLanguage) return language;
  throw new Refusal(
    language === defaultLanguage
      ? 'The words in English are what a translation starts from.'
      : 'Which language is it in?',
    'Give its short name, such as cy for Welsh: --language cy',
  );
}

/** With or without the folder of the language in front, and the ending. */
function readPath(of: string | undefined): string {
  const path = of
    ?.replaceAll('\\', '/')
    .replace(/^(?:.*\/)?en\//, '')
    .replace(/\.md$/i, '');
  if (path && !path.includes('..')) return path;
  throw new Refusal('Which file are these the words of?', 'Name it without .md: --of contacts/gb/samaritans');
}

/** A charity's own file, or ours. */
function findEnglish(folder: string, path: string): string {
  const english = join(folder, defaultLanguage);
  const found = [english, ...findBase(folder, english)]
    .map((each) => join(each, path))
    .find((file) => existsSync(file));
  if (found) return found;
  throw new Refusal(
    `There is no file called ${join(english, path)}.`,
    'What is only there in one language is no translation: start it with its kind, such as "new story".',
  );
}

function translate(file: string, path: string, language: string): string {
  const bytes = readFileSync(file);
  const { document } = readDocument({
    file,
    path,
    absolutePath: file,
    size: () => bytes.length,
    readBytes: () => bytes,
  });
  const name = kindOf(path);
  if (!document || !name) throw new Refusal(`${file} cannot be read as it is.`, 'Run the check to see why.');
  const kind: Kind = kinds[name];
  const words = (_: string, field: string) => (field === 'language' ? language : '');
  const text = kind.apart ? undefined : writeTranslation(document, kind, { words, remarks: true });
  if (text) return text;
  throw new Refusal(`There are no words in ${path} to translate.`, 'It holds for every language.');
}

function sayWhatIsNext(file: string, folder: string): string {
  const check = folder === 'content' ? 'npm run check' : `npx peer-support check ${quoteForShell(folder)}`;
  return [
    `Written: ${file}`,
    '',
    'What to do next:',
    `  1. Open ${file} in any text editor.`,
    '  2. Write each line in your language, below its English. The text goes below the second line of dashes.',
    `  3. Check it: ${check}`,
  ].join('\n');
}
