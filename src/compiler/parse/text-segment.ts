import type { Document } from './document.js';
import type { Place } from '../report/problem.js';

/** Words that a reader of the widgets will see, with the place they come from: what the rules about language look at. */
export interface TextSegment {
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

/** Where some words of a segment stand in the file, given where they stand among its words. */
export function placeInSegment(segment: TextSegment, at: number, length: number): Place {
  const { document, start, end } = segment;
  const { words, source, shift } = align(segment);
  if (shift === -1) return document.placeAt(start, end);
  const first = source.positions[shift + words.countBefore(at)];
  const last = source.positions[shift + words.countBefore(at + length) - 1];
  if (first === undefined || last === undefined) return document.placeAt(start, end);
  return document.placeAt(start + first, start + last + 1);
}

interface Alignment {
  words: Letters;
  source: Letters;
  /** How many letters of the source come before the first of the words. -1 where the two cannot be laid side by side. */
  shift: number;
}

const alignments = new WeakMap<TextSegment, Alignment>();

/** Lays words beside the file they come from, letter by letter. Worked out once: a long text may have many findings. */
function align(segment: TextSegment): Alignment {
  const known = alignments.get(segment);
  if (known) return known;
  const words = new Letters(segment.words);
  const source = new Letters(hideAddresses(segment.document.text.slice(segment.start, segment.end)));
  const alignment = { words, source, shift: source.letters.indexOf(words.letters) };
  alignments.set(segment, alignment);
  return alignment;
}

/** The letters of a text that are the same in a file and on a page: no white space, quotation marks or marks of Markdown. */
class Letters {
  readonly letters: string;
  readonly positions: number[] = [];

  constructor(text: string) {
    const letters: string[] = [];
    for (let i = 0; i < text.length; i++) {
      if (/[\s*_\\[\]()`~#<>|"'-]/.test(text[i]!)) continue;
      letters.push(text[i]!);
      this.positions.push(i);
    }
    this.letters = letters.join('');
  }

  /** How many letters come before a position of the text. */
  countBefore(position: number): number {
    let low = 0;
    let high = this.positions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.positions[middle]! < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Addresses of links stand in the file and not on the page. */
function hideAddresses(source: string): string {
  return source.replace(/\]\([^()\s]{0,2000}\)/g, (found) => ' '.repeat(found.length));
}
