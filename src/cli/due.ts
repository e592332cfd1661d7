import { formatCalendar } from '../compiler/due-calendar.js';
import { findDue, type Due } from '../compiler/due.js';
import { readableDate } from '../compiler/iso-date.js';
import { noContent } from './check.js';
import { compileContent } from './charity/compile-content.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

const usualDays = 60;

export const due: Command = {
  name: 'due',
  summary: 'Lists what is to be read, rung or asked again soon.',
  usage: [
    'peer-support due [folder] [--within 60d] [--json|--ics] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --within 60d    how many days to look ahead',
    '  --json          print for another program',
    '  --ics           print for a calendar',
    '  --today day     list for another day',
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
  const [folder = 'content'] = words;
  const today = readToday(given.today, usual);
  const days = readDays(given.within);
  const { contents } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const list = contents.flatMap((content) => findDue(content, days));
  if (given.json) say(JSON.stringify({ today, due: list }, null, 2));
  else if (given.ics) say(formatCalendar(list, today));
  else say(list.length > 0 ? formatTable(list, today) : `Nothing is due within ${days} days.`);
  return exitCodes.fine;
}

function readDays(within: string | undefined): number {
  if (within === undefined) return usualDays;
  const days = /^(\d{1,4})d?$/.exec(within)?.[1];
  if (days === undefined) throw new Refusal(`"${within}" is not a number of days.`, 'Write it like this: --within 60d');
  return Number(days);
}

function formatTable(list: Due[], today: string): string {
  const rows = list.map(({ on, what, file }) => [`${readableDate(on)}${on < today ? ' (late)' : ''}`, what, file]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
