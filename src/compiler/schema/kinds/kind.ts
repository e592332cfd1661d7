import type { ItemReader } from '../item-reader.js';

/** A value read from a file, with where it goes among others of its kind. */
export interface Ordered<T> {
  value: T;
  order?: number;
}

/** Turns a document into an item, or into nothing and the problems that the reader noted. */
export type ReadItem<T> = (reader: ItemReader) => T | undefined;
