import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What our words are called in a charity's settings: the name of this package. */
export const ourName = 'peer-support-widgets';

/** Where our words are: in this package, wherever it is installed. */
export function findOurContent(from = dirname(fileURLToPath(import.meta.url))): string {
  return join(findPackage(from), 'content');
}

/** The nearest folder above that is this package. */
export function findPackage(from = dirname(fileURLToPath(import.meta.url))): string {
  if (isOurPackage(from)) return from;
  if (dirname(from) === from) throw new Error(`The folder of ${ourName} cannot be found.`);
  return findPackage(dirname(from));
}

function isOurPackage(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && (JSON.parse(readFileSync(file, 'utf8')) as { name?: string }).name === ourName;
}
