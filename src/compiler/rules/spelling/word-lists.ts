/** What each language's folder may hold beside its Markdown: words that are right and in no dictionary. */
export const wordListName = 'words.txt';

/**
 * Words of a list that an editor keeps, one on a line. What follows a # is a remark. Several words on a line, and the parts
 * of one with hyphens, are taken one by one: the list is there to help, and there is no wrong way to write it.
 */
export function readWordList(text: string): string[] {
  return text
    .replace(/^\ufeff/, '')
    .split(/\r\n?|\n/)
    .flatMap((line) => line.replace(/#.*$/, '').split(/[\s,;"-]+/))
    .map(plainSpelling)
    .filter(Boolean);
}

/** The same word in the same letters, however its accents and apostrophes were typed. */
export function plainSpelling(word: string): string {
  return word.normalize('NFC').replaceAll('’', "'");
}
