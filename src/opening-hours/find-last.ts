/** The last for which it holds. Arrays have no `findLast` in Chrome before 97 and Firefox before 104. */
export function findLast<T>(items: readonly T[], holds: (item: T) => boolean): T | undefined {
  for (let i = items.length - 1; i >= 0; i--) if (holds(items[i]!)) return items[i];
  return undefined;
}
