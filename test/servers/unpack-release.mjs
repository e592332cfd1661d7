import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { execPath } from 'node:process';
import { unzipSync } from 'fflate';

/** The release that `package.json` names. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * What `npm run release -- --dry-run` writes of what was built, and where.
 *
 * @param {string} folder
 */
export function tryRelease(folder) {
  execFileSync(execPath, ['--import', 'tsx', 'scripts/release.mjs', '--dry-run', '--built', '--to', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * The files that somebody uploads, by path inside the folder `peer-support`.
 *
 * @param {string} folder Of the release.
 * @returns {Record<string, Uint8Array>}
 */
export function readUploads(folder) {
  const zip = unzipSync(readFileSync(join(folder, `peer-support-widgets-${version}.zip`)));
  const inside = 'peer-support/';
  const uploads = Object.entries(zip).filter(([path]) => path.startsWith(inside) && !path.endsWith('/'));
  return Object.fromEntries(uploads.map(([path, bytes]) => [path.slice(inside.length), bytes]));
}

/**
 * The release after one: each chunk has another name, as after a change of what is in it, and one number has changed
 * wherever it is.
 *
 * @param {Record<string, Uint8Array>} files
 * @param {{ from: string, to: string }} number As it is shown: `116 123`.
 */
export function makeNextRelease(files, { from, to }) {
  const renamed = Object.keys(files)
    .filter((path) => path.startsWith('chunks/'))
    .map((path) => path.slice('chunks/'.length))
    .map((name) => [name, name.replace(/(?<=-).{7}(?=\.js$)/, (hash) => [...hash].reverse().join(''))]);
  const changes = [...renamed, [from, to], [from.replaceAll(' ', ''), to.replaceAll(' ', '')]];
  const change = (text) => changes.reduce((changed, [old, next]) => changed.replaceAll(old, next), text);
  const next = Object.entries(files).map(([path, bytes]) => [change(path), change(Buffer.from(bytes).toString())]);
  return Object.fromEntries(next);
}

/** Puts files into a folder. */
export function writeFiles(folder, files) {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}
