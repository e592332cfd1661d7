import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const worthIt = /\.(js|css|json)$/;
const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

/** Which system a gzip file was made on stands in its tenth byte. 255 is "not known", and the same everywhere. */
const systemByte = 9;
const unknownSystem = 255;

/** Writes a brotli and a gzip copy beside each script, sheet and library of these folders, for hosts that send them as they are. */
export function compressFiles(folders) {
  for (const folder of folders) {
    for (const name of readdirSync(folder).filter((each) => worthIt.test(each))) {
      const file = join(folder, name);
      const body = readFileSync(file);
      writeFileSync(`${file}.br`, brotliCompressSync(body, best));
      writeFileSync(`${file}.gz`, gzip(body));
    }
  }
}

/** The same bytes on every machine: no date and no system. */
export function gzip(body) {
  const compressed = gzipSync(body, { level: 9 });
  compressed[systemByte] = unknownSystem;
  return compressed;
}
