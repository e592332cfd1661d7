import { checkLibrary } from '../content-model/check-library.js';
import { parseUrl } from '../content-model/parse-url.js';
import { checkSignature } from './check-signature.js';
import type { LibrarySource } from './library-source.js';
import { describeOversized } from './describe-oversized.js';
import { ownLibrary } from './own-library.js';
import { cleanValue } from './pasted-value.js';
import { explain } from './warn-once.js';

const timeLimit = 8000;
/** Ten times what the shipped library weighs. */
const sizeLimit = 4_000_000;

/** The longest signature, with some space around it. */
const signatureLimit = 1000;

/**
 * Fetches a library and checks it. The server learns nothing but that somebody asked: no cookie, and not from which page.
 *
 * @param publicKey Where a page gives one, only a library that is signed with it is used: see `check-signature.ts`. The
 *   signature lies beside the library, under the same name and `.sig`.
 * @throws Error that says in plain words why the library cannot be used.
 */
export async function fetchLibrary(address: string, publicKey = ''): Promise<LibrarySource> {
  const url = findUrl(address);
  const bytes = await fetchBytes(url, sizeLimit);
  if (publicKey) await checkSignature(bytes, await fetchSignature(url), publicKey);
  const data = parse(decode(bytes));
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

async function fetchSignature(library: URL): Promise<string> {
  const url = new URL(library);
  url.pathname += '.sig';
  try {
    return decode(await fetchBytes(url, signatureLimit));
  } catch (reason) {
    throw new Error(`its signature, ${url.href}, could not be read: ${explain(reason)}`, { cause: reason });
  }
}

async function fetchBytes(url: URL, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), timeLimit);
  try {
    return await readBytes(await ask(url, given.signal), limit);
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

/** Counts as it reads: a file without end is left after as much as it may have. */
async function readBytes(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const reader = response.body?.getReader();
  const parts: BlobPart[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > limit) throw new Error(`it is over ${limit / 1_000_000} MB`);
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parse(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    throw new Error('it is not JSON, or did not arrive whole');
  }
}
