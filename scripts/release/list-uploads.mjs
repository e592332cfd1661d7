import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Folders of `dist/` that are for building with or for WordPress, not for a website's own folder. */
const forBuilding = ['cli', 'package', 'schema', 'types', 'wordpress'];
const filesForBuilding = ['custom-elements.json', 'files.json'];

/**
 * What a charity uploads of `dist/`, sorted, with slashes. Source maps and compressed copies stay out: most hosts compress
 * by themselves, and somebody who uploads by hand has less to go wrong.
 *
 * @param {string} folder
 * @returns {string[]}
 */
export function listUploads(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .filter((path) => !forBuilding.includes(path.split('/')[0]))
    .filter((path) => !/\.(br|gz|map)$/.test(path))
    .filter((path) => !filesForBuilding.includes(path))
    .sort();
}
