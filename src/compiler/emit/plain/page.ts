import { itemAnchor, type LinkableKind } from '../../../content-model/item-anchor.js';
import type { Nation } from '../../../content-model/contact.js';
import type { Library } from '../../../content-model/library.js';

/** What the plain HTML of a widget is written from. */
export interface Page {
  library: Library;
  nation: Nation;
  /** Level of the widget's first heading. */
  level: number;
}

/**
 * The plain HTML of a widget, in the three parts that stand in its tag. A widget that cannot yet draw its own numbers shows
 * `numbers` alone in their place.
 */
export interface Parts {
  title: string[];
  numbers: string[];
  words: string[];
}

/**
 * What an address can lead to: `peer-support-myth-whole-story`. A quiz has none, which would be read in an address. Reader
 * views take an id with "community" in it for a list of comments, unless there is a word such as "content" beside it.
 */
export function nameItem(kind: LinkableKind, id: string): { id: string; class: string } {
  return { id: itemAnchor({ kind, id }), class: 'peer-support-content' };
}
