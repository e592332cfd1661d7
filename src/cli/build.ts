import { join } from 'node:path';
import type { NamedLibrary } from '../compiler/compile.js';
import { stopsBuild } from '../compiler/report/problem.js';
import { formatReport, sumUp } from '../compiler/report/report.js';
import { sayAllUnread } from '../compiler/report/reviewers.js';
import { plainSnippets } from '../compiler/emit/plain-snippets.js';
import { snippets } from '../compiler/emit/snippets.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { noContent } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readContentFolder } from './find-content-folder.js';
import { quoteForShell } from './quote-for-shell.js';
import { describeFileFault, isFileFault } from './describe-file-fault.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';
import { writeTogether, type Written } from './write-together.js';

export const build: Command = {
  name: 'build',
  summary: 'Builds library files and snippets for a website from the content.',
  usage: [
    'peer-support build [folder] [--out folder] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --out folder    where to write library/ and snippets/ (built)',
    '  --today day     build as if today were this day',
  ].join('\n'),
  run: buildLibraries,
};

const flags = { out: { type: 'string' }, today: { type: 'string' } } as const;

function buildLibraries(args: string[], { say, complain, today: usual, colour }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const { out = 'built' } = given;
  const today = readToday(given.today, usual);
  const { libraries, problems, contents } = compileContent({ folder, today });
  const stopping = problems.filter(stopsBuild);
  if (stopping.length > 0) {
    complain(`${formatReport(stopping, { colour })}\nNothing was written. What was there before is as it was.`);
    return exitCodes.problems;
  }
  if (contents.length === 0) throw noContent(folder);
  writeAll(out, libraries);
  const left = problems.filter(({ severity }) => severity !== 'note');
  for (const unread of sayAllUnread(contents, libraries)) say(unread);
  if (left.length > 0) say(`${sumUp(left)} To see them: npx peer-support check ${quoteForShell(folder)}`);
  say(sayWhatIsNext(out, libraries, today));
  return exitCodes.fine;
}

function writeAll(out: string, libraries: readonly NamedLibrary[]): void {
  try {
    writeTogether(out, libraries.flatMap(listFiles));
  } catch (reason) {
    if (!isFileFault(reason)) throw reason;
    throw new Refusal(`Nothing can be written to "${out}": ${describeFileFault(reason)}`, 'Choose another with --out.');
  }
}

/** A language's library, and what to paste for each of its nations. */
function listFiles({ folder, library }: NamedLibrary): Written[] {
  return [
    { path: `library/${folder}.json`, text: `${JSON.stringify(library)}\n` },
    ...[...snippets(library), ...plainSnippets(library)].map(({ name, html }) => ({
      path: `snippets/${name}`,
      text: html,
    })),
  ];
}

function sayWhatIsNext(out: string, libraries: readonly NamedLibrary[], today: string): string {
  const names = libraries.map(({ folder }) => `library/${folder}.json`);
  return [
    `Wrote ${names.map((name) => join(out, name)).join(', ')} and ${join(out, 'snippets')} for ${today}.`,
    '',
    `Put ${join(out, 'library')} on your website, and name its address on the page:`,
    `  <peer-support src="https://your-charity.example/${names[0]}"> … </peer-support>`,
  ].join('\n');
}
