import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileFolder } from '../compiler/compile.js';
import { stopsBuild } from '../compiler/problem.js';
import { formatReport, sumUp } from '../compiler/report.js';
import { noContent } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readFlags } from './read-flags.js';
import { readToday } from './today.js';

export const build: Command = {
  name: 'build',
  summary: 'Turns the content into library files, one for each language.',
  usage: [
    'peer-support build [folder] [--out folder] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --out folder    where to write (library)',
    '  --today day     build for another day',
  ].join('\n'),
  run: buildLibraries,
};

const flags = { out: { type: 'string' }, today: { type: 'string' } } as const;

function buildLibraries(args: string[], { say, complain, today: usual, colour }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const [folder = 'content'] = words;
  const { out = 'library' } = given;
  const today = readToday(given.today, usual);
  const { libraries, problems, contents } = compileFolder({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const stopping = problems.filter(stopsBuild);
  if (stopping.length > 0) {
    complain(`${formatReport(stopping, { colour })}\nNothing was written. What was there before is as it was.`);
    return exitCodes.problems;
  }
  for (const { folder: name, library } of libraries) writeWhole(out, `${name}.json`, `${JSON.stringify(library)}\n`);
  const left = problems.filter(({ severity }) => severity !== 'note');
  if (left.length > 0) say(`${sumUp(left)} "peer-support check" shows them.`);
  say(`Wrote ${libraries.map(({ folder: name }) => join(out, `${name}.json`)).join(', ')} for ${today}.`);
  return exitCodes.fine;
}

/** Beside its place first, so that nobody ever reads half a file. */
function writeWhole(folder: string, name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  const beside = join(folder, `.${name}.part`);
  writeFileSync(beside, text);
  renameSync(beside, join(folder, name));
}
