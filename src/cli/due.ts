import { formatCalendar } from '../compiler/report/due-calendar.js';
import { findDue, findUnconfirmed, type Due, type Unconfirmed } from '../compiler/report/due.js';
import { readableDate } from '../compiler/parse/iso-date.js';
import { sayAllUnread } from '../compiler/report/reviewers.js';
import { noContent } from './check.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { findContentFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

const usualDays = 60;

export const due: Command = {
  name: 'due',
  summary:
    'Lists what’s due to be read or checked, which services nobody has asked yet, and whether the words have been reviewed.',
  usage: [
    'peer-support due [folder] [--within 60d] [--json|--ics] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --within 60d    how many days to look ahead',
    '  --json          print for another program',
    '  --ics           print for a calendar',
    '  --today day     list as if today were this day',
  ].join('\n'),
  run: listDue,
};

const flags = {
  within: { type: 'string' },
  json: { type: 'boolean' },
  ics: { type: 'boolean' },
  today: { type: 'string' },
} as const;

function listDue(args: string[], { say, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const folder = findContentFolder(words[0]);
  const today = readToday(given.today, usual);
  const days = readDays(given.within);
  const { contents, libraries } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const list = contents.flatMap((content) => findDue(content, days));
  const unconfirmed = contents.flatMap(findUnconfirmed);
  if (given.json) say(JSON.stringify({ today, due: list, unconfirmed }, null, 2));
  else if (given.ics) say(formatCalendar(list, today));
  else {
    const unread = sayAllUnread(contents, libraries);
    say([formatDue(list, today, days), formatUnconfirmed(unconfirmed), ...unread].filter(Boolean).join('\n\n'));
  }
  return exitCodes.fine;
}

export function readDays(within: string | undefined): number {
  if (within === undefined) return usualDays;
  const days = /^(\d{1,4})d?$/.exec(within)?.[1];
  if (days === undefined) throw new Refusal(`"${within}" is not a number of days.`, 'Write it like this: --within 60d');
  return Number(days);
}

function formatDue(list: readonly Due[], today: string, days: number): string {
  const rows = list.map(({ on, message, file }) => [
    `${readableDate(on)}${on < today ? ' (late)' : ''}`,
    message,
    file,
  ]);
  return rows.length > 0 ? formatTable(rows) : `Nothing is due within ${days} days.`;
}

function formatUnconfirmed(list: readonly Unconfirmed[]): string {
  if (list.length === 0) return '';
  const rows = list.map(({ toDo, name, known, file }) => [`  ${toDo}`, name, known, file]);
  return `Nobody’s checked these with the services themselves yet:\n${formatTable(rows)}`;
}

/** Rows with their cells under one another. The last cell is a file, which ends where it ends. */
function formatTable(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).slice(0, -1).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
