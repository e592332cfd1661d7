import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip as gzipWithSystem } from 'node:zlib';

const worthIt = /\.(js|css|json)$/;
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Which system a gzip file was made on stands in its tenth byte. 255 is "not known", and the same everywhere. */
const systemByte = 9;
const unknownSystem = 255;

/** What was compressed already: a build asks for the size of a script before it writes the copy. */
const known = new Map();

/** Writes a brotli and a gzip copy beside each script, sheet and library of these folders, for hosts that send them as they are. */
export async function compressFiles(folders) {
  const files = folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => worthIt.test(name))
      .map((name) => join(folder, name)),
  );
  await Promise.all(files.map(compressFile));
}

async function compressFile(file) {
  const body = readFileSync(file, 'utf8');
  const [smallest, usual] = await Promise.all([brotli(body), gzip(body)]);
  writeFileSync(`${file}.br`, smallest);
  writeFileSync(`${file}.gz`, usual);
}

/**
 * As small as a host can send it. It is the slowest thing that a build does, so that nothing is compressed twice.
 *
 * @param {string} body
 * @returns {Promise<Buffer>}
 */
export function brotli(body) {
  if (!known.has(body)) known.set(body, promisify(brotliCompress)(body, best));
  return known.get(body);
}

/** The same bytes on every machine: no date and no system. */
export async function gzip(body) {
  const compressed = await promisify(gzipWithSystem)(body, { level: 9 });
  compressed[systemByte] = unknownSystem;
  return compressed;
}
