import type { Plugin } from 'rollup';
import type { CompileOptions } from '../compile.js';
import { ContentSource } from '../parse/content-source.js';
import { modulePrefix, writeModule } from './write-module.js';

/** A name that starts so belongs to this plugin, and no other tries to read it from the disk. */
const resolvedPrefix = `\0${modulePrefix}`;

/**
 * The words as modules, for Rollup and Vite: `virtual:peer-support/myths` has every language's myths,
 * `virtual:peer-support/en/myths` one language's, `virtual:peer-support/later/myths` a way to each language's, and
 * `virtual:peer-support/nation-contacts` and `guide-topics` a way to each nation's contacts and to each guide.
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

/** The modules alone, for whoever says when the words are compiled afresh. */
export function contentModules(source: ContentSource): Plugin {
  return {
    name: 'peer-support-content',
    resolveId(name) {
      return name.startsWith(modulePrefix) ? `\0${name}` : null;
    },
    load(id) {
      if (!id.startsWith(resolvedPrefix)) return null;
      const code = writeModule(id.slice(resolvedPrefix.length), source.libraries());
      return { code, map: { mappings: '' }, moduleSideEffects: false };
    },
  };
}
