import { waysToReach } from '../../content-model/kinds/contact.js';
import { findPair, isMap, isWords, type FieldMap, type FieldNode } from '../schema/field-node.js';

/** What a channel is called in a translation, where its number would be a fact once more. */
export const wayKey = 'way';

/** `call`, and `call 2` for the second one. */
export function namesOfWays(items: readonly (FieldNode | null)[]): string[] {
  return numberRepeats(items.map((item) => (isMap(item) ? wayOf(item) : '')));
}

/** Names that are all different: the second `call` is `call 2`. */
export function numberRepeats(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count > 1 ? `${name} ${count}` : name;
  });
}

export function wayOf(item: FieldMap): string {
  const value = findPair(item, wayKey)?.value;
  if (isWords(value)) return value.value;
  return item.items.find(({ key }) => isWay(key.value))?.key.value ?? '';
}

export function isWay(key: string): boolean {
  return Object.hasOwn(waysToReach, key);
}
