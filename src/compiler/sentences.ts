/** A sentence, with where it starts among the words it was found in. */
export interface Sentence {
  words: string;
  start: number;
}

/** Short forms whose full stop ends no sentence. */
const shortForm = /(?:\b(?:e\.g|i\.e|etc|Dr|Mr|Mrs|Ms|St|No|vs)|\b[A-Z])\.$/;

const longestShortForm = 8;

/** Parts words into sentences. A colon or a line end is not enough: it takes a full stop, or a question or exclamation mark. */
export function splitSentences(words: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const end of words.matchAll(/[.!?…]+["'”’)\]]*(?=\s|$)|\n/g)) {
    const until = end.index + end[0].length;
    if (shortForm.test(words.slice(Math.max(start, until - longestShortForm), until))) continue;
    add(sentences, words, start, until);
    start = until;
  }
  add(sentences, words, start, words.length);
  return sentences;
}

/** How many words a reader counts: an email address or a number in groups is one. */
export function countWords(words: string): number {
  return words.replace(/(\d) (?=\d)/g, '$1').match(/[\p{L}\p{N}][^\s—–]*/gu)?.length ?? 0;
}

function add(sentences: Sentence[], words: string, from: number, until: number): void {
  const sentence = words.slice(from, until);
  const lead = sentence.length - sentence.trimStart().length;
  if (/[\p{L}\p{N}]/u.test(sentence)) sentences.push({ words: sentence.trim(), start: from + lead });
}
