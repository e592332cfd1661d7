import type { LibrarySource } from './library-source.js';

const requests = new Map<string, Promise<LibrarySource>>();

/**
 * A charity's own library, asked for once a page however many widgets want it, and never again if that fails.
 *
 * @param publicKey Where there is one, the library has to be signed with it.
 * @throws Error that says in plain words why the library cannot be used. The caller shows the built-in one instead.
 */
export function fetchedLibrary(address: string, publicKey?: string): Promise<LibrarySource> {
  const key = `${address} ${publicKey ?? ''}`;
  const request = requests.get(key) ?? fetchOnce(address, publicKey);
  requests.set(key, request);
  return request;
}

/** Most pages have no library of their own: what fetches and checks one is loaded by those that do. */
async function fetchOnce(address: string, publicKey?: string): Promise<LibrarySource> {
  const load = () => import('./fetch-library.js');
  const { fetchLibrary } = await load().catch(load);
  return fetchLibrary(address, publicKey);
}
