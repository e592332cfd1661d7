import type { Content } from '../content.js';
import type { Passage } from '../passage.js';

/** The passages that may hold one of some words, in steady order. */
export type Likely = (content: Content) => readonly Passage[];

/** How many letters of a word with a star are looked at. */
const starred = 5;

/** Who watches for a word, by a number made of its letters. Words may share a number: that costs a closer look, and no more. */
const places = 1 << 14;
const watchesByWord = new Uint32Array(places);
const watchesByStart = new Uint32Array(places);

const mostWatches = 32;
let watches = 0;
const walked = new WeakMap<Content, Passage[][]>();

/**
 * Watches for words in small letters, with spaces between: `illness illnesses`. A word of five letters and a star stands
 * for all that begin with them: `suffe*`. All rules that look for words share one walk through a language, which tells
 * them for nearly all of its passages that there is nothing to look for.
 */
export function watchFor(words: string): Likely {
  if (watches === mostWatches) throw new Error('Too many rules watch for words.');
  const watch = watches++;
  for (const word of words.split(/\s+/)) addWatch(word, watch);
  return (content) => {
    const found = walked.get(content) ?? walk(content);
    walked.set(content, found);
    return found[watch] ?? content.passages;
  };
}

function addWatch(word: string, watch: number): void {
  const isStart = word.endsWith('*');
  const letters = isStart ? word.slice(0, -1) : word;
  if (!/^[a-z0-9]+$/.test(letters) || (isStart && letters.length !== starred))
    throw new Error(`"${word}" cannot be watched for.`);
  let place = 0;
  for (let at = 0; at < letters.length; at++) place = placeAfter(place, letters.charCodeAt(at));
  (isStart ? watchesByStart : watchesByWord)[place]! |= 1 << watch;
}

function walk({ passages }: Content): Passage[][] {
  const found: Passage[][] = Array.from({ length: watches }, () => []);
  for (const passage of passages) {
    for (let left = watchesIn(passage.words), watch = 0; left !== 0; left >>>= 1, watch++) {
      if (left & 1) found[watch]!.push(passage);
    }
  }
  return found;
}

/** One bit for each watch that has something here. */
function watchesIn(text: string): number {
  let found = 0;
  let length = 0;
  let place = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isPartOfWord(code)) {
      place = placeAfter(place, code);
      if (++length === starred) found |= watchesByStart[place]!;
    } else if (length > 0) {
      found |= watchesByWord[place]!;
      length = place = 0;
    }
  }
  return length > 0 ? found | watchesByWord[place]! : found;
}

/** Capital letters count as small ones. */
function placeAfter(place: number, code: number): number {
  return (Math.imul(place, 31) + (code | 0x20)) & (places - 1);
}

/** What patterns take for a letter or digit. A word that stands between low lines is found too, which does no harm. */
function isPartOfWord(code: number): boolean {
  const small = code | 0x20;
  return (small >= 0x61 && small <= 0x7a) || (code >= 0x30 && code <= 0x39);
}
