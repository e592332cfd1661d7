import { isSafeAddress } from '../../../content-model/rich-text.js';
import { optional, readFields, text, type Field } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { standsBehindFields } from './shared-fields.js';

/** Said where there is no feedback address on purpose: each charity is to set its own. */
export const noFeedback = 'none';

/** Who stands behind the words of a language. What is missing is told by rules, each with its reason. */
export interface AboutItem {
  publisher?: string;
  reviewedBy?: string;
  interests?: string;
  coProduced?: boolean;
  coProducedWith?: string;
  /** A whole address, such as `mailto:words@example.org`, or `none`. */
  feedback?: string;
}

const aboutFields = { ...standsBehindFields, feedback: optional(feedbackAddress()) };

export function readAbout(reader: ItemReader): AboutItem | undefined {
  return readFields(reader, aboutFields);
}

/** An email address, an address on the web, or `none`. */
function feedbackAddress(): Field<string> {
  return {
    read(reader, node, name) {
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
    },
  };
}
