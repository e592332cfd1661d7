import type { Field, Fields, Kind } from '../../content-model/schema.js';
import type { Document } from '../parse/document.js';
import type { Problem } from '../report/problem.js';
import { suggest } from '../rules/text/nearest.js';
import {
  asData,
  emptyMap,
  findPair,
  isList,
  isMap,
  isWords,
  type FieldList,
  type FieldMap,
  type FieldNode,
  type FieldPair,
} from '../schema/field-node.js';
import { frontMatterOf } from '../schema/read-item.js';
import { keyOfEntries, roleOf } from './roles.js';
import { shiftNode, shiftPair, TranslatedDocument } from './translated-document.js';
import { isWay, numberRepeats, wayKey, wayOf } from './way-names.js';

/** A file of another language together with the facts of the English file of the same name. */
export function translate(own: Document, original: Document, kind: Kind): { document: Document; problems: Problem[] } {
  const problems: Problem[] = [];
  const merge = () => new Merging(own, original, problems).mergeFields(kind.fields);
  const document = new TranslatedDocument(own, original, merge);
  const found = [...problems, ...findMissingText(own, original, kind)];
  return { document, problems: found };
}

/** A text that a kind can do without, and this file cannot since the English has one. */
function findMissingText(own: Document, original: Document, { fields }: Kind): Problem[] {
  const optional = Object.values(fields).some((field) => field.type === 'body' && field.optional);
  if (!optional || own.body.trim() !== '' || original.body.trim() === '') return [];
  const place = own.placeAt(own.bodyStart);
  return [describeMissing(own, place, 'text', original, original.body.trim())];
}

class Merging {
  /** How far the places of the English file are from those that its values have in the whole. */
  private readonly shift: number;

  constructor(
    private readonly own: Document,
    private readonly original: Document,
    private readonly problems: Problem[],
  ) {
    this.shift = own.text.length + 1 + original.frontMatterStart - own.frontMatterStart;
  }

  mergeFields(fields: Fields): FieldMap {
    return this.mergeMap(this.own.frontMatter, this.original.frontMatter, fields, '');
  }

  private mergeMap(own: FieldMap | undefined, original: FieldMap, fields: Fields, name: string): FieldMap {
    const known = frontMatterOf(fields);
    const merged = known.flatMap(([key, field]) => {
      const full = name ? `${name}, ${key}` : key;
      return this.mergeField(field, own && findPair(own, key), findPair(original, key), full, own) ?? [];
    });
    // The reader tells of names that it does not know.
    const unknown = (own?.items ?? []).filter(({ key }) => !known.some(([name]) => name === key.value));
    return { ...(own ?? this.inherit(original)), kind: 'map', items: [...merged, ...unknown] };
  }

  private mergeField(
    field: Field<unknown>,
    own: FieldPair | undefined,
    original: FieldPair | undefined,
    name: string,
    within: FieldMap | undefined,
  ): FieldPair | undefined {
    const inherited = original && shiftPair(original, this.shift);
    const role = original ? roleOf(field) : withoutOriginal(roleOf(field));
    switch (role) {
      case 'own':
      case 'key':
        return own;
      case 'if-different':
        return own ?? inherited;
      case 'fact':
        if (own) this.refuseFact(own, original, name);
        return inherited;
      case 'words':
        if (own) this.checkCount(field, own, original, name);
        else if (original) this.refuseMissing(within, name, original.value);
        return own ?? inherited;
      case 'mixed':
        return { key: own?.key ?? inherited!.key, value: this.mergeInside(field, own, original!.value, name) };
    }
  }

  private mergeInside(
    field: Field<unknown>,
    own: FieldPair | undefined,
    original: FieldNode | null,
    name: string,
  ): FieldNode | null {
    if (isList(original)) {
      if (own && !isList(own.value)) return own.value;
      const list = isList(own?.value) ? own.value : undefined;
      return field.translation === 'in-order'
        ? this.mergeInOrder(field.entry!, list, original, name, own)
        : this.mergeByKey(field.entry!, list, original, name);
    }
    if (!isMap(original) || (own && !isMap(own.value))) return own?.value ?? original;
    return this.mergeMap(isMap(own?.value) ? own.value : undefined, original, field.fields ?? {}, name);
  }

  /** Entries that are known by a name of their own, wherever they stand in the list. */
  private mergeByKey(entry: Field<unknown>, own: FieldList | undefined, original: FieldList, name: string): FieldNode {
    const items = (own?.items ?? []).filter(isMap);
    const names = namesOf(original.items, entry);
    const left = new Map(namesOf(items, entry).map((key, i) => [key, items[i]!]));
    const merged = original.items.map((item, i) => {
      const key = names[i]!;
      const mine = left.get(key);
      left.delete(key);
      return isMap(item) ? this.mergeEntry(entry, mine, item, `${name}, ${key}`) : item && this.inherit(item);
    });
    for (const [key, item] of left) this.refuseUnknown(item, key, names, name);
    return { ...(own ?? this.inherit(original)), kind: 'list', items: merged };
  }

  private mergeEntry(entry: Field<unknown>, own: FieldMap | undefined, original: FieldMap, name: string): FieldMap {
    const key = keyOfEntries(entry);
    const merged = this.mergeMap(own && withoutWay(own, entry), original, entry.fields ?? {}, name);
    const found = key && !own && findPair(original, key);
    return found ? { ...merged, items: [shiftPair(found, this.shift), ...merged.items] } : merged;
  }

  private mergeInOrder(
    entry: Field<unknown>,
    own: FieldList | undefined,
    original: FieldList,
    name: string,
    pair: FieldPair | undefined,
  ): FieldNode {
    if (!own || own.items.length !== original.items.length) {
      if (own) this.refuseCount(pair!, own.items.length, original.items.length, name);
      else this.refuseMissing(undefined, name, original);
      return this.inherit(original);
    }
    const items = original.items.map((item, i) => this.mergeTip(entry, own.items[i]!, item, `${name}, item ${i + 1}`));
    return { ...own, items };
  }

  /** Words of their own, whether or not a condition goes with the English. */
  private mergeTip(
    entry: Field<unknown>,
    own: FieldNode | null,
    original: FieldNode | null,
    name: string,
  ): FieldNode | null {
    if (isWords(original)) return own;
    if (!isMap(original) || !own) return original && this.inherit(original);
    const text = isMap(own) ? own : mapOf('text', own);
    return this.mergeMap(text, original, entry.fields ?? {}, name);
  }

  private checkCount(
    { translation }: Field<unknown>,
    own: FieldPair,
    original: FieldPair | undefined,
    name: string,
  ): void {
    if (translation !== 'in-order' || !isList(own.value) || !isList(original?.value)) return;
    if (own.value.items.length !== original.value.items.length)
      this.refuseCount(own, own.value.items.length, original.value.items.length, name);
  }

  private inherit<T extends FieldNode>(node: T): T {
    return shiftNode(node, this.shift) as T;
  }

  private refuse(node: FieldNode | undefined, field: string, rule: string, message: string, fix: string): void {
    const place = node ? this.own.placeOf(node) : { line: 1 };
    this.problems.push({ file: this.own.file, ...place, field, rule, severity: 'error', message, fix });
  }

  private refuseFact({ key, value }: FieldPair, original: FieldPair | undefined, name: string): void {
    const { file } = this.original;
    const say = (message: string, fix: string) => this.refuse(key, name, 'repeated-fact', message, fix);
    if (isWay(key.value) && name.startsWith('channels'))
      say(
        `"${name}" is a fact, and stands in ${file} for every language.`,
        `Write "${wayKey}: ${key.value}" in its place.`,
      );
    else if (!original) say(`"${name}" is a fact, so it stands in ${file} for every language.`, 'Move it there.');
    else if (isSame(value, original.value)) say(`"${name}" stands in ${file} for every language.`, 'Delete it here.');
    else if (isWords(value) && isWords(original.value))
      say(
        `"${name}" says "${shorten(value.value)}" here, and "${shorten(original.value.value)}" in ${file}, which holds for every language.`,
        'Delete it here. If this one is right, write it there.',
      );
    else
      say(
        `"${name}" is not the same as in ${file}, which holds for every language.`,
        'Delete it here. If this one is right, write it there.',
      );
  }

  private refuseMissing(within: FieldMap | undefined, name: string, original: FieldNode | null): void {
    const node = within?.items[0] && name.includes(', ') ? within.items[0].key : undefined;
    const place = node ? this.own.placeOf(node) : { line: 1 };
    this.problems.push(describeMissing(this.own, place, name, this.original, sayWords(original)));
  }

  private refuseCount({ key }: FieldPair, own: number, original: number, name: string): void {
    this.refuse(
      key,
      name,
      'translated-words',
      `"${name}" has ${own === 1 ? '1 entry' : `${own} entries`} here, and ${original} in ${this.original.file}.`,
      'Write one for each, in the same order.',
    );
  }

  private refuseUnknown(item: FieldMap, key: string, names: string[], name: string): void {
    this.refuse(
      item.items[0]?.key,
      name,
      'translated-words',
      `"${name}" has nothing called "${key}" in ${this.original.file}.`,
      `Delete it, or correct its name. ${suggest(key, names)}`.trim(),
    );
  }
}

/** Words that the English does not have are fine. A fact it does not have is none of this language alone. */
function withoutOriginal(role: ReturnType<typeof roleOf>): ReturnType<typeof roleOf> {
  return role === 'mixed' ? 'fact' : role;
}

/** The names by which entries are found. */
function namesOf(items: readonly (FieldNode | null)[], entry: Field<unknown>): string[] {
  const key = keyOfEntries(entry);
  return numberRepeats(items.map((item) => (isMap(item) ? nameOf(item, key) : '')));
}

function nameOf(item: FieldMap, key: string | undefined): string {
  if (!key) return wayOf(item);
  const value = findPair(item, key)?.value;
  return isWords(value) ? value.value : '';
}

function withoutWay(item: FieldMap, { type }: Field<unknown>): FieldMap {
  return type === 'channel' ? { ...item, items: item.items.filter(({ key }) => key.value !== wayKey) } : item;
}

function mapOf(name: string, value: FieldNode): FieldMap {
  const { start, end } = value;
  return { ...emptyMap(), start, end, items: [{ key: { kind: 'words', value: name, start, end }, value }] };
}

function isSame(a: FieldNode | null, b: FieldNode | null): boolean {
  return JSON.stringify(asData(a)) === JSON.stringify(asData(b));
}

function describeMissing(own: Document, place: object, field: string, original: Document, words: string): Problem {
  return {
    file: own.file,
    line: 1,
    ...place,
    field,
    rule: 'translated-words',
    severity: 'error',
    message: `"${field}" is in ${original.file}, and not here.`,
    fix: `Translate it: "${shorten(words)}"`,
  };
}

function sayWords(node: FieldNode | null): string {
  if (isList(node)) return node.items.map(sayWords).join(' / ');
  if (isMap(node)) return node.items.map(({ value }) => sayWords(value)).join(' / ');
  return node?.value ?? '';
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
