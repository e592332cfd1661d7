/**
 * What a library may hold at most, so that a file without end cannot keep a phone busy. The compiler refuses more, and a
 * browser takes no more from a file, and says so on the console.
 */

/** Items of a list: stories of a library, questions of a quiz, paragraphs of a text. */
export const mostItems = 500;

/** Characters of a text, or of a part of a text such as a line of a list. */
export const longestText = 20_000;

/**
 * Whether a list may be as long as it likes, by where it is: nobody may lose a number because it comes last.
 *
 * @param path Keys and positions, from the library or from an item.
 */
export function isUnlimited(path: readonly (string | number)[]): boolean {
  const key = path[path.length - 1];
  return key === 'contacts' || key === 'channels' || key === 'countries' || (key === 'nations' && path.length > 1);
}
