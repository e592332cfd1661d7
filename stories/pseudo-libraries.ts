import type { Library } from '../src/content-model/library.js';

/** The built library: Storybook serves `dist/` beside its own files. */
const library = (await (await fetch('library/en.json')).json()) as Library;

/** Keys whose values are words that a visitor reads. Ids, numbers and addresses stay as they are. */
const notWords = new Set([
  'id',
  'kind',
  'to',
  'url',
  'doi',
  'dial',
  'number',
  'address',
  'source',
  'nations',
  'urgency',
]);

/** The library as a language with long words would have it: about half as long again, with one very long word in each text. */
export const longWordedLibrary: Library = {
  ...changeWords(library, (words) =>
    words.length > 12 ? `${words} Donaudampfschifffahrtsgesellschaftskapitänswitwe` : `${words}ungen`,
  ),
  language: 'de',
};

/** The library with its direction turned, to see lanes, arrows and the deck turn with it. */
export const rightToLeftLibrary: Library = { ...library, language: 'ar', direction: 'rtl' };

/** A library with its words for the interface and nothing else. */
export const emptyLibrary: Library = {
  ...library,
  contacts: [],
  myths: [],
  stories: [],
  guides: [],
  evidence: [],
};

function changeWords(value: Library, change: (words: string) => string): Library {
  const { wording, myths, stories, guides, quiz, quizResults } = value;
  const changed = { myths, stories, guides, quiz, quizResults };
  return {
    ...value,
    wording: changeIn(wording, change) as Library['wording'],
    ...(changeIn(changed, change) as typeof changed),
  };
}

function changeIn(value: unknown, change: (words: string) => string): unknown {
  if (typeof value === 'string') return value.includes(' ') ? change(value) : value;
  if (Array.isArray(value)) return value.map((item: unknown) => changeIn(item, change));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, item]) => [key, notWords.has(key) ? item : changeIn(item, change)]);
  return Object.fromEntries(entries);
}
