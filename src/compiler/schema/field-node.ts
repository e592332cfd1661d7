/**
 * A value of the front matter: the very words that were typed, with where they stand, counted from the start of the front
 * matter. Far lighter than the nodes of a reader of YAML, of which a library would have a hundred thousand.
 */
export type FieldNode = FieldWords | FieldList | FieldMap;

export interface FieldWords {
  kind: 'words';
  value: string;
  start: number;
  end: number;
}

export interface FieldList {
  kind: 'list';
  items: (FieldNode | null)[];
  start: number;
  end: number;
}

export interface FieldMap {
  kind: 'map';
  items: FieldPair[];
  start: number;
  end: number;
}

/** A name and its value. Nothing, where nothing stands after the name. */
export interface FieldPair {
  key: FieldWords;
  value: FieldNode | null;
}

export function isWords(node: FieldNode | null | undefined): node is FieldWords {
  return node?.kind === 'words';
}

export function isList(node: FieldNode | null | undefined): node is FieldList {
  return node?.kind === 'list';
}

export function isMap(node: FieldNode | null | undefined): node is FieldMap {
  return node?.kind === 'map';
}

/** A front matter without fields. */
export function emptyMap(): FieldMap {
  return { kind: 'map', items: [], start: 0, end: 0 };
}

/** The key and value with this name, if a map has it. */
export function findPair({ items }: FieldMap, key: string): FieldPair | undefined {
  for (const pair of items) if (pair.key.value === key) return pair;
  return undefined;
}

/** The same as plain data, without places. */
export function asData(node: FieldNode | null): unknown {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [key.value, asData(value)]));
  if (isList(node)) return node.items.map(asData);
  return node?.value ?? null;
}
