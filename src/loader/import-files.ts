import { refusedPolicy } from '../runtime/start-fault.js';
import { findFolders } from './find-folders.js';
import { watchPolicy } from './report-failure.js';

/** Not at once, or the second try would join those requests of the first that have yet to fail. */
const pause = 1000;

let found: string | undefined;

/**
 * Imports files from the first folder that has them, for the script of this address. What fails to load is asked for once more: phones lose their
 * connection for a moment. What a page's policy forbids it forbids again.
 */
export async function importFiles(files: string[], address: string): Promise<unknown> {
  try {
    return await tryFolders(files, address);
  } catch (reason) {
    if (refusedPolicy.test(String(reason))) throw reason;
    watchPolicy();
    await new Promise((resolve) => setTimeout(resolve, pause));
    return tryFolders(files, address);
  }
}

async function tryFolders(files: string[], address: string): Promise<unknown> {
  let first: unknown;
  for (const folder of found ? [found] : findFolders(address)) {
    try {
      const loaded = await Promise.all(files.map((file) => import(folder + file)));
      found = folder;
      return loaded;
    } catch (reason) {
      first = first || reason;
    }
  }
  throw first;
}
