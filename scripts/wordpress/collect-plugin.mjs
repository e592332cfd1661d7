import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { contactAge } from '../../src/compiler/rules/freshness.ts';
import { nextPlaces } from '../../src/content-model/guide.ts';
import { libraryFormat } from '../../src/content-model/library.ts';
import { longestText, mostItems } from '../../src/content-model/library-limits.ts';
import { shapes } from '../../src/content-model/shapes.ts';
import { neutralPage } from '../../src/content-model/neutral-page.ts';
import { describeLanguages } from './describe-languages.mjs';
import { describeWidgets } from './describe-widgets.mjs';
import { writePot } from './write-pot.mjs';
import { writeWords } from './write-words.mjs';

const source = 'wordpress/peer-support-widgets';

/**
 * The files of the WordPress plugin, by path inside its zip file: the code, the widgets as they were built, and what the
 * code reads about them, so that no name, nation or rule is written twice.
 *
 * @param {{ built: string, version: string, today: string, libraries: readonly { folder: string, library: import('../../src/content-model/library.ts').Library }[] }} release
 *   `built` is the folder of what was built.
 * @returns {Record<string, Uint8Array>}
 */
export function collectPlugin({ built, version, today, libraries }) {
  const manifest = JSON.parse(readFileSync(join(built, 'custom-elements.json'), 'utf8'));
  const widgets = describeWidgets(manifest);
  const catalogue = {
    version,
    builtOn: today,
    widgets,
    languages: describeLanguages(libraries),
    exitPage: neutralPage,
    contactAge,
  };
  const rules = { format: libraryFormat, mostItems, longestText, nextPlaces, shapes };
  const code = readCode(version);
  const files = {
    ...code,
    ...readWidgets(built),
    'LICENSE-CODE.txt': readFileSync('LICENSE'),
    'LICENSE-WORDS.txt': readFileSync('LICENSE-CONTENT'),
    'generated/catalogue.json': toJson(catalogue),
    'generated/rules.json': toJson(rules),
    'languages/peer-support-widgets.pot': Buffer.from(writePot(code, { version, widgets })),
  };
  for (const { folder, library } of libraries)
    for (const nation of library.nations)
      for (const [name, html] of Object.entries(writeWords(library, nation)))
        files[`generated/words/${folder}/${nation.id}/${name}.html`] = Buffer.from(html);
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([path, bytes]) => [`peer-support-widgets/${path}`, bytes]));
}

function toJson(data) {
  return Buffer.from(`${JSON.stringify(data)}\n`);
}

/** The code as it is in the repository, told its version. */
function readCode(version) {
  const texts = listFiles(source).map((path) => {
    const bytes = readFileSync(join(source, path));
    return [path, /\.(php|txt)$/.test(path) ? Buffer.from(bytes.toString().replaceAll('{{version}}', version)) : bytes];
  });
  return Object.fromEntries(texts);
}

/** What a page loads, without source maps and compressed copies. */
function readWidgets(built) {
  const chunks = listFiles(join(built, 'chunks')).map((name) => `chunks/${name}`);
  const paths = [
    'peer-support.js',
    'peer-support.css',
    'licences.txt',
    ...chunks.filter((path) => path.endsWith('.js')),
  ];
  return Object.fromEntries(paths.map((path) => [`peer-support/${path}`, readFileSync(join(built, path))]));
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}
