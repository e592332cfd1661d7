import { readFileSync, writeFileSync } from 'node:fs';
import { fileLimit } from '../compiler/parse/read-document.js';
import { readFolder } from '../compiler/parse/read-folder.js';
import { findNearest } from '../compiler/rules/text/nearest.js';
import type { Problem } from '../compiler/report/problem.js';
import { formatForGithub } from '../compiler/report/report-for-github.js';
import { formatReport, sumUp, sumUpNotes } from '../compiler/report/report.js';
import { summarise } from '../compiler/report/summary.js';
import { allRules } from './all-rules.js';
import { findChanged } from './changed-files.js';
import { acceptRewordings } from '../compiler/charity/accept-rewordings.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { exitCodes, type Command, type Surroundings } from './command.js';

import { readContentFolder } from './find-content-folder.js';
import { fixSlips } from './fix-slips.js';
import { readFlags } from './read-flags.js';
import { findSourceTexts } from './read-source-texts.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

export const check: Command = {
  name: 'check',
  summary: 'Finds every mistake in the content in one go.',
  usage: [
    'peer-support check [folder] [--only rule] [--notes] [--since revision] [--against folder] [--fix] [--json|--github] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --only rule     show only what this rule finds',
    '  --notes         show the notes too, not just how many there are',
    '  --since rev     show only files that have changed since a git revision',
    '  --against f     look for any eight words in a row that also stand in the texts of folder f',
    '  --accept        confirm that your rewordings still fit our words',
    '  --fix           fix what has one right fix: quotes, spaces, +44, times',
    '  --json          print for another program',
    '  --github        print as comments on the lines of a pull request',
    '  --today day     check as if today were this day',
  ].join('\n'),
  run: checkFolder,
};

const flags = {
  only: { type: 'string' },
  notes: { type: 'boolean' },
  since: { type: 'string' },
  against: { type: 'string' },
  accept: { type: 'boolean' },
  fix: { type: 'boolean' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  today: { type: 'string' },
} as const;

function checkFolder(args: string[], { say, today: usual, colour }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const today = readToday(given.today, usual);
  if (given.fix) fixAll(folder, given.json || given.github ? () => {} : say);
  if (given.accept) acceptAll(folder, today, given.json || given.github ? () => {} : say);
  const against = given.against === undefined ? undefined : findSourceTexts(given.against);
  const { problems, contents } = compileContent({ folder, today, against });
  if (contents.length === 0 && problems.length === 0) throw noContent(folder);
  const shown = selectChanged(selectRule(problems, given.only), given.since, folder);
  if (given.json) say(JSON.stringify({ today, problems: shown }, null, 2));
  else if (given.github) say(formatForGithub(shown));
  else {
    const withNotes = given.notes || given.only !== undefined;
    say([...formatProblems(shown, withNotes, colour), summarise(contents)].join('\n\n'));
  }
  return shown.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.fine;
}

/** Notes are only counted unless they are asked for: there may be many, and none of them has to be fixed. */
function formatProblems(problems: Problem[], withNotes: boolean, colour: boolean): string[] {
  const isShown = ({ severity }: Problem) => withNotes || severity !== 'note';
  const shown = problems.filter(isShown);
  const notes = problems.filter((problem) => !isShown(problem));
  return [
    formatReport(shown, { colour }) || sumUp(shown),
    ...(notes.length > 0 ? [`${sumUpNotes(notes)} Add --notes to read them.`] : []),
  ];
}

/** Writes each file anew that has a slip with one right fix, and no other. */
function fixAll(folder: string, say: Surroundings['say']): void {
  const fixed = readFolder(folder)
    .flatMap(({ files }) => files)
    .filter(({ path, absolutePath, size }) => {
      if (size() > fileLimit) return false;
      const bytes = readFileSync(absolutePath);
      const text = bytes.toString('utf8');
      const corrected = fixSlips(path, text);
      // What is not UTF-8 would not survive being read and written.
      if (corrected === text || !Buffer.from(text).equals(bytes)) return false;
      writeFileSync(absolutePath, corrected);
      return true;
    });
  if (fixed.length > 0) say(`Fixed: ${fixed.map(({ file }) => file).join(', ')}.\n`);
}

function acceptAll(folder: string, today: string, say: Surroundings['say']): void {
  const noted = acceptRewordings(compileContent({ folder, today }).reworded);
  if (noted.length > 0) say(`Noted which words of ours these files reword: ${noted.join(', ')}.\n`);
}

function selectChanged(problems: Problem[], since: string | undefined, folder: string): Problem[] {
  if (since === undefined) return problems;
  const hasChanged = findChanged(since, folder);
  return problems.filter(({ file }) => hasChanged(file));
}

/** Said where a folder holds nothing to work on. */
export function noContent(folder: string): Refusal {
  return new Refusal(
    `There are no Markdown files in "${folder}".`,
    'Name the folder that holds one folder for each language, such as "content", which holds "en".',
  );
}

function selectRule(problems: Problem[], only: string | undefined): Problem[] {
  if (only === undefined) return problems;
  const ids = allRules.map(({ id }) => id);
  if (ids.includes(only)) return problems.filter(({ rule }) => rule === only);
  throw unknownRule(only, ids);
}

/** Said where a rule is asked for that is not there. */
export function unknownRule(id: string, ids: string[]): Refusal {
  const nearest = findNearest(id, ids);
  return new Refusal(
    `There is no rule called "${id}".`,
    nearest ? `Did you mean "${nearest}"?` : '"peer-support explain" lists all of them.',
  );
}
