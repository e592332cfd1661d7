import type { Library } from '../../content-model/library.js';

/** Characters between which words run from left to right, whatever runs around them (Unicode's LRI and PDI). */
const [start, end] = ['\u2066', '\u2069'];

/** Places in the wording that are filled with a number or an address. */
const filled = /\{(?:number|site)\}/g;

/** A number of several groups: among words from right to left, its last group would come first. Not a date or a time. */
const number = /(?<![\d:.{/-])(?!\d{4}-\d\d-\d\d)(?:\+\d+|\d+(?=[ -]\d))(?:[ -]\d+)*(?![\d:/-])/g;

/** What is dialled, compared, looked up or followed, and read by nobody as it stands. */
const notWords = new Set('number dials url to source address doi id timeZones hours pageDate published'.split(' '));

/**
 * A library whose words run from right to left, with its numbers and addresses in their own order: in every widget, in the
 * names that screen readers say, in print, and in what a visitor copies or saves.
 */
export function isolateNumbers<L extends Library>(library: L): L {
  return library.direction === 'rtl' ? (isolateIn(library) as L) : library;
}

/** One number or address, kept in its order. */
export function isolate(words: string): string {
  return `${start}${words}${end}`;
}

/** The HTML of such words says so by a tag, so that nobody copies characters that they cannot see. Other HTML needs neither. */
export function tagIsolated(html: string, direction: Library['direction']): string {
  return html.replace(/\u2066([^\u2066\u2069]*)\u2069/g, direction === 'rtl' ? '<bdi dir="ltr">$1</bdi>' : '$1');
}

function isolateIn(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(filled, isolate).replace(number, isolate);
  if (Array.isArray(value)) return value.map((item: unknown): unknown => isolateIn(item));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>).map(([key, item]) => [
    key,
    notWords.has(key) ? item : isolateIn(item),
  ]);
  return Object.fromEntries(entries);
}
