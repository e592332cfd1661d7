import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compileContent } from '../compiler/charity/compile-content.js';
import { findBase } from '../compiler/charity/find-base.js';
import { isObject, itemsOf, type Json } from '../compiler/exchange/read-json.js';
import {
  readService,
  type ImportContext,
  type ReadService,
  type ServiceFault,
} from '../compiler/exchange/read-service.js';
import { urgencies } from '../content-model/contact.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { describeFileFault, isFileFault } from './describe-file-fault.js';
import { findContentFolder } from './find-content-folder.js';
import { checkNewFile } from './new/check-new-file.js';
import { findLanguageFolder } from './new/find-neighbours.js';
import { makeId } from './new/make-id.js';
import { quoteForShell } from './quote-for-shell.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';
import { writeNewTogether, type Written } from './write-together.js';

export const importCommand: Command = {
  name: 'import',
  summary: 'Makes contact files from a directory’s HSDS 3 JSON, for somebody to check.',
  usage: [
    'peer-support import services.json [--nation gb-sct] [--urgency support] [--leave-out-faulty]',
    '  services.json         one service of Open Referral’s HSDS 3, or a list of them',
    '  --nation gb-sct       for which nation, where a service doesn’t say',
    '  --urgency support     when they help, where a service doesn’t say (support)',
    '  --leave-out-faulty    write the others, if contacts can’t be made of some',
    '  --folder content      the folder of content',
    '  --language en         the language, where there are several',
    '  --today day           the day to write as the day of checking',
  ].join('\n'),
  run: importContacts,
};

const flags = {
  nation: { type: 'string' },
  urgency: { type: 'string' },
  'leave-out-faulty': { type: 'boolean' },
  folder: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
} as const;

function importContacts(args: string[], { say, complain, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const [file, ...more] = words;
  if (file === undefined || more.length > 0)
    throw new Refusal('Name the one file to import.', 'Write it like this: peer-support import services.json');
  const folder = findContentFolder(given.folder);
  const languageFolder = findLanguageFolder(folder, given.language);
  const today = readToday(given.today, usual);
  const context = { today, from: basename(file), ...readSettings(given, folder, today) };
  const services = readServices(file);
  const read = services.map((service) => readService(service, context));
  const folders = [languageFolder, ...findBase(folder, languageFolder)];
  const { written, faults } = placeAll(read, folders);
  const left = given['leave-out-faulty'] ?? false;
  if (faults.length > 0) complain(sayFaults(faults, left || written.length === 0));
  if ((faults.length > 0 && !left) || written.length === 0) {
    say('Nothing was written.');
    return exitCodes.problems;
  }
  writeNewTogether(languageFolder, written);
  say(sayWhatIsNext(written, read, languageFolder, folder));
  return exitCodes.fine;
}

interface Given {
  nation?: string;
  urgency?: string;
}

function readSettings(
  { nation, urgency }: Given,
  folder: string,
  today: string,
): Omit<ImportContext, 'today' | 'from'> {
  const { contents } = compileContent({ folder, today, errorsOnly: true });
  const nations = new Map(
    contents.flatMap((content) => content.all('nation').map(({ id, value }) => [id, value.nation.timeZones] as const)),
  );
  if (nation !== undefined && !nations.has(nation.toUpperCase()))
    throw new Refusal(
      `There is no nation called "${nation}".`,
      `There is: ${[...nations.keys()].map((id) => id.toLowerCase()).join(', ')}.`,
    );
  if (urgency !== undefined && !(urgencies as readonly string[]).includes(urgency))
    throw new Refusal(`"${urgency}" is no urgency.`, `There is: ${urgencies.join(', ')}.`);
  return { nations, nation, urgency };
}

/** One service, a list of them, or a page of an API of HSDS. */
function readServices(file: string): Json[] {
  const json = readJson(file);
  const list = isObject(json) ? (json['contents'] ?? json['services'] ?? [json]) : json;
  const services = itemsOf(list).filter((service) => 'name' in service || 'phones' in service);
  if (services.length > 0) return services;
  throw new Refusal(
    `There are no services of HSDS in "${file}".`,
    'It has to hold one service, or a list of services: https://docs.openreferral.org/en/latest/hsds/schema_reference.html',
  );
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(`"${file}" is not JSON.`, 'Ask the directory for its services as HSDS 3 JSON.');
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (reason) {
    if (!isFileFault(reason)) throw reason;
    throw new Refusal(`"${file}" can’t be read: ${describeFileFault(reason)}`);
  }
}

/** A place for each file, with the faults of those that have none. */
function placeAll(
  read: (ReadService | ServiceFault)[],
  folders: string[],
): { written: Written[]; faults: ServiceFault[] } {
  const written: Written[] = [];
  const faults: ServiceFault[] = [];
  for (const service of read) {
    const placed = 'fault' in service ? service : place(service, folders, written);
    if ('fault' in placed) faults.push(placed);
    else written.push(placed);
  }
  return { written, faults };
}

function place({ name, nation, text }: ReadService, folders: string[], others: Written[]): Written | ServiceFault {
  const id = makeId(name);
  if (!id) return { name, fault: 'No file name can be made of its name.' };
  const path = `contacts/${nation.toLowerCase()}/${id}.md`;
  const taken = folders.map((folder) => join(folder, path)).find((file) => existsSync(file));
  if (taken) return { name, fault: `There is already a file called ${taken}.` };
  if (others.some((other) => other.path === path))
    return { name, fault: 'Another service of this name comes before it.' };
  const [problem] = checkNewFile(path, text);
  return problem ? { name, fault: `${problem.message} ${problem.fix}`.trim() } : { path, text };
}

function sayFaults(faults: readonly ServiceFault[], isDecided: boolean): string {
  return [
    faults.length === 1
      ? 'No contact can be made of this service:'
      : `No contacts can be made of these ${faults.length} services:`,
    ...faults.map(({ name, fault }) => `  ${name}: ${fault}`),
    ...(isDecided ? [] : ['To write the others, add --leave-out-faulty.']),
  ].join('\n');
}

function sayWhatIsNext(
  written: readonly Written[],
  read: readonly (ReadService | ServiceFault)[],
  languageFolder: string,
  folder: string,
): string {
  const left = read.filter((service) => 'text' in service && service.leftOut.length > 0).length;
  const isShort = folder === 'content';
  return [
    'Written:',
    ...written.map(({ path }) => `  ${join(languageFolder, path)}`),
    '',
    'Nobody has checked them yet. What to do next:',
    `  1. Read each file.${left > 0 ? ` In ${left} of them, a line with # says what was left out.` : ''} The words are the directory’s: write them afresh.`,
    `  2. Check them: ${isShort ? 'npm run check' : `npx peer-support check ${quoteForShell(folder)}`}`,
    `  3. Look at each page or call, and record it: npx peer-support verify${isShort ? '' : ` ${quoteForShell(folder)}`}`,
  ].join('\n');
}
