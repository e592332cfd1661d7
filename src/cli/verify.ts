import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import type { Content, Item } from '../compiler/parse/content.js';
import { compareText } from '../compiler/report/problem.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { noContent } from './check.js';
import { readContentFolder } from './find-content-folder.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readDays } from './due.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';
import { describeContact } from './verify/describe-contact.js';
import { findToVerify, type Wanted } from './verify/find-to-verify.js';
import { recordCheck, type Found } from './verify/record-check.js';
import { writeTogether } from './write-together.js';

export const verify: Command = {
  name: 'verify',
  summary: 'Goes through the contacts with you, and records what you find.',
  usage: [
    'peer-support verify [folder] [--sheet] [--contact samaritans] [--nation gb-sct] [--within 0d]',
    '  folder             the folder of content (content)',
    '  --sheet            print a sheet to ring from, without asking anything',
    '  --contact name     only this one, whether or not it’s due',
    '  --nation folder    only those in one folder, such as gb-sct',
    '  --within 0d        also those due within this many days',
    '  --today day        record a different date',
  ].join('\n'),
  run: verifyContacts,
};

const flags = {
  sheet: { type: 'boolean' },
  contact: { type: 'string' },
  nation: { type: 'string' },
  within: { type: 'string' },
  today: { type: 'string' },
} as const;

type Contacts = readonly Item<'contact'>[];

async function verifyContacts(args: string[], surroundings: Surroundings): Promise<number> {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const today = readToday(given.today, surroundings.today);
  const { contents } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const wanted = {
    days: readDays(given.within ?? '0d'),
    contact: given.contact,
    nation: readNation(given.nation, contents),
  };
  const list = contents.flatMap((content) => findToVerify(content, folder, wanted));
  if (list.length === 0) return sayNothingToDo(contents, wanted, surroundings);
  if (given.sheet) surroundings.say(writeSheet(list, today));
  else if (!surroundings.interactive) throw needsTerminal();
  else surroundings.say(sayWhatWasDone(await askAll(list, today, surroundings), list.length));
  return exitCodes.fine;
}

/** The name of a folder of contacts, however somebody wrote it. */
function readNation(nation: string | undefined, contents: readonly Content[]): string | undefined {
  if (nation === undefined) return undefined;
  const folder = nation.toLowerCase().replaceAll('_', '-');
  const paths = contents.flatMap((content) => content.all('contact').map(({ document }) => document.path));
  const known = [...new Set(paths.flatMap((path) => /^contacts\/([^/]+)\//.exec(path)?.[1] ?? []))].sort(compareText);
  if (known.includes(folder)) return folder;
  throw new Refusal(`There is no folder of contacts called "${nation}".`, `There is: ${known.join(', ')}.`);
}

function sayNothingToDo(contents: readonly Content[], { contact, nation }: Wanted, { say }: Surroundings): number {
  if (contact && !contents.some((content) => content.idsOf('contact').includes(contact)))
    throw new Refusal(
      `There is no contact called "${contact}".`,
      'Give the name of its file without .md: --contact samaritans',
    );
  if (contact && nation)
    throw new Refusal(`"${contact}" is not in the folder of contacts "${nation}".`, 'Leave one of the two out.');
  if (contact)
    throw new Refusal(
      `"${contact}" is one of our contacts, and its file isn’t in your folder.`,
      'If something in it is wrong, please tell us. You can reword or hide it meanwhile.',
    );
  say('Every contact has been checked with the service, and none is due.');
  return exitCodes.fine;
}

function needsTerminal(): Refusal {
  return new Refusal(
    'This goes through the contacts one by one, so it needs a terminal for your answers.',
    'Run it in a terminal, or print a sheet to ring from: peer-support verify --sheet',
  );
}

/** On paper: the same as on the screen, with a place to tick and to write. */
function writeSheet(list: Contacts, today: string): string {
  const places = [
    '',
    '[ ] We got through, and it’s all right.',
    '[ ] We read their page that day, and it’s all right.',
    '[ ] Something is different: ______________________________________________',
    'Who asked: ____________________   On: ____________________',
  ].join('\n');
  const parts = list.map((item, i) => `${i + 1} of ${list.length}: ${describeContact(item)}\n${places}`);
  return [`Contacts to check, from ${today}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`);
}

interface Done {
  right: number;
  different: string[];
}

/** Each answer is written down at once: nothing is lost if somebody stops. */
async function askAll(list: Contacts, today: string, { input, output }: Surroundings): Promise<Done> {
  const reader = createInterface({ input, output });
  const lines = reader[Symbol.asyncIterator]();
  const ask = (question: string) => askLine(question, lines, output);
  const done: Done = { right: 0, different: [] };
  try {
    for (const [i, item] of list.entries()) {
      output.write(`\n${i + 1} of ${list.length}: ${describeContact(item)}\n\n`);
      const found = await askWhatWasFound(ask, output);
      if (found === 'stop') return done;
      if (found === 'skip') continue;
      const { file } = item.document;
      const text = recordCheck(readFileSync(file, 'utf8'), found, today);
      writeTogether(dirname(file), [{ path: basename(file), text }]);
      if ('different' in found) done.different.push(file);
      else done.right += 1;
      output.write(`Recorded in ${file}.\n`);
    }
    return done;
  } finally {
    reader.close();
  }
}

type Ask = (question: string) => Promise<string | undefined>;

const answers = ['right', 'page', 'different', 'skip', 'stop'] as const;
const question = [
  'What did you find?',
  '  right      I got through, and it’s all right',
  '  page       I read their page today, and it’s all right',
  '  different  something is different',
  '  skip       nobody answered, or not now (Enter)',
  '  stop       that’s all for today',
].join('\n');

async function askWhatWasFound(ask: Ask, output: NodeJS.WritableStream): Promise<Found | 'skip' | 'stop'> {
  for (let asked = question; ; asked = '') {
    const line = await ask(asked);
    if (line === undefined) return 'stop';
    const answer = line === '' ? 'skip' : answers.find((word) => word === line.toLowerCase());
    if (answer === 'different') return askWhatIsDifferent(ask);
    if (answer === 'right') return { how: 'contacted' };
    if (answer === 'page') return { how: 'page' };
    if (answer) return answer;
    output.write(`"${line}" isn’t one of the answers: ${answers.join(', ')}.\n`);
  }
}

async function askWhatIsDifferent(ask: Ask): Promise<Found | 'skip' | 'stop'> {
  const different = await ask('What’s different? It goes into the file as a comment. (Enter: skip this)');
  if (different === undefined) return 'stop';
  return different === '' ? 'skip' : { different };
}

async function askLine(
  asked: string,
  lines: AsyncIterator<string>,
  output: NodeJS.WritableStream,
): Promise<string | undefined> {
  output.write(asked ? `${asked}\n> ` : '> ');
  const line = await lines.next();
  return line.done ? undefined : line.value.trim();
}

function sayWhatWasDone({ right, different }: Done, all: number): string {
  const left = all - right - different.length;
  const summary = `\n${right} right, ${different.length} different, ${left} still to check.`;
  if (different.length === 0) return summary;
  return [
    summary,
    'Correct these, then go through them again. Until then they count as unchecked:',
    ...different.map((file) => `  ${file}`),
  ].join('\n');
}
