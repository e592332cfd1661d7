import { formatCalendar } from '../compiler/report/due-calendar.js';
import {
  findDue,
  findUnconfirmed,
  findUndated,
  type Due,
  type Unconfirmed,
  type Undated,
} from '../compiler/report/due.js';
import { readableDate } from '../compiler/parse/iso-date.js';
import { sayAllUnread } from '../compiler/report/reviewers.js';
import { noContent } from './check.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readContentFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

const usualDays = 60;

export const due: Command = {
  name: 'due',
  summary:
    'Lists what’s due to be read or checked, which services nobody has asked yet, which sources have no date, and whether the words have been reviewed.',
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
  const folder = readContentFolder(words);
  const today = readToday(given.today, usual);
  const days = readDays(given.within);
  const { contents, libraries } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const list = contents.flatMap((content) => findDue(content, days));
  const unconfirmed = contents.flatMap(findUnconfirmed);
  const undated = contents.flatMap(findUndated);
  if (given.json) say(JSON.stringify({ today, due: list, unconfirmed, undated }, null, 2));
  else if (given.ics) say(formatCalendar(list, today));
  else {
    const unread = sayAllUnread(contents, libraries);
    const parts = [formatDue(list, today, days), ...formatUnconfirmed(unconfirmed), formatUndated(undated), ...unread];
    say(parts.filter(Boolean).join('\n\n'));
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

/** What each part of the list is, in the order in which it is to be worked through. */
const parts: readonly [urgency: Unconfirmed['urgency'], heading: string][] = [
  ['crisis', 'Crisis lines'],
  ['support', 'Advice, and somebody to talk to'],
  ['find-peer-support', 'Peer support'],
  ['emergency', 'Emergency numbers. Never call one to test it. Read its page as it is today'],
];

function formatUnconfirmed(list: readonly Unconfirmed[]): string[] {
  if (list.length === 0) return [];
  const lists = parts.flatMap(([urgency, heading]) => {
    const some = list.filter((contact) => contact.urgency === urgency);
    if (some.length === 0) return [];
    const rows = some.map(({ toDo, name, known, file }) => [`  ${shorten(toDo)}`, name, known, file]);
    return [`${heading} (${some.length}):\n${formatTable(rows)}`];
  });
  return [
    `Nobody’s checked these ${list.length} with the services themselves yet. Start at the top: crisis lines come first, and in each part those whose details have no date, then the oldest. "peer-support verify --sheet" prints what to ask.`,
    ...lists,
  ];
}

/** The website alone of a long address: the whole of it is in the file. */
function shorten(toDo: string): string {
  return toDo.replace(/ https?:\/\/(?:www\.)?([^/]+)\S*/, ' $1');
}

function formatUndated(list: readonly Undated[]): string {
  if (list.length === 0) return '';
  const rows = list.map(({ title, publisher, where, files }) =>
    [`  ${[title, publisher].filter(Boolean).join(', ')}`, where, ...files].filter(Boolean).join('\n    '),
  );
  const count = list.length === 1 ? 'This source of a claim gives' : `These ${list.length} sources of claims give`;
  return `${count} no date, and visitors are told so. Look for one on the page, or for a newer source:\n${rows.join('\n')}`;
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
