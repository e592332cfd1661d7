import { sectionNames, sections, selectSection, type SectionName } from '../content-model/library.js';
import type { NamedLibrary } from './compile.js';

/** What the names of content modules begin with. */
export const modulePrefix = 'virtual:peer-support/';

/** The language whose words come with the code. Others are fetched when they are needed. */
const defaultLanguage = 'en';

/** The code of a content module by the name after the prefix: `myths`, `en/myths`, `nation-contacts`. */
export function writeModule(name: string, libraries: NamedLibrary[]): string {
  if (name === 'nation-contacts') return writeNations(libraries);
  if (name === 'nation-contacts-early') return writeEarlyNations(libraries);
  const [language = '', ...rest] = name.split('/');
  const named = libraries.find(({ folder }) => folder === language);
  return named && rest.length > 0 ? writeSection(named, rest.join('/')) : writeLanguages(name, libraries);
}

/** One section of one language, as data. */
function writeSection({ library }: NamedLibrary, section: string): string {
  const data = selectSection(library, section as SectionName);
  return `export default ${data ? toAscii(data) : 'undefined'};\n`;
}

/** One section of every language: the default one's at hand, a way to each of the others. */
function writeLanguages(section: string, libraries: NamedLibrary[]): string {
  const having = libraries.filter(({ library }) => sectionNames(library).includes(section as SectionName));
  if (having.length === 0 && !isSection(section))
    throw new Error(`There is no section of the content called "${section}".`);
  const atHand = having.some(({ folder }) => folder === defaultLanguage);
  const entries = having.map(
    ({ folder }) =>
      `  ${JSON.stringify(folder)}: ${folder === defaultLanguage ? 'words' : lazily(`${folder}/${section}`)},\n`,
  );
  return `${atHand ? `import words from ${toAscii(`${modulePrefix}${defaultLanguage}/${section}`)};\n` : ''}export default {\n${entries.join('')}};\n`;
}

/** A way to each nation's contacts, by language. */
function writeNations(libraries: NamedLibrary[]): string {
  const entries = libraries.map(({ folder, library }) => {
    const nations = library.nations.map(
      ({ id }) => `    ${JSON.stringify(id)}: ${lazily(`${folder}/nation/${id}`)},\n`,
    );
    return `  ${JSON.stringify(folder)}: {\n${nations.join('')}  },\n`;
  });
  return `export default {\n${entries.join('')}};\n`;
}

/** The default language's nations alone, for the loader: it must stay small. */
function writeEarlyNations(libraries: NamedLibrary[]): string {
  const { folder, library } = libraries.find((each) => each.folder === defaultLanguage) ?? libraries[0]!;
  const entries = library.nations.map(
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
