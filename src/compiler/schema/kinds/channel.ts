import type { Channel } from '../../../content-model/contact.js';
import type { channelFields } from '../../../content-model/kinds/contact.js';
import type { Values } from '../../../content-model/schema.js';
import type { FieldNode } from '../field-node.js';
import type { Field } from '../fields.js';
import type { ItemReader } from '../item-reader.js';

export type ChannelValues = Values<typeof channelFields>;

/** One way to reach a contact. A number is kept as people read it, with exactly what is dialled beside it. */
export function readChannel(
  map: Field<ChannelValues>,
  reader: ItemReader,
  node: FieldNode,
  name: string,
): Channel | undefined {
  const fields = map.read(reader, node, name);
  if (!fields) return undefined;
  const { call, text, word, textRelay, signLanguage, chat, web, email, note } = fields;
  const channels: Channel[] = [];
  if (call !== undefined) channels.push({ kind: 'call', number: call, dial: dialled(call), note });
  if (text !== undefined) channels.push({ kind: 'text', number: text, dial: dialled(text), word, note });
  if (textRelay !== undefined) channels.push({ kind: 'text-relay', number: textRelay, dial: dialled(textRelay), note });
  if (signLanguage !== undefined) channels.push({ kind: 'sign-language', url: signLanguage, note });
  if (chat !== undefined) channels.push({ kind: 'chat', url: chat, note });
  if (web !== undefined) channels.push({ kind: 'web', url: web, note });
  if (email !== undefined) channels.push({ kind: 'email', address: email, note });
  return channels.length === 1 && (word === undefined || text !== undefined)
    ? channels[0]
    : refuseChannel(reader, node, name, channels.length);
}

function dialled(number: string): string {
  return number.replace(/[ -]/g, '');
}

function refuseChannel(reader: ItemReader, node: FieldNode, name: string, ways: number): undefined {
  if (ways === 1)
    return reader.refuse(
      node,
      name,
      'field-value',
      `"${name}" has a word to send, and no number to text it to.`,
      'Move "word:" under the number that begins with "text:".',
    );
  if (ways > 1)
    return reader.refuse(
      node,
      name,
      'field-value',
      `"${name}" holds ${ways} ways to get in touch.`,
      'Begin each with a hyphen of its own, so that their order is clear.',
    );
  return reader.refuse(
    node,
    name,
    'missing-field',
    `"${name}" does not say how to get in touch.`,
    'Begin it with one of: call, text, text-relay, sign-language, chat, web, email.',
  );
}
