import { isMap, isWords, type FieldNode } from '../field-node.js';
import { list, map, optional, text } from '../fields.js';
import type { WrittenHours, WrittenWeek } from '../hours/compile-hours.js';
import { findMeantKey } from '../hours/day-key.js';
import type { ItemReader } from '../item-reader.js';

const day = optional(text());
const days = list(map({ on: day, from: day, to: day, at: day }));

/** Lists of days, by the lines they stand under. */
const lists = { closures: 'closures', 'extra-openings': 'extraOpenings', terms: 'terms' } as const;
/** Lines that say when it is open on some days, and are no days themselves. */
const answers = {
  'public-holidays': 'publicHolidays',
  'before-public-holidays': 'beforePublicHolidays',
} as const;

/** Takes hours apart without judging them: what they mean is for the hours to say. */
export function readWrittenHours(reader: ItemReader, node: FieldNode, name: string): WrittenHours | undefined {
  if (isWords(node) && (node.value === 'always' || node.value === 'unknown')) return node.value;
  if (!isMap(node)) return refuseHours(reader, node, name);
  const written: WrittenWeek = { days: [], closures: [] };
  for (const { key, value } of node.items) {
    const line = key.value;
    const entry = `${name}, ${line}`;
    if (isOneOf(lists, line)) written[lists[line]] = value ? (days.read(reader, value, entry) ?? []) : [];
    else if (!isWords(value)) refuseDay(reader, value ?? key, entry, findMeantKey(line));
    else if (isOneOf(answers, line)) written[answers[line]] = value.value.trim();
    else written.days.push({ key: line, value: value.value.trim() });
  }
  return written;
}

function isOneOf<T extends object>(names: T, line: string): line is string & keyof T {
  return Object.hasOwn(names, line);
}

function refuseHours(reader: ItemReader, node: FieldNode, name: string): undefined {
  if (
    isWords(node) &&
    /^(?:24\s*\/\s*7|24[ -]?h(?:ou)?rs?|all day|day and night|any ?time|always|open)\b/i.test(node.value.trim())
  ) {
    return reader.refuse(
      node,
      name,
      'opening-hours',
      `"${name}" says "${node.value.trim().slice(0, 60)}", and day and night has a word of its own here.`,
      'Write "always" if somebody answers at any hour of any day. Otherwise write the days.',
    );
  }
  return reader.refuse(
    node,
    name,
    'opening-hours',
    `"${name}" is not "always", "unknown" or a list of days.`,
    'Write each day or run of days on a line of its own, such as "monday-friday: 10:00-16:00".',
  );
}

function refuseDay(reader: ItemReader, node: FieldNode, name: string, meant: string | undefined): undefined {
  return reader.refuse(
    node,
    name,
    'opening-hours',
    `"${name}" does not say from when to when.`,
    meant && Object.hasOwn(lists, meant) ? `Did you mean "${meant}"?` : 'Write it like this: 10:00-12:30, 13:30-16:00',
  );
}
