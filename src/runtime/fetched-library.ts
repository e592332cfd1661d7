import type { LibrarySource } from './library-source.js';

const requests = new Map<string, Promise<LibrarySource>>();

/**
 * A charity's own library, asked for once a page however many widgets want it, and never again if that fails.
 *
 * @throws Error that says in plain words why the library cannot be used. The caller shows the built-in one instead.
 */
export function fetchedLibrary(address: string): Promise<LibrarySource> {
  const request = requests.get(address) ?? fetchOnce(address);
  requests.set(address, request);
  return request;
}

/** Most pages have no library of their own: what fetches and checks one is loaded by those that do. */
async function fetchOnce(address: string): Promise<LibrarySource> {
  const { fetchLibrary } = await import('./fetch-library.js');
  return fetchLibrary(address);
}
