/** Words whose ’s is "is", "has" or "us": after any other word it may as well say whose something is. */
const shortenedIs = /^(?:it|that|there|here|what|where|who|how|he|she|let)['’]s$/;
const shortened = /[a-z](?:n['’]t|['’](?:m|re|ve|ll|d))$/;
/** One syllable in speech, with the ’t at its end. */
const shortNot = /^(?:ai|ar|ca|do|sha|wo|were)n['’]t$/;
/** A ’d, ’ll or ’ve that has a vowel of its own in speech, since the sound before it does not run into it. */
const spokenEnding = /[td]['’]d$|t['’]ll$|[dt]['’]ve$/;
const ending = /(?:n['’]t|['’](?:m|re|ve|ll|d))$/;

/** Whether a word, in small letters, stands for two: "don’t", "she’s", but not "sister’s". */
export function isContraction(word: string): boolean {
  return shortened.test(word) || shortenedIs.test(word);
}

/** How many syllables people say, where counting by the letters of a contraction would be wrong, or nothing elsewhere. */
export function spokenSyllables(word: string, count: (stem: string) => number): number | undefined {
  if (!shortened.test(word)) return undefined;
  if (shortNot.test(word)) return 1;
  const own = /n['’]t$/.test(word) || spokenEnding.test(word) ? 1 : 0;
  return count(word.replace(ending, '')) + own;
}
