/** A sentence, with where it starts among the words it was found in. */
export interface Sentence {
  words: string;
  start: number;
}

/** Short forms whose full stop ends no sentence. */
const shortForm = /(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|No|vs)|\b[A-Z])\.$/;

const longestShortForm = 8;
const fullStop = 0x2e;

/** White space ends a sentence, or two letters before a full stop with a capital after it, where a space was left out. */
const sentenceEnd = /[.!?…]+["'”’)\]]*(?=\s|$)|[.!?](?<=\p{Ll}{2}.)(?=\p{Lu}[\p{Ll}'’]*(?:[\s,;:]|$))|\n/gu;

/** Parts words into sentences. A colon or a line end is not enough: it takes a full stop, or a question or exclamation mark. */
export function splitSentences(words: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of words.matchAll(sentenceEnd)) {
    const until = end.index + end[0].length;
    if (shortForm.test(words.slice(Math.max(start, until - longestShortForm), until))) continue;
    add(sentences, words, start, until);
    start = until;
  }
  add(sentences, words, start, words.length);
  return sentences;
}

/** A look that tells for nearly all texts that no sentence in them has more than so many words. Never wrong where it says so. */
export function mayHaveLongSentence(words: string, most: number): boolean {
  if (words.length <= 2 * most) return false;
  let count = 0;
  let wasGap = true;
  for (let at = 0; at < words.length; at++) {
    const isGap = mayPartWords(words.charCodeAt(at));
    // Between two gaps there is one word at most.
    if (wasGap && !isGap && ++count > most) return true;
    if (isGap && !wasGap && isSurelyEnd(words, at)) count = 0;
    wasGap = isGap;
  }
  return false;
}

/** Dashes, ends of lines and of paragraphs, and narrow spaces. */
const otherGaps = [0x2013, 0x2014, 0x2028, 0x2029, 0x202f, 0x205f];

/** White space and dashes. */
function mayPartWords(code: number): boolean {
  if (code < 0x80) return code <= 0x20;
  if (code < 0x2000 || code > 0x205f) return code === 0xa0 || code === 0x1680 || code === 0x3000 || code === 0xfeff;
  return code <= 0x200a || otherGaps.includes(code);
}

/** Whether a sentence ends just before a gap, with a mark and with no short form. */
function isSurelyEnd(words: string, gap: number): boolean {
  if (words.charCodeAt(gap) > 0x20) return false;
  const mark = words.charCodeAt(gap - 1);
  if (mark === 0x21 || mark === 0x3f) return true;
  if (mark !== fullStop) return false;
  return endsLongWord(words, gap - 1) || !shortForm.test(words.slice(Math.max(0, gap - longestShortForm), gap));
}

/** Four letters or more: no short form has as many. */
function endsLongWord(words: string, end: number): boolean {
  for (let at = end - 4; at < end; at++) {
    const small = words.charCodeAt(at) | 0x20;
    if (small < 0x61 || small > 0x7a) return false;
  }
  return end >= 4;
}

/** How many words a reader counts: an email address or a number in groups is one. */
export function countWords(words: string): number {
  let count = 0;
  for (let at = 0; at < words.length; at++) {
    if (!startsWord(words, at)) continue;
    count++;
    do at++;
    while (at < words.length && !endsWord(words, at));
  }
  return count;
}

const letterOrNumber = /[\p{L}\p{N}]/uy;
const space = /\s/;

/** Nearly all signs are plain letters and spaces: they are told apart by number, several times faster than by pattern. */
function startsWord(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code < 0x80) return isDigit(code) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  letterOrNumber.lastIndex = at;
  return letterOrNumber.test(words);
}

function endsWord(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code === 0x20) return !isDigit(words.charCodeAt(at - 1)) || !isDigit(words.charCodeAt(at + 1));
  return code < 0x80 ? code >= 0x09 && code <= 0x0d : words[at] === '—' || words[at] === '–' || space.test(words[at]!);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function add(sentences: Sentence[], words: string, from: number, until: number): void {
  const sentence = words.slice(from, until).trimEnd();
  const trimmed = sentence.trimStart();
  if (/[\p{L}\p{N}]/u.test(trimmed)) sentences.push({ words: trimmed, start: from + sentence.length - trimmed.length });
}
