import type { RichText } from '../../content-model/rich-text.js';
import { isSafeAddress } from '../../content-model/rich-text.js';
import {
  findPair,
  isList,
  isMap,
  isWords,
  type FieldList,
  type FieldMap,
  type FieldNode,
  type FieldPair,
  type FieldWords,
} from './field-node.js';
import { findOtherName } from './other-names.js';
import type { ItemReader, ReferenceTo } from './item-reader.js';
import { findAddressFault } from '../parse/check-address.js';
import { dropUnseen, findCharacterFaults, hasUnseen, plainSigns } from '../parse/characters.js';
import { isIsoDate, isPartialDate } from '../parse/iso-date.js';
import { findNearest, suggest } from '../rules/text/nearest.js';
import type { TextSegment } from '../parse/text-segment.js';

/** How one field is read: a value, or nothing and a problem noted. `name` is how the author knows it. */
export interface Field<T> {
  optional?: boolean;
  read: (reader: ItemReader, node: FieldNode, name: string) => T | undefined;
}

type Optional = { optional: true };
type Shape = Record<string, Field<unknown>>;

type Read<F> = F extends Field<infer T> ? T : never;

/** What a map of fields reads to. */
export type Values<S extends Shape> = {
  [K in keyof S & string as S[K] extends Optional ? never : K]: Read<S[K]>;
} & { [K in keyof S & string as S[K] extends Optional ? K : never]?: Read<S[K]> };

/** Reads the front matter of a document. Nothing, where a needed field is missing or cannot be used. */
export function readFields<S extends Shape>(reader: ItemReader, shape: S): Values<S> | undefined {
  return readMap(reader, reader.document.frontMatter, '', shape);
}

/** The field may be left out. */
export function optional<T>(field: Field<T>): Field<T> & Optional {
  return { ...field, optional: true };
}

/** Words that a reader of the widgets will see. */
export function words(voice?: TextSegment['voice']): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name, true);
      if (value !== undefined) reader.noteSegment(node, name, value, voice);
      return value;
    },
  };
}

/** Words that may hold links. */
export function wordsWithLinks(): Field<RichText> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name, true);
      return value === undefined ? undefined : reader.readInline(node, name, value);
    },
  };
}

/** A name, number or address that stays exactly as typed and is not read as prose. */
export function text(): Field<string> {
  return { read: readScalar };
}

/** A text of a certain form. `example` shows the form to an author. */
export function textLike(pattern: RegExp, kind: string, example: string): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined || pattern.test(value)) return value;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is not ${kind}.`,
        `Write it like this: ${example}`,
      );
    },
  };
}

/** The short name of something, such as an option: small letters, digits and hyphens. */
export const id = () =>
  textLike(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a short name of small letters, digits and hyphens', 'one-person');

export function date(): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined || isIsoDate(value)) return value;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is not a day of the calendar written year first.`,
        'Write year, month and day with hyphens, such as 2026-11-21.',
      );
    },
  };
}

/** A day, or only a month or a year where no more is known. `unknown` is nothing. */
export function partialDate(): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined || value === 'unknown') return undefined;
      if (isPartialDate(value)) return value;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is not a date written year first.`,
        'Write as much as you know, such as 2026-11-21, 2026-11 or 2026. If you know nothing, write unknown.',
      );
    },
  };
}

/** An address on the web. */
export function address(): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined) return undefined;
      const isWhole = /^https:\/\/[^/]+/.test(value) && isSafeAddress(value);
      const fault = isWhole ? findAddressFault(value) : undefined;
      if (fault) return reader.refuse(node, name, 'safe-link', fault.message, fault.fix);
      if (isWhole && /^https:\/\/[^/]+\.[^/]+/.test(value)) return value;
      return reader.refuse(
        node,
        name,
        'safe-link',
        `"${name}" says "${shorten(value)}", which is not a whole address that begins with https://.`,
        'Copy the address from the top of the browser window, with https:// at its front.',
      );
    },
  };
}

export function number(): Field<number> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined) return undefined;
      if (/^\d{1,6}$/.test(value)) return Number(value);
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is not a whole number.`,
        'Write it in digits, such as 2.',
      );
    },
  };
}

/** Something that is either said, with `yes`, or left out. */
export function yes(): Field<true> & Optional {
  return {
    optional: true,
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined) return undefined;
      if (value === 'yes') return true;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}". It can only say yes.`,
        `Write "${lastPart(name)}: yes", or delete the line where it does not apply.`,
      );
    },
  };
}

/** Something that is said either way, with `yes` or `no`. */
export function yesOrNo(): Field<boolean> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined) return undefined;
      if (/^(?:yes|true)$/.test(value)) return true;
      if (/^(?:no|false)$/.test(value)) return false;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is neither yes nor no.`,
        `Write "${lastPart(name)}: yes" or "${lastPart(name)}: no".`,
      );
    },
  };
}

export function oneOf<T extends string>(values: readonly T[]): Field<T> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value === undefined || values.includes(value as T)) return value as T | undefined;
      return reader.refuse(
        node,
        name,
        'field-value',
        `"${name}" says "${shorten(value)}", which is not one of the words it can be.`,
        `Write one of these: ${values.join(', ')}. ${nearestOnly(value, values)}`.trim(),
      );
    },
  };
}

/** The id of another item. Whether there is such an item is looked up once all files are read. */
export function reference(to: ReferenceTo): Field<string> {
  return {
    read(reader, node, name) {
      const value = readScalar(reader, node, name);
      if (value !== undefined) reader.references.push({ document: reader.document, to, id: value, node, field: name });
      return value;
    },
  };
}

/** A list, each entry read the same way. `needed` says that it may not be empty. */
export function list<T>(entry: Field<T>, { needed = false } = {}): Field<T[]> {
  return {
    read(reader, node, name) {
      if (!isList(node)) {
        return reader.refuse(
          node,
          name,
          'field-value',
          `"${name}" is not a list.`,
          meantList(node, name) ?? 'Write each entry on a line of its own that begins with a hyphen and a space.',
        );
      }
      if (needed && node.items.length === 0) {
        return reader.refuse(node, name, 'missing-field', `"${name}" is empty.`, 'Add at least one entry.');
      }
      const values = node.items.map((item, i) => readPresent(reader, item, `${name}, item ${i + 1}`, entry));
      if (values.includes(undefined) || refuseRepeat(reader, node, name)) return undefined;
      return values as T[];
    },
  };
}

/** `group, online` is easily meant for `[group, online]`. */
function meantList(node: FieldNode, name: string): string | undefined {
  const [, words = ''] =
    (isWords(node) && /^[[(]?([a-z0-9-]+(?:\s*,\s*[a-z0-9-]+)*)[\])]?$/i.exec(node.value.trim())) || [];
  return words === '' ? undefined : `Write "${lastPart(name)}: [${words.split(/\s*,\s*/).join(', ')}]".`;
}

/** Visitors would read the same twice. */
function refuseRepeat(reader: ItemReader, { items }: FieldList, name: string): boolean {
  const seen = new Set<string>();
  for (const item of items) {
    if (!item || !isWords(item)) continue;
    const value = item.value.trim();
    if (seen.has(value)) {
      reader.refuse(
        item,
        name,
        'field-value',
        `"${shorten(value)}" stands twice in "${name}".`,
        'Delete one of the two.',
      );
      return true;
    }
    seen.add(value);
  }
  return false;
}

/** Fields inside a field, under the very names they have in the file. */
export function map<S extends Shape>(shape: S): Field<Values<S>> {
  return { read: (reader, node, name) => readMap(reader, node, name, shape) };
}

/** A map whose keys the author chooses, each read by `key`. */
export function pairs<T>(value: Field<T>, key: Field<string>): Field<Record<string, T>> {
  return {
    read(reader, node, name) {
      if (!isMap(node)) return refuseAsMap(reader, node, name);
      const read = node.items.map((pair) => readPair(reader, pair, name, key, value));
      return read.includes(undefined) ? undefined : Object.fromEntries(read as [string, T][]);
    },
  };
}

/** Reads with the first field whose form fits the value. */
export function either<A, B>(fits: (node: FieldNode) => boolean, first: Field<A>, second: Field<B>): Field<A | B> {
  return { read: (reader, node, name) => (fits(node) ? first : second).read(reader, node, name) };
}

function readMap<S extends Shape>(reader: ItemReader, node: FieldNode, name: string, shape: S): Values<S> | undefined {
  if (!isMap(node)) return refuseAsMap(reader, node, name);
  const keys = keysOf(shape);
  if (isSentence(reader, node) && !keys.includes(node.items[0]!.key.value)) return refuseColon(reader, node, name);
  const misspelt = refuseUnknownKeys(reader, node, name, keys);
  const values: Record<string, unknown> = {};
  let isWhole = true;
  for (const key of keys) {
    const field = shape[key]!;
    const value = readKey(reader, node, name, key, field, misspelt.includes(key));
    if (value === undefined && !field.optional) isWhole = false;
    values[key] = value;
  }
  return isWhole ? (values as Values<S>) : undefined;
}

/** The shapes are few, and met in every file. */
const knownKeys = new WeakMap<Shape, string[]>();

function keysOf(shape: Shape): string[] {
  const known = knownKeys.get(shape) ?? Object.keys(shape);
  knownKeys.set(shape, known);
  return known;
}

function readKey(
  reader: ItemReader,
  node: FieldMap,
  name: string,
  key: string,
  field: Field<unknown>,
  isMisspelt: boolean,
): unknown {
  const full = name ? `${name}, ${key}` : key;
  const pair = findPair(node, key);
  if (!pair) {
    // Told once already, where it stands under another name.
    if (field.optional || isMisspelt) return undefined;
    const place = name ? node : undefined;
    return reader.refuse(
      place,
      full,
      'missing-field',
      `There is no "${key}" here.`,
      `Add a line that begins with "${key}:".`,
    );
  }
  const { value } = pair;
  return isEmpty(value) ? refuseAsEmpty(reader, pair.key, full) : field.read(reader, value, full);
}

function readPair<T>(
  reader: ItemReader,
  { key: keyNode, value: node }: FieldPair,
  name: string,
  key: Field<string>,
  value: Field<T>,
): [string, T] | undefined {
  if (!node && hasTightColon(keyNode)) return refuseTightColon(reader, keyNode, name);
  const keyText = key.read(reader, keyNode, name);
  const full = `${name}, ${keyText ?? '?'}`;
  const read = isEmpty(node) ? refuseAsEmpty(reader, keyNode, full) : value.read(reader, node, full);
  return keyText === undefined || read === undefined ? undefined : [keyText, read];
}

function readPresent<T>(reader: ItemReader, node: FieldNode | null, name: string, field: Field<T>): T | undefined {
  return isEmpty(node) ? refuseAsEmpty(reader, node ?? undefined, name) : field.read(reader, node, name);
}

function isEmpty(node: FieldNode | null): node is FieldWords | null {
  return node === null || (isWords(node) && node.value.trim() === '');
}

function refuseAsEmpty(reader: ItemReader, node: FieldNode | undefined, name: string): undefined {
  return reader.refuse(
    node,
    name,
    'missing-field',
    `"${name}" is empty.`,
    'Write its value after the colon, or delete the line if the field is not needed.',
  );
}

function refuseAsMap(reader: ItemReader, node: FieldNode, name: string): undefined {
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" needs fields of its own.`,
    'Write each on a line of its own below it, two spaces further in: name, colon, value.',
  );
}

const none: readonly string[] = [];

/** Refuses keys that are not known, and gives those that were probably meant. */
function refuseUnknownKeys(reader: ItemReader, { items }: FieldMap, name: string, known: string[]): readonly string[] {
  if (items.every(({ key }) => known.includes(key.value))) return none;
  return items.flatMap(({ key, value }) =>
    known.includes(key.value) ? [] : (refuseUnknownKey(reader, { key, value }, name, known) ?? []),
  );
}

function refuseUnknownKey(
  reader: ItemReader,
  { key, value }: FieldPair,
  name: string,
  known: string[],
): string | undefined {
  const found = key.value;
  if (!value && hasTightColon(key)) {
    refuseTightColon(reader, key, name);
    return found.slice(0, found.indexOf(':'));
  }
  const meant = findOtherName(found, known);
  const where = name ? ` in "${name}"` : '';
  reader.refuse(
    key,
    name ? `${name}, ${found}` : found,
    'unknown-field',
    `There is no field called "${shorten(found)}"${where}.`,
    `Delete it, or correct its name. ${meant ? `Did you mean "${meant}"?` : suggest(found, known)}`.trim(),
  );
  return meant ?? findNearest(found, known);
}

function readScalar(reader: ItemReader, node: FieldNode, name: string, isProse = false): string | undefined {
  if (isWords(node)) {
    const seen = dropUnseen(node.value).trim();
    const value = isProse ? seen : plainSigns(seen);
    return hasUnseen(value) && refuseUnseen(reader, node, name, value, isProse) ? undefined : value;
  }
  if (isMap(node) && isListItem(reader, node) && node.items.length === 1) return refuseColon(reader, node, name);
  return reader.refuse(
    node,
    name,
    'field-value',
    `"${name}" holds ${isList(node) ? 'a list' : 'fields of its own'}, and one value is needed.`,
    'Write the value after the colon, on the same line.',
  );
}

/** `- Free: call us`, which is read as a field called "Free". The names of fields have no capitals and no spaces. */
function isSentence(reader: ItemReader, node: FieldMap): boolean {
  const [pair, ...others] = node.items;
  return Boolean(pair?.value) && others.length === 0 && /[\sA-Z]/.test(pair!.key.value) && isListItem(reader, node);
}

/** Whether it begins right after the hyphen of a list. */
function isListItem(reader: ItemReader, node: FieldMap): boolean {
  const { document } = reader;
  const [start] = document.rangeOf(node);
  const before = document.text.slice(0, start);
  return /^[ \t]*-[ \t]+$/.test(before.slice(before.lastIndexOf('\n') + 1));
}

function refuseColon(reader: ItemReader, { items: [pair] }: FieldMap, name: string): undefined {
  return reader.refuse(
    pair?.key,
    name,
    'field-value',
    `The colon after "${shorten(pair?.key.value ?? '')}" makes it look like the name of a field.`,
    'Put the whole entry between quotation marks.',
  );
}

/** `{ alone:3 }`, which is read as a name without a value. */
function hasTightColon({ value }: FieldWords): boolean {
  return /^[\w-]+:\S/.test(value);
}

function refuseTightColon(reader: ItemReader, key: FieldWords, name: string): undefined {
  const [field = '', value = ''] = key.value.split(/:(.*)/s);
  return reader.refuse(
    key,
    name || field,
    'field-value',
    `There is no space after the colon of "${field}".`,
    `Write "${field}: ${shorten(value)}".`,
  );
}

/** Prose may need joiners and marks of direction. In a name, number or address they only do harm. */
function refuseUnseen(reader: ItemReader, node: FieldWords, name: string, value: string, isProse: boolean): boolean {
  if (isProse && findCharacterFaults(value).length === 0) return false;
  const written = reader.document.text.slice(...reader.document.rangeOf(node));
  // What stands in the file as it is has been told of with its very place.
  if (findCharacterFaults(written).length > 0) return true;
  reader.refuse(
    node,
    name,
    'unseen-characters',
    `"${name}" holds a character that cannot be seen.`,
    'Delete the value and type it again. Copying it would copy that character too.',
  );
  return true;
}

function nearestOnly(value: string, values: readonly string[]): string {
  const suggestion = suggest(value, values);
  return suggestion.startsWith('Did') ? suggestion : '';
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(', ') + 1).trim();
}

function shorten(value: string): string {
  return value.length > 60 ? `${value.slice(0, 57)}…` : value;
}
