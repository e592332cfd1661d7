/** The language of a page for which there are no words in its own. */
export const defaultLanguage = 'en';

/** Whether a language belongs into a folder of this name: `en-GB` into `en`. */
export function isOfLanguage(language: string, folder: string): boolean {
  return `${language.toLowerCase().replaceAll('_', '-')}-`.startsWith(`${folder.toLowerCase()}-`);
}

/** Of the languages that there are, the one that says the most of what is asked for; else English, else the only one. */
export function nearestLanguage(there: readonly string[], asked: string): string | undefined {
  const [nearest] = there.filter((folder) => isOfLanguage(asked, folder)).sort((a, b) => b.length - a.length);
  return nearest ?? (there.includes(defaultLanguage) ? defaultLanguage : there[0]);
}
