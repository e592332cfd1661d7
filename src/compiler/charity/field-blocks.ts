import type { Document } from '../parse/document.js';
import { isMap, type FieldMap, type FieldNode, type FieldPair } from '../schema/field-node.js';

/** A field with the lines it takes up, counted from 0, the last not included. */
export interface FieldBlock {
  name: string;
  value: FieldNode | null;
  start: number;
  end: number;
}

/** The fields at the left edge of a file, each with its lines. Nothing, where several share a line. */
export function findBlocks(document: Document): FieldBlock[] | undefined {
  return blocksOf(document, document.frontMatter, closingLine(document), 1);
}

/** The fields inside a field, as long as each has lines of its own. */
export function findInnerBlocks(document: Document, { value, start, end }: FieldBlock): FieldBlock[] | undefined {
  if (!isMap(value)) return undefined;
  const blocks = blocksOf(document, value, end);
  return blocks && blocks.every((block) => block.start > start) ? blocks : undefined;
}

/** Number of the second line of dashes, counted from 0. */
export function closingLine({ text }: Document): number {
  return text.split('\n').findIndex((line, i) => i > 0 && line.startsWith('---'));
}

function blocksOf(document: Document, map: FieldMap, end: number, column?: number): FieldBlock[] | undefined {
  const places = map.items.map(({ key }) => document.placeOf(key));
  const starts = places.map(({ line }) => line - 1);
  if (new Set(starts).size < starts.length) return undefined;
  if (column && places.some((place) => place.column !== column)) return undefined;
  return map.items.map((pair, i) => ({ ...nameAndValue(pair), start: starts[i]!, end: starts[i + 1] ?? end }));
}

function nameAndValue({ key, value }: FieldPair): { name: string; value: FieldNode | null } {
  return { name: key.value, value };
}
