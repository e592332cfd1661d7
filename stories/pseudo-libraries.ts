import type { Library } from '../src/content-model/library.js';

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
function lengthenWords(library: Library): Library {
  const lengthen = (words: string) =>
    words.length > 12 ? `${words} Donaudampfschifffahrtsgesellschaftskapitänswitwe` : `${words}ungen`;
  return { ...changeWords(library, lengthen), language: 'de' };
}

/** The library with its direction turned, to see lanes, arrows and the deck turn with it. */
function turnDirection(library: Library): Library {
  return { ...library, language: 'ar', direction: 'rtl' };
}

/** A library with its words for the interface and nothing else. */
function emptyLibrary(library: Library): Library {
  return { ...library, contacts: [], myths: [], stories: [], guides: [], evidence: [] };
}

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
  if (Array.isArray(value)) return (value as unknown[]).map((item) => changeIn(item, change));
  if (!value || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>).map(([key, item]) => [
    key,
    notWords.has(key) ? item : changeIn(item, change),
  ]);
  return Object.fromEntries(entries);
}

/** Libraries made from the real one to show a state: each by the name of its file. */
export function pseudoLibraries(library: Library): Record<string, Library> {
  return {
    'long-words.json': lengthenWords(library),
    'right-to-left.json': turnDirection(library),
    'empty.json': emptyLibrary(library),
  };
}
