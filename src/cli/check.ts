import { compileFolder } from '../compiler/compile.js';
import { findNearest } from '../compiler/nearest.js';
import type { Problem } from '../compiler/problem.js';
import { formatForGithub } from '../compiler/report-for-github.js';
import { formatReport, sumUp } from '../compiler/report.js';
import { rules } from '../compiler/rules/index.js';
import { summarise } from '../compiler/summary.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

export const check: Command = {
  name: 'check',
  summary: 'Looks for mistakes in the content, all at once.',
  usage: [
    'peer-support check [folder] [--only rule] [--json|--github] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --only rule     show what one rule has found',
    '  --json          print for another program',
    '  --github        print as notes on the lines of a pull request',
    '  --today day     check for another day',
  ].join('\n'),
  run: checkFolder,
};

const flags = {
  only: { type: 'string' },
  json: { type: 'boolean' },
  github: { type: 'boolean' },
  today: { type: 'string' },
} as const;

function checkFolder(args: string[], { say, today: usual, colour }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const [folder = 'content'] = words;
  const today = readToday(given.today, usual);
  const { problems, contents } = compileFolder({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const shown = selectRule(problems, given.only);
  if (given.json) say(JSON.stringify({ today, problems: shown }, null, 2));
  else if (given.github) say(formatForGithub(shown));
  else say([formatReport(shown, { colour }) || sumUp(shown), summarise(contents)].join('\n\n'));
  return shown.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.fine;
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
  const ids = rules.map(({ id }) => id);
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
