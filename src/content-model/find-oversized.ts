import { isUnlimited, longestText, mostItems } from './library-limits.js';

/** A list or a text that is longer than a library may hold, and where it is: `['stories', 3, 'title']`. */
export interface Oversized {
  path: (string | number)[];
  unit: 'items' | 'characters';
  count: number;
}

/** Deeper than any library. */
const deepest = 40;

/** Every list and text that is longer than may be, in a library or in an item of one. */
export function findOversized(value: unknown, path: (string | number)[] = []): Oversized[] {
  if (typeof value === 'string')
    return isOver(value, longestText) ? [{ path, unit: 'characters', count: value.length }] : [];
  if (typeof value !== 'object' || !value || path.length > deepest) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, field]) => findOversized(field, [...path, key]));
  const isCut = isOver(value, mostItems) && !isUnlimited(path);
  // What is beyond the limit is not looked at: it is not taken either.
  const taken = isCut ? value.slice(0, mostItems) : value;
  return [
    ...(isCut ? [{ path, unit: 'items' as const, count: value.length }] : []),
    ...taken.flatMap((item, i) => findOversized(item, [...path, i])),
  ];
}

function isOver({ length }: { length: number }, limit: number): boolean {
  return length > limit;
}
