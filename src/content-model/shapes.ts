import type { Collections } from './library.js';
import { collections, kinds } from './kinds/kinds.js';
import { shapesOf, type Shapes } from './shape.js';

interface LibraryShapes {
  quiz: Shapes;
  result: Shapes;
  /** The lists of a library, in its order. */
  lists: Record<keyof Collections, Shapes>;
}

const lists = Object.entries(collections).map(([name, { fields }]) => [name, shapesOf(fields)]);

/** What a browser checks a library against. The build puts the data in the place of this module. */
export const shapes: LibraryShapes = {
  quiz: shapesOf(kinds.quiz.fields),
  result: shapesOf(kinds.result.fields),
  lists: Object.fromEntries(lists) as LibraryShapes['lists'],
};
