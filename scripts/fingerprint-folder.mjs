import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * A fingerprint of every file below a folder, by its path inside it.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function fingerprintFolder(folder) {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .sort()
      .map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

/** The paths that two folders do not have alike: missing in one, or with other bytes. */
export function compareFingerprints(first, second) {
  const paths = [...new Set([...Object.keys(first), ...Object.keys(second)])].sort();
  return paths.filter((path) => first[path] !== second[path]);
}
