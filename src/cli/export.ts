import { writeFileSync } from 'node:fs';
import { compileContent } from '../compiler/charity/compile-content.js';
import { describeContactPoints, writeJsonLd } from '../compiler/emit/describe-contact-points.js';
import { writeService } from '../compiler/exchange/write-service.js';
import type { Content } from '../compiler/parse/content.js';
import { isForNation } from '../compiler/schema/contact-hours.js';
import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import type { Library } from '../content-model/library.js';
import { noContent } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { describeFileFault, isFileFault } from './describe-file-fault.js';
import { readContentFolder } from './find-content-folder.js';
import { quoteForShell } from './quote-for-shell.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'Writes the contacts for directories and search engines.',
  usage: [
    'peer-support export [folder] --hsds|--schema-org [--nation gb-sct] [--out file]',
    '  folder             the folder of content (content)',
    '  --hsds             as services of Open Referral’s HSDS 3, in JSON',
    '  --schema-org       as contact points of schema.org, in JSON-LD',
    '  --nation gb-sct    only those for one nation',
    '  --out file         write to a file and not to the screen',
    '  --language en      which language, where there are several',
    '  --today day        as if today were this day',
  ].join('\n'),
  run: exportContacts,
};

const flags = {
  hsds: { type: 'boolean' },
  'schema-org': { type: 'boolean' },
  nation: { type: 'string' },
  out: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
} as const;

function exportContacts(args: string[], { say, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  if (Boolean(given.hsds) === Boolean(given['schema-org']))
    throw new Refusal('It is not clear in which form.', 'Add --hsds or --schema-org.');
  const folder = readContentFolder(words);
  const { contents, libraries } = compileContent({ folder, today: readToday(given.today, usual) });
  if (contents.length === 0) throw noContent(folder);
  const names = libraries.map((library) => library.folder);
  const asked = given.language ?? nearestLanguage(names, defaultLanguage);
  const library = libraries.find((named) => named.folder === asked)?.library;
  const content = contents.find(({ name }) => name === asked);
  if (!library || !content)
    throw new Refusal(
      `There is no library in "${folder}" to export from.`,
      `"peer-support check ${quoteForShell(folder)}" says what’s wrong.`,
    );
  const nation = readNation(given.nation, library);
  const { text, count } = given.hsds ? writeHsds(content, library, nation) : writeSchemaOrg(library, nation);
  if (given.out === undefined) say(text);
  else {
    writeFile(given.out, `${text}\n`);
    say(`Wrote ${count} contacts to ${given.out}.`);
  }
  return exitCodes.fine;
}

function readNation(nation: string | undefined, { nations }: Library): string | undefined {
  if (nation === undefined) return undefined;
  const id = nation.toUpperCase();
  if (nations.some((known) => known.id === id)) return id;
  throw new Refusal(
    `There is no nation called "${nation}".`,
    `There is: ${nations.map((known) => known.id.toLowerCase()).join(', ')}.`,
  );
}

function writeHsds(content: Content, { wording, nations, contacts }: Library, nation: string | undefined) {
  const nationNames = new Map(nations.map(({ id, name }) => [id, name]));
  // What nobody has checked for too long is shown to no visitor, and handed to no directory.
  const shown = new Set(contacts.map(({ id }) => id));
  const items = content.all('contact').filter((item) => shown.has(item.id) && (!nation || isForNation(item, nation)));
  const services = items.map((item) => writeService(item, { words: wording.shared, nationNames }));
  return { text: JSON.stringify(services, null, 2), count: services.length };
}

function writeSchemaOrg({ contacts, wording }: Library, nation: string | undefined) {
  const wanted = contacts.filter(({ nations }) => !nation || nations.includes(nation));
  return {
    text: writeJsonLd(wanted.map((contact) => describeContactPoints(contact, wording.shared))),
    count: wanted.length,
  };
}

function writeFile(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (reason) {
    if (!isFileFault(reason)) throw reason;
    throw new Refusal(
      `Nothing can be written to "${file}": ${describeFileFault(reason)}`,
      'Choose another with --out.',
    );
  }
}
