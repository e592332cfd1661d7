import { isMap, isWords, type FieldNode } from '../field-node.js';
import { date, list, map } from '../fields.js';
import type { WrittenHours, WrittenWeek } from '../hours/compile-hours.js';
import type { ItemReader } from '../item-reader.js';

const closures = list(map({ from: date(), to: date() }));

/** Takes hours apart without judging them: what they mean is for the hours to say. */
export function readWrittenHours(reader: ItemReader, node: FieldNode, name: string): WrittenHours | undefined {
  if (isWords(node) && (node.value === 'always' || node.value === 'unknown')) return node.value;
  if (!isMap(node)) return refuseHours(reader, node, name);
  const written: WrittenWeek = { days: [], closures: [] };
  for (const { key, value } of node.items) {
    const day = key.value;
    if (day === 'closures') written.closures = closures.read(reader, value as FieldNode, `${name}, closures`) ?? [];
    else if (!isWords(value)) refuseDay(reader, value ?? key, `${name}, ${day}`);
    else if (day === 'public-holidays') written.publicHolidays = value.value.trim();
    else written.days.push({ key: day, value: value.value.trim() });
  }
  return written;
}

function refuseHours(reader: ItemReader, node: FieldNode, name: string): undefined {
  return reader.refuse(
    node,
    name,
    'opening-hours',
    `"${name}" is not "always", "unknown" or a list of days.`,
    'Write each day or run of days on a line of its own, such as "monday-friday: 10:00-16:00".',
  );
}

function refuseDay(reader: ItemReader, node: FieldNode, name: string): undefined {
  return reader.refuse(
    node,
    name,
    'opening-hours',
    `"${name}" does not say from when to when.`,
    'Write it like this: 10:00-12:30, 13:30-16:00',
  );
}
