import { checkLibrary } from '../content-model/check-library.js';
import { parseUrl } from '../content-model/parse-url.js';
import type { LibrarySource } from './library-source.js';
import { describeOversized } from './describe-oversized.js';
import { ownLibrary } from './own-library.js';
import { cleanValue } from './pasted-value.js';

const timeLimit = 8000;
/** Ten times what the shipped library weighs. */
const sizeLimit = 4_000_000;

/**
 * Fetches a library and checks it. The server learns nothing but that somebody asked: no cookie, and not from which page.
 *
 * @throws Error that says in plain words why the library cannot be used.
 */
export async function fetchLibrary(address: string): Promise<LibrarySource> {
  const data = parse(await fetchText(findUrl(address)));
  const library = checkLibrary(data);
  for (const line of describeOversized(data)) console.warn(`${address} ${line}`);
  return ownLibrary(library);
}

function findUrl(address: string): URL {
  const meant = cleanValue(address);
  const url = meant ? parseUrl(meant, document.baseURI) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error('it is not the address of a file on the web');
  return url;
}

async function fetchText(url: URL): Promise<string> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), timeLimit);
  try {
    return await readText(await ask(url, given.signal));
  } catch (reason) {
    throw given.signal.aborted ? new Error(`it took longer than ${timeLimit / 1000} seconds`) : reason;
  } finally {
    clearTimeout(timer);
    given.abort();
  }
}

async function ask(url: URL, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal });
  } catch {
    throw new Error('it could not be reached, or its server or this page does not allow it to be read here');
  }
}

/** Counts as it reads: a file without end is left after its first 4 MB. */
async function readText(response: Response): Promise<string> {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let words = '';
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > sizeLimit) throw new Error(`it is over ${sizeLimit / 1_000_000} MB`);
    words += decoder.decode(part.value, { stream: true });
  }
  return words + decoder.decode();
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    throw new Error('it is not JSON, or did not arrive whole');
  }
}
