/**
 * Words as data. The compiler turns the Markdown body of a file into this tree and the browser draws it with ordinary
 * templates: no HTML string exists anywhere between the two, so a hostile library can at worst show wrong words.
 */
export type RichText = Block[];

export type Block = Paragraph | List | Heading | Table;

export interface Paragraph {
  kind: 'paragraph';
  words: Inline[];
}

export interface List {
  kind: 'list';
  /** True for a numbered list. Left out for a bulleted one. */
  ordered?: true;
  items: RichText[];
}

export interface Heading {
  kind: 'heading';
  /** 1 for the first level inside a text. The widget adds its own heading level, so that the page's outline stays whole. */
  depth: 1 | 2 | 3;
  words: Inline[];
}

/** A table whose first row names the columns and whose first cell in each row names the row. */
export interface Table {
  kind: 'table';
  columns: Inline[][];
  rows: Inline[][][];
}

/** Plain words are plain strings; anything else says what it is. */
export type Inline = string | Strong | Emphasis | Link | LineBreak;

export interface Strong {
  kind: 'strong';
  words: Inline[];
}

export interface Emphasis {
  kind: 'emphasis';
  words: Inline[];
}

export interface Link {
  kind: 'link';
  /** Passes {@link isSafeAddress}. Checked by the compiler, and again before it is drawn. */
  to: string;
  words: Inline[];
}

export interface LineBreak {
  kind: 'line-break';
}

/** The only kinds of address a link may have, besides a place on the same page (`#…`). */
export const safeSchemes = ['https:', 'http:', 'tel:', 'sms:', 'mailto:'] as const;

/**
 * Whether an address may be drawn as a link. An allow-list: an address of any other kind is drawn as plain words.
 * Written without `new URL`, which forgives white space and control characters that hide a scheme.
 */
export function isSafeAddress(address: string): boolean {
  if (/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/.test(address)) return false;
  if (address.startsWith('#')) return true;
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(address)?.[0].toLowerCase();
  return (safeSchemes as readonly (string | undefined)[]).includes(scheme);
}
