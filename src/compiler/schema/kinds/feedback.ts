import { isSafeAddress } from '../../../content-model/rich-text.js';
import type { FieldNode } from '../field-node.js';
import { text } from '../fields.js';
import type { ItemReader } from '../item-reader.js';

/** Said where there is no feedback address on purpose: each charity is to set its own. */
export const noFeedback = 'none';

/** An email address, an address on the web, or `none`. */
export function readFeedback(reader: ItemReader, node: FieldNode, name: string): string | undefined {
  const value = text().read(reader, node, name);
  if (value === undefined || value === noFeedback) return value;
  const address = /^[^@\s/?&:]+@[^@\s/?&:]+\.[a-z]{2,}$/i.test(value) ? `mailto:${value}` : value;
  if (/^(?:mailto:|https:\/\/[^/]+\.[^/]+)/.test(address) && isSafeAddress(address)) return address;
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" says "${value.slice(0, 60)}", which is no address that people can write to.`,
    'Write an email address, or an address on the web that begins with https://. If there is none, write "none".',
  );
}
