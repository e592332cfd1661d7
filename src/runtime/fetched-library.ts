import { libraryFormat, selectSection, type Library } from '../content-model/library.js';
import type { LibrarySource } from './library-source.js';

const timeLimit = 8000;
const sizeLimit = 4_000_000;
const requests = new Map<string, Promise<LibrarySource>>();

/**
 * A charity's own library, fetched once a page however many widgets ask. No cookies are sent and no address of the page.
 *
 * @throws Error that says in plain words why the library cannot be used. The caller shows the built-in one instead.
 */
export function fetchedLibrary(address: string): Promise<LibrarySource> {
  const url = new URL(address, document.baseURI).href;
  const request = requests.get(url) ?? fetchLibrary(url);
  requests.set(url, request);
  return request;
}

async function fetchLibrary(url: string): Promise<LibrarySource> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeLimit),
  });
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const words = await response.text();
  if (words.length > sizeLimit) throw new Error('it is over 4 MB');
  const library = checkLibrary(JSON.parse(words));
  return { section: (name) => selectSection(library, name) };
}

function checkLibrary(data: unknown): Library {
  const library = data as Partial<Library> | null;
  if (library?.format !== libraryFormat) throw new Error(`it is not a library of format ${libraryFormat}`);
  return library as Library;
}
