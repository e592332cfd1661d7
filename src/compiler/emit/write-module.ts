import { international } from '../../content-model/contact.js';
import { defaultLanguage } from '../../content-model/languages.js';
import { sections, type Library } from '../../content-model/library.js';
import type { NamedLibrary } from '../compile.js';
import { cutSection } from './cut-section.js';

/** What the names of content modules begin with. */
export const modulePrefix = 'virtual:peer-support/';

/** Parts of which a visitor sees one at a time, so that each has a module of its own. */
const parts = {
  'nation-contacts': { part: 'nation', itemsOf: ({ nations }: Library) => nations },
  'guide-topics': { part: 'guide', itemsOf: ({ guides }: Library) => guides },
};

/** The code of a content module by the name after the prefix: `myths`, `en/myths`, `later/myths`, `nation-contacts`, `guide-topics/kinds`. */
export function writeModule(name: string, libraries: NamedLibrary[]): string {
  if (name === 'nation-contacts-early') return writeEarlyNations(libraries);
  const [folder = '', ...rest] = name.split('/');
  const section = rest.join('/');
  if (Object.hasOwn(parts, folder)) return writeParts(folder as keyof typeof parts, libraries, section);
  if (folder === 'later') return writeLanguages(section, libraries, true);
  const named = libraries.find((each) => each.folder === folder);
  return named && section ? writeSection(named, section) : writeLanguages(name, libraries, false);
}

/** One section of one language, as data. */
function writeSection({ library }: NamedLibrary, section: string): string {
  const data = cutSection(library, section);
  return `export default ${data ? toAscii(data) : 'undefined'};\n`;
}

/** One section of every language: the default one's at hand unless all are for later, a way to each of the others. */
function writeLanguages(section: string, libraries: NamedLibrary[], areLater: boolean): string {
  if (!isSection(section)) throw new Error(`There is no section of the content called "${section}".`);
  const having = libraries.filter(({ library }) => cutSection(library, section));
  const isAtHand = (folder: string) => folder === defaultLanguage && !areLater;
  const entries = having.map(
    ({ folder }) => `  ${JSON.stringify(folder)}: ${isAtHand(folder) ? 'words' : lazily(`${folder}/${section}`)},\n`,
  );
  const words = having.some(({ folder }) => isAtHand(folder))
    ? `import words from ${toAscii(`${modulePrefix}${defaultLanguage}/${section}`)};\n`
    : '';
  return `${words}export default {\n${entries.join('')}};\n`;
}

/** A way to each nation's contacts, or to each guide, by language: to one alone where its id is given. */
function writeParts(name: keyof typeof parts, libraries: NamedLibrary[], only: string): string {
  const { part, itemsOf } = parts[name];
  const entries = libraries.map(({ folder, library }) => {
    const items = itemsOf(library).filter(({ id }) => !only || id === only);
    const ways = items.map(({ id }) => `    ${JSON.stringify(id)}: ${lazily(`${folder}/${part}/${id}`)},\n`);
    return `  ${JSON.stringify(folder)}: {\n${ways.join('')}  },\n`;
  });
  return `export default {\n${entries.join('')}};\n`;
}

/** The nations that a page may name, in the default language alone, for the loader: it must stay small. */
function writeEarlyNations(libraries: NamedLibrary[]): string {
  const { folder, library } = libraries.find((each) => each.folder === defaultLanguage) ?? libraries[0]!;
  const named = library.nations.filter(({ id }) => id !== international);
  const entries = named.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${toAscii(`${modulePrefix}${folder}/nation/${id}`)}),\n`,
  );
  return `export default {\n${entries.join('')}};\n`;
}

function lazily(module: string): string {
  return `() => import(${toAscii(modulePrefix + module)}).then((loaded) => loaded.default)`;
}

function isSection(name: string): boolean {
  return (sections as readonly string[]).includes(name);
}

/** Data as code in plain ASCII, so that a page without a charset shows it right. */
function toAscii(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
