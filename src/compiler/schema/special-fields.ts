import type { Fields } from '../../content-model/schema.js';
import { findPair, isList, isMap, isWords, type FieldNode } from './field-node.js';
import { address, either, id, list, map, oneOf, words, type Field } from './fields.js';
import { readChannel, type ChannelValues } from './kinds/channel.js';
import { readFeedback } from './kinds/feedback.js';
import { readWrittenHours } from './kinds/written-hours.js';

type Values = Record<string, unknown>;
type ReadMap = (fields: Fields) => Field<Values>;

/** How the types are read that no other kind of field can stand for. */
export function specialField(type: string, fields: Fields, readMap: ReadMap): Field<unknown> {
  switch (type) {
    case 'channel': {
      const channel = readMap(fields) as Field<ChannelValues>;
      return { read: (reader, node, name) => readChannel(channel, reader, node, name) };
    }
    case 'written-hours':
      return { read: readWrittenHours };
    case 'feedback':
      return { read: readFeedback };
    case 'labels':
      return map(Object.fromEntries(Object.keys(fields).map((name) => [name, words()])));
    case 'tip':
    case 'next-step':
      return either(isMap, readMap(fields), { read: (...place) => wordsAsText(words().read(...place)) });
    case 'rule':
      return either(
        hasCount,
        readMap(needing(fields, ['result', 'when-at-least', 'of', 'unless-any'])),
        readMap(needing(fields, ['result', 'when-any', 'unless-any'])),
      );
    case 'destination':
      return either(isOneWord, oneOf(['contacts']), address());
    case 'one-or-several':
      return either(isList, list(id()), { read: (...place) => asList(id().read(...place)) });
    default:
      throw new Error(`No fields of the type "${type}" can be read.`);
  }
}

/** Some of the fields, each of which is needed but the last. */
function needing(fields: Fields, names: string[]): Fields {
  const last = names.at(-1);
  return Object.fromEntries(
    names.map((name) => [name, name === last ? fields[name]! : { ...fields[name]!, optional: undefined }]),
  );
}

function hasCount(node: FieldNode): boolean {
  return isMap(node) && findPair(node, 'when-at-least') !== undefined;
}

function isOneWord(node: FieldNode): boolean {
  return isWords(node) && /^[a-z-]*$/.test(node.value);
}

function wordsAsText(text: string | undefined): { text: string } | undefined {
  return text === undefined ? undefined : { text };
}

function asList<T>(value: T | undefined): T[] | undefined {
  return value === undefined ? undefined : [value];
}
