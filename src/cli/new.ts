import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suggest } from '../compiler/rules/text/nearest.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { askAnswers, findMistake, takeAnswers } from './new/ask.js';
import { checkNewFile } from './new/check-new-file.js';
import { findBase } from '../compiler/charity/find-base.js';
import { findLanguageFolder, findNeighbours } from './new/find-neighbours.js';
import { isId, makeId } from './new/make-id.js';
import type { Answers, Asked, Starter } from './new/starter.js';
import { starters } from './new/starters.js';
import { startTranslation } from './new/start-translation.js';
import { findContentFolder } from './find-content-folder.js';
import { quoteForShell } from './quote-for-shell.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';

const kinds = Object.keys(starters);
const words = [...kinds, 'translation'];

export const newCommand: Command = {
  name: 'new',
  summary: 'Starts a new file, with a comment on each field.',
  usage: [
    `peer-support new ${kinds.join('|')} [--title "…"] [--yes]`,
    'peer-support new translation --of contacts/gb/samaritans --language cy',
    '  --title "…"      what it’s about; the file is named after it',
    '  --id name        another name for the file',
    '  --folder name    the folder of content (content)',
    '  --language en    the language, where there are several',
    '  --of file        for a translation: the English file whose words it’s to say',
    '  --yes            don’t ask; use the default for anything without a flag',
    '  Each question has its own flag, too. You’re told which if one is missing.',
  ].join('\n'),
  run: startFile,
};

const ownFlags = {
  id: { type: 'string' },
  folder: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
  yes: { type: 'boolean' },
} as const;

async function startFile([kind = '', ...args]: string[], surroundings: Surroundings): Promise<number> {
  if (kind === 'translation') return startTranslation(args, surroundings);
  const starter = Object.hasOwn(starters, kind) ? starters[kind] : undefined;
  if (!starter) throw unknownKind(kind);
  const { given, yes } = readStarterFlags(args, starter);
  const { today = surroundings.today } = given;
  const folder = findContentFolder(given.folder);
  const languageFolder = findLanguageFolder(folder, given.language);
  const folders = [languageFolder, ...findBase(folder, languageFolder)];
  const asked = starter.asks(findNeighbours(folders, '', today));
  refuseMistakes(asked, given);
  const answers = yes ? takeAnswers(asked, given) : await askAnswers(asked, given, surroundings);
  const path = `${starter.folder(answers)}/${chooseId(given.id, answers[starter.namedAfter] ?? '')}.md`;
  const text = starter.write(answers, findNeighbours(folders, starter.folder(answers), today));
  writeNewFile(folders, path, text);
  surroundings.say(sayWhatIsNext(starter, path, folders, folder));
  return exitCodes.fine;
}

/** The flags of every new file, and one for each thing that this kind asks. */
function readStarterFlags(args: string[], starter: Starter): { given: Partial<Answers>; yes: boolean } {
  const asked = starter.asks({ today: '', nextOrder: 0, nations: [] });
  const options = Object.fromEntries(asked.map(({ name }) => [name, { type: 'string' } as const]));
  const { flags, words } = readFlags(args, { ...options, ...ownFlags });
  if (words.length > 0)
    throw new Refusal(`It is not clear what "${words[0]}" is.`, 'Give a title like this: --title "…"');
  const { yes = false, ...given } = flags as { yes?: boolean } & Partial<Answers>;
  return { given, yes };
}

/** Flags are looked at before anything is asked, so that nobody answers in vain. */
function refuseMistakes(asked: Asked[], given: Partial<Answers>): void {
  for (const one of asked) {
    const answer = given[one.name]?.trim();
    const mistake = answer === undefined ? undefined : findMistake(one, answer);
    if (mistake) throw new Refusal(`--${one.name} cannot be used as it is.`, mistake);
  }
}

function chooseId(asked: string | undefined, title: string): string {
  const id = asked ?? makeId(title);
  if (isId(id)) return id;
  throw asked === undefined
    ? new Refusal('No file name can be made from this title.', 'Choose one with small letters: --id two-prams')
    : new Refusal(
        `"${asked}" cannot be the name of a file.`,
        `Use small letters, digits and hyphens: --id ${makeId(asked) || 'two-prams'}`,
      );
}

/** Writes the file where there is none, and only if it can be understood. The first folder is the one to write into. */
function writeNewFile(folders: string[], path: string, text: string): void {
  const taken = folders.map((folder) => join(folder, path)).find((file) => existsSync(file));
  if (taken)
    throw new Refusal(
      `There is already a file called ${taken}, so nothing was written.`,
      'Choose another name with --id.',
    );
  const [problem] = checkNewFile(path, text);
  if (problem) throw new Refusal(`Nothing was written. ${problem.message}`, problem.fix);
  const file = join(folders[0]!, path);
  mkdirSync(dirname(file), { recursive: true });
  // Fails rather than write over a file that came into being meanwhile.
  writeFileSync(file, text, { flag: 'wx' });
}

function sayWhatIsNext({ next }: Starter, path: string, folders: string[], folder: string): string {
  const file = join(folders[0]!, path);
  const steps = [
    `Open ${file} in any text editor.`,
    ...next(basename(file, '.md')).flatMap((way) =>
      way.includes(quizFile) ? [...howToReword(quizFile, folders), way] : [way],
    ),
    `Check it: ${folder === 'content' ? 'npm run check' : `npx peer-support check ${quoteForShell(folder)}`}`,
  ];
  return [`Written: ${file}`, '', 'What to do next:', ...steps.map((step, i) => `  ${i + 1}. ${step}`)].join('\n');
}

const quizFile = 'quiz/quiz.md';

/** In a folder of a charity, a file of ours isn’t there to be changed: one with only what differs is written beside it. */
function howToReword(path: string, [own = '', base]: string[]): string[] {
  if (base === undefined || existsSync(join(own, path))) return [];
  const list = questionsIn(join(base, path));
  return [
    `You have no ${path} yet, so ours is used. Make the file ${join(own, path)}. Write "reworded-from: ours" and the lines you change between two rows of hyphens.${list ? ` Here is ours to start from:\n     ${list}` : ''}`,
  ];
}

function questionsIn(file: string): string | undefined {
  return existsSync(file) ? /^questions: .*$/m.exec(readFileSync(file, 'utf8'))?.[0] : undefined;
}

function unknownKind(kind: string): Refusal {
  if (kind === '') return new Refusal('What would you like to start?', `Write one of: ${words.join(', ')}.`);
  return new Refusal(`There is nothing to start that is called "${kind}".`, suggest(kind, words));
}
