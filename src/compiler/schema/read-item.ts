import {
  libraryName,
  type Field as Described,
  type Fields,
  type FileOf,
  type Kind,
} from '../../content-model/schema.js';
import * as read from './fields.js';
import type { Field } from './fields.js';
import type { ItemReader } from './item-reader.js';
import { specialField } from './special-fields.js';

type Values = Record<string, unknown>;

/** Reads a file of a kind as its schema says: what goes into the library, and beside it what stands only in the file. */
export function readItem<K extends Kind>(reader: ItemReader, { fields }: K): FileOf<K> | undefined {
  const { frontMatter, body } = partsOf(fields);
  const written = read.map(frontMatter).read(reader, reader.document.frontMatter, '');
  const text = body && readBody(reader, body);
  if (!written || (body && !text)) return undefined;
  const value = { id: reader.id, ...pick(fields, written, inLibrary, text) };
  return { value, ...pick(fields, written, onlyInFile, text) } as FileOf<K>;
}

function readBody(reader: ItemReader, { missing, optional }: Described<unknown>) {
  return optional ? reader.readBody() : reader.requireBody(missing ?? '');
}

const inLibrary = ({ only }: Described<unknown>) => only === undefined;
const onlyInFile = ({ only }: Described<unknown>) => only === 'file';

/** The values of some fields, in their order. */
function pick(
  fields: Fields,
  written: Values,
  which: (field: Described<unknown>) => boolean,
  text?: unknown[],
): Values {
  const values: Values = {};
  for (const [name, field] of Object.entries(fields))
    if (which(field)) values[libraryName(name, field)] = valueOf(name, field, written, text);
  return values;
}

function valueOf(name: string, field: Described<unknown>, written: Values, text?: unknown[]): unknown {
  if (field.type === 'group') return pick(field.fields!, written, inLibrary);
  if (field.type === 'body') return field.optional && text?.length === 0 ? undefined : text;
  return written[name] ?? (field.orEmpty ? (field.type === 'pairs' ? {} : []) : undefined);
}

interface Parts {
  frontMatter: Record<string, Field<unknown>>;
  body?: Described<unknown>;
}

/** The schemas are few, and met in every file. */
const known = new WeakMap<Fields, Parts>();

function partsOf(fields: Fields): Parts {
  const parts = known.get(fields) ?? findParts(fields);
  known.set(fields, parts);
  return parts;
}

function findParts(fields: Fields): Parts {
  const written = frontMatterOf(fields);
  const body = Object.values(fields).find(({ type, only }) => type === 'body' && only !== 'library');
  return { body, frontMatter: Object.fromEntries(written.map(([name, field]) => [name, fieldFor(field)])) };
}

/** The fields that stand in the first part of a file. */
export function frontMatterOf(fields: Fields): [name: string, field: Described<unknown>][] {
  return Object.entries(fields).flatMap(([name, field]) => {
    if (field.only === 'library' || field.type === 'body' || field.type === 'note') return [];
    return field.type === 'group' ? frontMatterOf(field.fields!) : [[name, field] as [string, Described<unknown>]];
  });
}

function fieldFor(field: Described<unknown>): Field<unknown> {
  const one = fieldOfType(field);
  return field.optional || field.orEmpty ? read.optional(one) : one;
}

function fieldOfType(field: Described<unknown>): Field<unknown> {
  const { type, entry, key, fields } = field;
  switch (type) {
    case 'words':
      return read.words(field.voice);
    case 'text':
      return read.text();
    case 'line':
      return read.wordsWithLinks();
    case 'like':
      return read.textLike(new RegExp(field.pattern!), field.formOf!, field.sample!);
    case 'id':
      return read.id();
    case 'date':
      return read.date();
    case 'partial-date':
      return read.partialDate();
    case 'address':
      return read.address();
    case 'number':
      return read.number();
    case 'yes':
      return read.yes();
    case 'yes-or-no':
      return read.yesOrNo();
    case 'one-of':
      return read.oneOf(field.values as string[]);
    case 'reference':
      return read.reference(field.to!);
    case 'list':
      return read.list(fieldFor(entry!), { needed: Boolean(field.needed) });
    case 'pairs':
      return read.pairs(fieldFor(entry!), fieldFor(key!) as Field<string>);
    case 'map':
      return mapFor(fields!);
    default:
      return specialField(type, fields ?? {}, mapFor);
  }
}

/** Fields inside a field. */
function mapFor(fields: Fields): Field<Values> {
  const { frontMatter } = partsOf(fields);
  const written = read.map(frontMatter);
  return {
    read(reader, node, name) {
      const values = written.read(reader, node, name);
      return values && pick(fields, values, inLibrary);
    },
  };
}
