import { stringify } from 'yaml';
import type { Field, Fields, Kind } from '../../content-model/schema.js';
import type { Document } from '../parse/document.js';
import {
  findPair,
  isList,
  isMap,
  isWords,
  type FieldList,
  type FieldMap,
  type FieldNode,
} from '../schema/field-node.js';
import { frontMatterOf } from '../schema/read-item.js';
import { roleOf } from './roles.js';
import { namesOfWays, wayKey } from './way-names.js';

/** How a translation says the words of one field. */
export interface Say {
  /** The value that stands in the file. */
  words: (english: string, name: string, field: Field<unknown>) => string;
  /** Whether the English stands above it, for whoever translates it. */
  remarks: boolean;
}

/** Where in the file a line is written, and how its words are said. */
interface At {
  say: Say;
  indent: string;
  /** `channels, note` */
  name: string;
}

/**
 * A file in another language with the words of an English one, and none of its facts. Nothing, where there are no words in
 * it. What each language has of its own, such as the day somebody read it, is said as well.
 */
export function writeTranslation({ frontMatter, body }: Document, { fields }: Kind, say: Say): string | undefined {
  const lines = writeFields(frontMatter, fields, { say, indent: '', name: '' });
  const text = Object.values(fields).find(({ type, only }) => type === 'body' && only !== 'library');
  if (lines.length === 0 && !text) return undefined;
  const english = text ? body.trim() : '';
  const remarks = say.remarks && english ? ['# The text, in English:', ...english.split('\n').map(asRemark)] : [];
  return ['---', ...lines, ...remarks, '---', ...(english ? [say.words(english, 'text', text!)] : []), ''].join('\n');
}

function writeFields(map: FieldMap, fields: Fields, at: At): string[] {
  return frontMatterOf(fields).flatMap(([key, field]) => {
    const value = findPair(map, key)?.value;
    return value ? writeField(key, field, value, { ...at, name: at.name ? `${at.name}, ${key}` : key }) : [];
  });
}

function writeField(key: string, field: Field<unknown>, value: FieldNode, at: At): string[] {
  const role = roleOf(field);
  if (role === 'fact') return [];
  const start = `${at.indent}${key}:`;
  if (isWords(value)) return role === 'key' ? [`${start} ${value.value}`] : writeWords(start, value.value, field, at);
  const further = { ...at, indent: `${at.indent}  ` };
  const inside = isList(value)
    ? writeEntries(value, field.entry!, further)
    : writeFields(value, field.fields ?? {}, further);
  return inside.length > 0 ? [start, ...inside] : [];
}

function writeWords(start: string, english: string, field: Field<unknown>, { say, indent, name }: At): string[] {
  const line = `${start} ${quote(say.words(english, name, field))}`.trimEnd();
  return say.remarks ? [`${indent}# In English: ${english.replace(/\s+/g, ' ')}`, line] : [line];
}

function writeEntries({ items }: FieldList, entry: Field<unknown>, at: At): string[] {
  const { indent } = at;
  const ways = entry.type === 'channel' ? namesOfWays(items) : [];
  return items.flatMap((item, i) => {
    if (isWords(item)) return writeWords(`${indent}-`, item.value, entry, at);
    const lines = isMap(item) ? writeFields(item, entry.fields ?? {}, { ...at, indent: `${indent}  ` }) : [];
    if (lines.length === 0) return [];
    const [first = '', ...others] = ways[i] ? [`${wayKey}: ${ways[i]}`, ...lines] : lines;
    // A remark stands on a line of its own.
    return first.trimStart().startsWith('#')
      ? [`${indent}-`, first, ...others]
      : [`${indent}- ${first.trimStart()}`, ...others];
  });
}

function asRemark(line: string): string {
  return `# ${line}`.trimEnd();
}

function quote(value: string): string {
  return (
    value && stringify(value, { schema: 'failsafe', singleQuote: true, lineWidth: 0, blockQuote: false }).trimEnd()
  );
}
