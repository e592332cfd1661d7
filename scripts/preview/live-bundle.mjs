import { rollup } from 'rollup';
import { scriptTag } from '../../rollup.config.mjs';
import { ContentSource } from '../../src/compiler/parse/content-source.ts';
import { contentModules } from '../../src/compiler/emit/rollup-plugin.ts';
import { snippets } from '../../src/compiler/emit/snippets.ts';

/**
 * The script tag's files, the libraries and the snippets, kept in memory and made again when something is saved. What
 * does not compile changes nothing: the last good files stay, and the report says what to fix.
 */
export function liveBundle({ folder, today }) {
  const source = new ContentSource({ folder, today });
  let cache;
  const live = { files: new Map(), snippets: new Map(), rebuild, warnings: () => source.warnings() };

  /** @returns {Promise<string>} What to fix, or nothing where all is well. */
  async function rebuild() {
    source.forget();
    const report = source.report();
    if (report !== '') return report;
    const libraries = source.libraries();
    const bundled = await bundle();
    live.files = new Map([...bundled, ...libraries.map(libraryFile)]);
    live.snippets = new Map(libraries.flatMap(({ library }) => snippets(library)).map(namedSnippet));
    return '';
  }

  async function bundle() {
    const { output, ...input } = scriptTag(contentModules(source), 'memory', { minify: false });
    const made = await rollup({ ...input, cache });
    cache = made.cache;
    const { output: files } = await made.generate(output);
    return files.map((file) => [`/${file.fileName}`, 'code' in file ? file.code : file.source]);
  }

  return live;
}

function libraryFile({ folder, library }) {
  return [`/library/${folder}.json`, JSON.stringify(library)];
}

function namedSnippet({ name, html }) {
  return [name.replace(/\.html$/, ''), html];
}
