import { readFileSync } from 'node:fs';
import { integrityOf } from './hash-files.mjs';
import { listUploads } from './list-uploads.mjs';
import { makeZip } from './make-zip.mjs';
import { writePinnedHead } from './write-pinned-head.mjs';
import { writeReadme } from './write-readme.mjs';

/**
 * What a release consists of, apart from the npm package.
 *
 * @param {string} folder What was built.
 * @param {{ name: string, version: string, date: number, unread: readonly string[] }} release `date` in milliseconds
 *   since 1970; `unread` says whose review the words still lack.
 * @returns {Record<string, Uint8Array>} By file name.
 */
export function collectRelease(folder, { name, version, date, unread }) {
  const uploads = Object.fromEntries(listUploads(folder).map((path) => [path, readFileSync(`${folder}/${path}`)]));
  const zipped = {
    'README.txt': Buffer.from(writeReadme({ version, unread })),
    'LICENSE.txt': readFileSync('LICENSE'),
    'LICENSE-CONTENT.txt': readFileSync('LICENSE-CONTENT'),
    ...Object.fromEntries(Object.entries(uploads).map(([path, bytes]) => [`peer-support/${path}`, bytes])),
  };
  const pinned = Object.entries(uploads).filter(([path]) => /\.(js|css)$/.test(path));
  const hashes = Object.fromEntries(pinned.map(([path, bytes]) => [path, integrityOf(bytes)]));
  return {
    [`${name}-${version}.zip`]: makeZip(zipped, date),
    [`${name}-wordpress-${version}.zip`]: readFileSync(`${folder}/wordpress/peer-support-widgets.zip`),
    'integrity.json': Buffer.from(`${JSON.stringify(hashes, null, 2)}\n`),
    'pinned-head.html': Buffer.from(writePinnedHead(hashes, version)),
  };
}
