import type { Channel } from '../../../content-model/contact.js';
import { waysToReach, type channelFields, type WrittenHours } from '../../../content-model/kinds/contact.js';
import { libraryName, type Values } from '../../../content-model/schema.js';
import { findPair, isMap, type FieldMap, type FieldNode } from '../field-node.js';
import type { Field } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { readNumber } from './phone-number.js';

export type ChannelValues = Values<typeof channelFields>;

/** A channel as it is read. What its hours mean is worked out with those of the contact. */
export type WrittenChannel = Channel & { writtenHours?: WrittenHours };

type Way = keyof typeof waysToReach;

const ways = Object.keys(waysToReach) as Way[];
const numbers: readonly string[] = ['call', 'text', 'text-relay', 'whatsapp'] satisfies Way[];

/** What goes with one way alone. */
const belongings = { word: 'text', option: 'call', extension: 'call', directions: 'visit' } as const;

/** One way to reach a contact. A slip gives one message: what is missing because of it is not told as well. */
export function readChannel(
  map: Field<ChannelValues>,
  reader: ItemReader,
  node: FieldNode,
  name: string,
): WrittenChannel | undefined {
  const before = reader.problems.length;
  const fields = map.read(reader, node, name);
  if (!fields || !isMap(node) || reader.problems.length > before) return undefined;
  const [way, ...others] = ways.filter((each) => findPair(node, each));
  if (!way || others.length > 0) return refuseWays(reader, node, name, others.length);
  const astray = Object.entries(belongings).find(([key, to]) => findPair(node, key) && way !== to);
  if (astray) return refuseAstray(reader, node, name, astray);
  return makeChannel(way, fields, reader, node, name);
}

function makeChannel(
  way: Way,
  fields: ChannelValues,
  reader: ItemReader,
  node: FieldMap,
  name: string,
): WrittenChannel | undefined {
  const { word, option, extension, directions, hours: writtenHours, languages, cost, note } = fields;
  const about = { word, option, extension, directions, languages, cost, note, writtenHours };
  const written = fields[keyOf(way)] as string;
  const target = makeTarget(way, written, reader, findPair(node, way)!.value!, `${name}, ${way}`);
  return target && (withoutEmpty({ kind: way, ...target, ...about }) as unknown as WrittenChannel);
}

/** The number, address or place. */
function makeTarget(way: Way, written: string, reader: ItemReader, node: FieldNode, name: string): object | undefined {
  if (numbers.includes(way)) return readNumber(reader, node, name, written, way === 'whatsapp');
  if (way === 'email') return { address: written };
  if (way === 'visit' && /^https?:\/\/|^www\./.test(written)) return refusePage(reader, node, name);
  return way === 'post' || way === 'visit' ? { place: written } : { url: written };
}

function keyOf(way: Way): keyof ChannelValues {
  return libraryName(way, waysToReach[way]) as keyof ChannelValues;
}

function withoutEmpty(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function refusePage(reader: ItemReader, node: FieldNode, name: string): undefined {
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" is a page, and "visit" is for a place to go to.`,
    'Write the street and the town. For a page, begin the entry with "web:".',
  );
}

function refuseAstray(
  reader: ItemReader,
  node: FieldMap,
  name: string,
  [key, to]: [key: string, to: string],
): undefined {
  return reader.refuse(
    findPair(node, key)?.key,
    name,
    'field-value',
    `"${name}" has "${key}", which goes with "${to}" alone.`,
    `Move "${key}:" under the entry that begins with "${to}:", or delete it.`,
  );
}

function refuseWays(reader: ItemReader, node: FieldNode, name: string, others: number): undefined {
  if (others > 0)
    return reader.refuse(
      node,
      name,
      'field-value',
      `"${name}" holds ${others + 1} ways to get in touch.`,
      'Begin each with a hyphen of its own, so that their order is clear.',
    );
  return reader.refuse(
    node,
    name,
    'missing-field',
    `"${name}" does not say how to get in touch.`,
    `Begin it with one of: ${ways.join(', ')}.`,
  );
}
