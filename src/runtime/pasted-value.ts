/** Quotation marks, primes, guillemets, spaces and characters without width: what a word processor puts around a value. */
const around = String.raw`[\s"'\`\xab\xb4\xbb\u200b-\u200f\u2018-\u201f\u2028-\u203a\u2060-\u2064\u300c-\u300f\u301d-\u301f\ufeff\uff02\uff07]+`;
const ends = new RegExp(`^${around}|${around}$`, 'g');
const openingMark = /^[\xab\u2018-\u201f\u2039\u300c-\u300f]/;
const closingMark = /[\xbb\u2018-\u201f\u203a\u300c-\u300f]$/;

type Pasted = string | null | undefined;

/** What somebody meant who pasted `”GB-SCT”`, `« GB-SCT »` or `GB-SCT` with a space that cannot be seen. */
export function cleanValue(value: Pasted): string {
  return (value ?? '').replace(ends, '');
}

/** The same for an id: in small letters, with plain hyphens, and nothing without width in it. */
export function cleanId(value: Pasted): string {
  return cleanValue(value)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\xad\u200b-\u200f\u2060-\u2064\ufeff]/g, '');
}

/** Several ids, with commas, spaces or both between them. */
export function cleanIds(value: Pasted): string[] {
  return cleanValue(value)
    .split(/[\s,;]+/)
    .map(cleanId)
    .filter(Boolean);
}

/** The item with an id, whichever letters of it are capitals. */
export function findById<T extends { id: string }>(items: readonly T[], id: Pasted): T | undefined {
  const wanted = cleanId(id);
  return items.find((item) => cleanId(item.id) === wanted);
}

/**
 * The whole value of an attribute whose curly quotes are no quotes to a browser: in `only=”trust privacy”` it takes
 * `privacy”` for another attribute. Anything else comes back as it is.
 */
export function rejoinAttribute(element: Element, name: string, value: Pasted): string | undefined {
  if (!value || !openingMark.test(value) || isClosed(value)) return value ?? undefined;
  const attributes = [...element.attributes];
  const start = attributes.findIndex((attribute) => attribute.name === name && attribute.value === value);
  if (start < 0) return value;
  const names = attributes.slice(start + 1).map((attribute) => attribute.name);
  const end = names.findIndex((each) => closingMark.test(each));
  return end < 0 ? value : [value, ...names.slice(0, end + 1)].join(' ');
}

/** `”a”` is whole; `”` and `”a` go on. */
function isClosed(value: string): boolean {
  return value.length > 1 && closingMark.test(value);
}
