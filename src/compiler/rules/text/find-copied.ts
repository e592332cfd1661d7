import type { Content } from '../../parse/content.js';
import { hashWord, rowLength, ShingleIndex, type Shared } from './shingle-index.js';
import { copiedWords } from '../copied-words.js';
import { findInSegment, type Finding } from '../rule.js';
import { SplitWords } from '../split-words.js';
import type { Problem } from '../../report/problem.js';

/** A text that nothing may be copied from, piece by piece, so that its length does not matter. */
export interface SourceText {
  /** As the author knows it: `sources/leaflet.txt`. */
  name: string;
  readChunks: () => Iterable<string>;
}

/** Every stretch of eight words or more that a language's content shares with one of the texts. */
export function findCopied(content: Content, sources: readonly SourceText[]): Problem[] {
  // In a story that a person told, whose words they are is settled with the person.
  const index = new ShingleIndex(content.segments.filter(({ voice }) => voice !== 'own'));
  for (const source of sources) readSource(source, index);
  const { id: rule, severity } = copiedWords;
  return index.shared().map((shared) => ({ severity, ...describe(shared), rule }));
}

function describe({ segment, first, last, source, line }: Shared): Finding {
  const { starts, ends } = new SplitWords(segment.words);
  const start = starts[first]!;
  return findInSegment(
    segment,
    start,
    ends[last]! - start,
    `These ${last - first + 1} words stand in ${source}, line ${line}, too.`,
    'Put the other text away, and say it in your own words. Facts may be the same, sentences may not.',
  );
}

/** Far longer than any word: a text without a space is no text, and is not gathered up. */
const longestWord = 1000;

/** Goes through a text with the last eight words in hand. */
function readSource({ name, readChunks }: SourceText, index: ShingleIndex): void {
  const row: string[] = [];
  const hashes: number[] = [];
  let line = 1;
  let rest = '';
  const read = (text: string) => {
    const split = new SplitWords(text);
    let at = 0;
    for (let i = 0; i < split.length; i++) {
      for (; at < split.starts[i]!; at++) if (text.charCodeAt(at) === 0x0a) line++;
      const word = split.word(i)!;
      row.push(word);
      hashes.push(hashWord(word));
      if (row.length > rowLength) {
        row.shift();
        hashes.shift();
      }
      if (row.length === rowLength) index.note(row, hashes, name, line);
    }
    for (; at < text.length; at++) if (text.charCodeAt(at) === 0x0a) line++;
  };
  for (const chunk of readChunks()) {
    const text = rest + chunk;
    const end = lastSpace(text) + 1;
    rest = text.length - end > longestWord ? '' : text.slice(end);
    read(hideAddresses(text.slice(0, end)));
  }
  read(hideAddresses(rest));
}

function lastSpace(text: string): number {
  return Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n'));
}

/** The address of a link stands between words that follow each other on a page. */
function hideAddresses(text: string): string {
  return text.replace(/\]\([^()\s]{0,2000}\)/g, (found) => ' '.repeat(found.length));
}
