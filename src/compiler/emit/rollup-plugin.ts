import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'rollup';
import type { CompileOptions } from '../compile.js';
import { ContentSource } from '../parse/content-source.js';
import { codePrefix, isSection, modulePrefix, writeModule } from './write-module.js';

/** A name that starts so belongs to this plugin, and no other tries to read it from the disk. */
const resolvedPrefix = `\0${modulePrefix}`;

/** Code that has the words of one language at hand: the same file under another name, `quiz.define.in-cy.ts`. */
const inOneLanguage = /\.in-([\w-]+)\.ts$/;

/** The files that bring words with them, besides those that define the widgets. */
const bringingWords: Record<string, string> = {
  'after-start': 'src/components/quiz/after-start',
  'urgent-numbers': 'src/runtime/urgent-numbers',
};

/**
 * The words as modules, for Rollup and Vite: `virtual:peer-support/myths` has every language's myths,
 * `virtual:peer-support/en/myths` one language's, `virtual:peer-support/later/myths` a way to each language's, and
 * `virtual:peer-support/nation-contacts` and `guide-topics` a way to each nation's contacts and to each guide.
 * `virtual:peer-support-code/cy/quiz.define` is the code of that name with Welsh words at hand instead of English.
 */
export function peerSupportContent(options: CompileOptions): Plugin {
  const source = new ContentSource(options);
  return {
    ...contentModules(source),
    buildStart() {
      source.forget();
      source.files().forEach((file) => this.addWatchFile(file));
      source.libraries();
    },
    watchChange() {
      source.forget();
    },
  };
}

/** The modules alone, for whoever says when the words are compiled afresh. With a language, as if there were no other. */
export function contentModules(source: ContentSource, language?: string): Plugin {
  const libraries = () => source.libraries().filter(({ folder }) => folder === (language ?? folder));
  return {
    name: 'peer-support-content',
    resolveId(name, importer = '') {
      if (name.startsWith(codePrefix)) return codeFile(name);
      if (!name.startsWith(modulePrefix)) return null;
      const [, atHand] = inOneLanguage.exec(importer) ?? [];
      const section = name.slice(modulePrefix.length);
      return `${resolvedPrefix}${atHand && isSection(section) ? `in/${atHand}/` : ''}${section}`;
    },
    load(id) {
      if (inOneLanguage.test(id)) return readFileSync(id.replace(inOneLanguage, '.ts'), 'utf8');
      if (!id.startsWith(resolvedPrefix)) return null;
      const code = writeModule(id.slice(resolvedPrefix.length), libraries(), {
        nationsAsText: language !== undefined,
      });
      return { code, map: { mappings: '' }, moduleSideEffects: false };
    },
  };
}

function codeFile(name: string): string {
  const [language, file = ''] = name.slice(codePrefix.length).split('/');
  const folder = file.replace(/\.define$/, '');
  return resolve(`${bringingWords[file] ?? `src/components/${folder}/${file}`}.in-${language}.ts`);
}
