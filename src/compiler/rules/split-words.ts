/** The words of a passage one by one, in small letters, with where each stands. */
export interface SplitWords {
  text: string;
  /** In small letters, with plain apostrophes: `don't`. */
  words: string[];
  starts: number[];
  ends: number[];
}

/** Takes a text apart at everything that is no letter, digit or apostrophe inside a word. */
export function splitWords(text: string): SplitWords {
  const split: SplitWords = { text, words: [], starts: [], ends: [] };
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    if (isPartOfWord(code, start !== -1)) {
      if (start === -1) start = at;
    } else if (start !== -1) {
      add(split, start, at);
      start = -1;
    }
  }
  return split;
}

/** Whether nothing but a space, a line end or a hyphen stands between a word and the next. */
export function isJoined({ text, starts, ends }: SplitWords, i: number): boolean {
  const from = ends[i]!;
  const until = starts[i + 1];
  if (until === undefined) return false;
  for (let at = from; at < until; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x2d && code !== 0xa0) return false;
  }
  return true;
}

const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

function add({ text, words, starts, ends }: SplitWords, start: number, end: number): void {
  let until = end;
  while (isApostrophe(text.charCodeAt(until - 1))) until--;
  const word = text.slice(start, until).toLowerCase();
  words.push(word.includes('’') ? word.replaceAll('’', "'") : word);
  starts.push(start);
  ends.push(until);
}

function isPartOfWord(code: number, hasBegun: boolean): boolean {
  if (code < 0x80) {
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
    return isLetter || (code >= 0x30 && code <= 0x39) || (hasBegun && code === apostrophe);
  }
  // Letters with accents and of other scripts; punctuation such as “ and – is above them.
  return (hasBegun && code === curlyApostrophe) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));
}

function isApostrophe(code: number): boolean {
  return code === apostrophe || code === curlyApostrophe;
}
