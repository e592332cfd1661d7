import type { Document } from './document.js';
import type { Place } from './problem.js';

/** Words that a reader of the widgets will see, with the place they come from: what the rules about language look at. */
export interface Passage {
  document: Document;
  /** `fact`, or `text` for the part under the fields. */
  field: string;
  /** As a reader sees them, without marks. */
  words: string;
  form: 'paragraph' | 'item' | 'heading' | 'cell' | 'field';
  /**
   * `quoted` words are what others say: a myth, a claim that is set right, the name of a service. They may be wrong.
   * `own` words are a person's own, in a story they agreed to: they are not ours to change.
   */
  voice: 'ours' | 'quoted' | 'own';
  /** From where to where they stand in the text of the document, marks and all. */
  start: number;
  end: number;
}

/** Where some words of a passage stand in the file, given where they stand among its words. */
export function placeInPassage(passage: Passage, at: number, length: number): Place {
  const { document, words, start, end } = passage;
  const wanted = words.slice(at, at + length);
  const source = document.text.slice(start, end);
  const before = countMatches(wanted, words.slice(0, at));
  const found = [...source.matchAll(asWritten(wanted))][before] ?? source.matchAll(asWritten(wanted)).next().value;
  if (!found) return document.placeAt(start, end);
  return document.placeAt(start + found.index, start + found.index + found[0].length);
}

function countMatches(wanted: string, words: string): number {
  return [...words.matchAll(asWritten(wanted))].length;
}

/** Words as they may stand in the file: broken over lines, and with the marks of bold and links between them. */
function asWritten(words: string): RegExp {
  const pieces = words.split(/\s+/).map((piece) => piece.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return new RegExp(pieces.join('[\\s*_\\\\\\[\\]()]+'), 'g');
}
