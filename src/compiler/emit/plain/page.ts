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
