import { longestText, mostItems } from './library-limits.js';
import { ownProperty } from './own-property.js';

/** Gives back a value of a shape, copied and holding nothing else; throws where the value has another shape. */
export type Check<T> = (value: unknown) => T;

/** A check for each field. A field that may be left out has a check that gives nothing instead of throwing. */
type Fields<T> = { [K in keyof T]-?: Check<T[K]> };

/** Ends the check of whatever is being checked. */
export function refuse(): never {
  throw new TypeError('it has another shape');
}

/** A text, of which no more is taken than a library may hold. */
export const text: Check<string> = (value) => (typeof value === 'string' ? value.slice(0, longestText) : refuse());
/** A text that is nothing without its end, such as an address. */
export const wholeText: Check<string> = (value) =>
  typeof value === 'string' && value.length <= longestText ? value : refuse();
export const words: Check<string> = (value) => (text(value).trim() ? text(value) : refuse());
export const number: Check<number> = (value) => (Number.isFinite(value) ? (value as number) : refuse());
export const yes: Check<true> = (value) => value === true || refuse();

export function oneOf<T>(...allowed: readonly T[]): Check<T> {
  return (value) => (allowed.includes(value as T) ? (value as T) : refuse());
}

/** A text that a test of ours says yes to. The test may throw. */
export function textThat(test: (text: string) => boolean): Check<string> {
  return (value) => (test(wholeText(value)) ? wholeText(value) : refuse());
}

/** The checked value, or nothing where it has another shape. */
export function attempt<T>(check: Check<T>, value: unknown): T | undefined {
  try {
    return check(value);
  } catch {
    return undefined;
  }
}

/** A field that is left out where it is missing or not as it has to be: the rest makes sense without it. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value) => attempt(check, value);
}

/** A field that has something else in its place where it is missing or not as it has to be. */
export function otherwise<T>(check: Check<T>, instead: T): Check<T> {
  return (value) => attempt(check, value) ?? instead;
}

/** A list of which every item must pass, with at least so many. */
export function every<T>(check: Check<T>, least = 0): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length < least || value.length > mostItems) return refuse();
    return value.map((item) => check(item));
  };
}

/** The same, of which no more is taken than a library may hold. */
export function everyOfFirst<T>(check: Check<T>): Check<T[]> {
  const checkAll = every(check);
  return (value) => checkAll(Array.isArray(value) ? value.slice(0, mostItems) : value);
}

/** A list from which the items that do not pass are left out, and those beyond so many. */
export function some<T>(check: Check<T>, least = 0, most = mostItems): Check<T[]> {
  return (value) => {
    if (!Array.isArray(value)) return refuse();
    const tried = value.slice(0, most).map((item) => attempt(check, item));
    const passed = tried.filter((item) => item !== undefined);
    return passed.length < least ? refuse() : passed;
  };
}

/** Two items of one name would be taken for one another: the first stays. */
export function unique<T>(check: Check<T[]>, nameOf: (item: T) => string): Check<T[]> {
  return (value) => {
    const named = new Map<string, T>();
    for (const item of check(value)) if (!named.has(nameOf(item))) named.set(nameOf(item), item);
    return [...named.values()];
  };
}

export function record<T>(fields: Fields<T>): Check<T> {
  return (value) => {
    const from = Object(value) as T;
    const checked = Object.entries<Check<unknown>>(fields).map(([key, check]) => [key, check(from[key as keyof T])]);
    return Object.fromEntries(checked.filter(([, item]) => item !== undefined)) as T;
  };
}

/** An object of any keys. Entries that do not pass are left out. */
export function entries<T>(check: Check<T>): Check<Record<string, T>> {
  return (value) => {
    if (typeof value !== 'object' || !value) return refuse();
    const all = Object.entries(value).map(([key, item]) => [key, attempt(check, item)] as const);
    return Object.fromEntries(all.filter(([, item]) => item !== undefined)) as Record<string, T>;
  };
}

/** A value that says what it is, and is checked by that. */
export function byKind<T extends { kind: string }>(kinds: {
  [K in T['kind']]: Check<Omit<Extract<T, { kind: K }>, 'kind'>>;
}): Check<T> {
  return (value) => {
    const { kind } = Object(value) as { kind: T['kind'] };
    const check: Check<object> | undefined = ownProperty(kinds, kind);
    return check ? ({ kind, ...check(value) } as unknown as T) : refuse();
  };
}
