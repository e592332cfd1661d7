import { international } from '../../content-model/contact.js';
import { defaultLanguage, nearestLanguage } from '../../content-model/languages.js';
import { sections, type Library } from '../../content-model/library.js';
import { tagOf, widgetNames } from '../../content-model/widget-names.js';
import type { NamedLibrary } from '../compile.js';
import { cutSection } from './cut-section.js';

/** What the names of content modules begin with. */
export const modulePrefix = 'virtual:peer-support/';

/** What the names of code with one language's words at hand begin with: `virtual:peer-support-code/cy/quiz.define`. */
export const codePrefix = 'virtual:peer-support-code/';

/** Parts of which a visitor sees one at a time, so that each has a module of its own. */
const parts = {
  'nation-contacts': { part: 'nation', itemsOf: ({ nations }: Library) => nations },
  'guide-topics': { part: 'guide', itemsOf: ({ guides }: Library) => guides },
};

/**
 * The code of a content module by the name after the prefix: `myths`, `en/myths`, `later/myths`, `nation-contacts`, `guide-topics/kinds`.
 *
 * With `nationsAsText`, `keepOneNation` can take nations out of what is built.
 */
export function writeModule(name: string, libraries: NamedLibrary[], { nationsAsText = false } = {}): string {
  const [, atHand, wanted] = /^in\/([^/]+)\/(.+)$/.exec(name) ?? [];
  if (wanted) return writeLanguages(wanted, libraries, atHand);
  if (name === 'other-languages') return writeOtherLanguages(libraries, writeLoading);
  const [, code] = /^in-language\/([\w-]+)$/.exec(name) ?? [];
  if (code) return writeOtherLanguages(libraries, ({ folder }) => importCode(folder, code));
  if (name === 'nation-contacts-early') return writeEarlyNations(libraries);
  const [folder = '', ...rest] = name.split('/');
  const section = rest.join('/');
  if (Object.hasOwn(parts, folder)) return writeParts(folder as keyof typeof parts, libraries, section);
  if (folder === 'later') return writeLanguages(section, libraries);
  const named = libraries.find((each) => each.folder === folder);
  const isText = nationsAsText && section.startsWith('nation/');
  return named && section ? writeSection(named, section, isText) : writeLanguages(name, libraries, atHandOf(libraries));
}

/** One section of one language, as data: or as JSON in a string, which can be found again in a file that was minified. */
function writeSection({ library }: NamedLibrary, section: string, isText: boolean): string {
  const data = cutSection(library, section);
  if (data && isText) return `export default JSON.parse(${toAscii(JSON.stringify(data))});\n`;
  return `export default ${data ? toAscii(data) : 'undefined'};\n`;
}

/** English, or the only language of a file that is made for one. */
function atHandOf(libraries: NamedLibrary[]): string | undefined {
  return nearestLanguage(
    libraries.map(({ folder }) => folder),
    defaultLanguage,
  );
}

/** One section of every language: one language's at hand if it is named, a way to each of the others. */
function writeLanguages(section: string, libraries: NamedLibrary[], atHand?: string): string {
  if (!isSection(section)) throw new Error(`There is no section of the content called "${section}".`);
  const having = libraries.filter(({ library }) => cutSection(library, section));
  const entries = having.map(
    ({ folder }) => `  ${JSON.stringify(folder)}: ${folder === atHand ? 'words' : lazily(`${folder}/${section}`)},\n`,
  );
  const words = having.some(({ folder }) => folder === atHand)
    ? `import words from ${toAscii(`${modulePrefix}${atHand}/${section}`)};\n`
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
  const named = libraries.find(({ folder }) => folder === atHandOf(libraries));
  return `export default ${named ? listEarlyNations(named) : '{}'};\n`;
}

function listEarlyNations({ folder, library }: NamedLibrary): string {
  const named = library.nations.filter(({ id }) => id !== international);
  const entries = named.map(
    ({ id }) => `  ${JSON.stringify(id)}: () => import(${toAscii(`${modulePrefix}${folder}/nation/${id}`)}),\n`,
  );
  return `{\n${entries.join('')}}`;
}

/**
 * Finds what is to be fetched for an element whose language is not English. With English alone it comes to nothing, and so
 * does the code that asks.
 */
function writeOtherLanguages(libraries: NamedLibrary[], write: (named: NamedLibrary) => string): string {
  const others = libraries.filter(({ folder }) => folder !== defaultLanguage);
  if (others.length === 0) return 'export default () => undefined;\n';
  // The loader shares no code with what it loads, so that this is `nearestLanguage` again: the more exact first, else English.
  const entries = others
    .sort((a, b) => b.folder.length - a.folder.length)
    .map((named) => `  [/^${named.folder}(?:[-_]|$)/i, ${write(named)}],\n`);
  return `const others = [\n${entries.join('')}];
export default (element) => {
  const asked = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return others.find(([language]) => language.test(asked))?.[1];
};\n`;
}

/** What the loader needs of a language. */
function writeLoading(named: NamedLibrary): string {
  const ways = widgetNames.map(
    (name) => `    ${JSON.stringify(tagOf(name))}: ${importCode(named.folder, `${name}.define`)},\n`,
  );
  return `{ widgets: {\n${ways.join('')}  }, nations: ${listEarlyNations(named)} }`;
}

function importCode(language: string, file: string): string {
  return `() => import(${toAscii(`${codePrefix}${language}/${file}`)})`;
}

function lazily(module: string): string {
  return `() => import(${toAscii(modulePrefix + module)}).then((loaded) => loaded.default)`;
}

/** Whether a section of the content has this name. */
export function isSection(name: string): boolean {
  return (sections as readonly string[]).includes(name);
}

/** Data as code in plain ASCII, so that a page without a charset shows it right. */
function toAscii(data: unknown): string {
  return JSON.stringify(data).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
