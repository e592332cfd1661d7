import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { FieldList, FieldMap, FieldNode, FieldPair, FieldWords } from '../schema/field-node.js';

/** Fields that the YAML reader read, and in which nothing is refused, as the rest of the compiler knows them. */
export function fromYaml(map: YAMLMap): FieldMap {
  return { kind: 'map', items: map.items.map(pairOf), ...placeOf(map) };
}

function pairOf({ key, value }: Pair): FieldPair {
  return { key: wordsOf(key as Scalar), value: nodeOf(value as Node | null) };
}

function nodeOf(node: Node | null): FieldNode | null {
  if (isMap(node)) return fromYaml(node);
  if (isSeq(node)) return listOf(node.items as (Node | null)[], node);
  return isScalar(node) ? wordsOf(node) : null;
}

function listOf(items: (Node | null)[], node: Node): FieldList {
  return { kind: 'list', items: items.map(nodeOf), ...placeOf(node) };
}

/** The plainest way of reading YAML takes every value for words. */
function wordsOf(scalar: Scalar): FieldWords {
  return { kind: 'words', value: typeof scalar.value === 'string' ? scalar.value : '', ...placeOf(scalar) };
}

function placeOf({ range }: Node): { start: number; end: number } {
  const [start, end] = range ?? [0, 0];
  return { start, end };
}
