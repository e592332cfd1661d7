import { zipSync } from 'fflate';

/** The first day that a zip file can name. */
const earliest = Date.UTC(1980, 0, 2);

/**
 * A zip file of these files. The same files and date give the same bytes on every machine.
 *
 * @param {Record<string, Uint8Array>} files By path inside the zip file.
 * @param {number} date Milliseconds since 1970, as all files are dated.
 * @returns {Uint8Array}
 */
export function makeZip(files, date) {
  return zipSync(files, { level: 9, mtime: toLocalClock(Math.max(date, earliest)) });
}

/** A zip file has no time zone, and is written with the machine's. Every machine is to write what UTC would say. */
function toLocalClock(date) {
  return date + new Date(date).getTimezoneOffset() * 60_000;
}
