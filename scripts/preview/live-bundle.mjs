import { rollup } from 'rollup';
import { scriptTag } from '../../rollup.config.mjs';
import { compileFolder } from '../../src/compiler/compile.ts';
import { stopsBuild } from '../../src/compiler/problem.ts';
import { formatReport } from '../../src/compiler/report.ts';
import { peerSupportContent } from '../../src/compiler/rollup-plugin.ts';
import { snippets } from '../../src/compiler/snippets.ts';

/**
 * The script tag's files, the libraries and the snippets, kept in memory and made again when something is saved. What
 * does not compile changes nothing: the last good files stay, and the report says what to mend.
 */
export function liveBundle({ folder, today }) {
  let cache;
  const live = { files: new Map(), snippets: new Map(), rebuild };

  /** @returns {Promise<string>} What to mend, or nothing where all is well. */
  async function rebuild() {
    const { libraries, problems } = compileFolder({ folder, today });
    const stopping = problems.filter(stopsBuild);
    if (stopping.length > 0) return formatReport(stopping, { colour: false });
    const bundled = await bundle();
    live.files = new Map([...bundled, ...libraries.map(libraryFile)]);
    live.snippets = new Map(libraries.flatMap(({ library }) => snippets(library)).map(namedSnippet));
    return '';
  }

  async function bundle() {
    const { output, ...input } = scriptTag(peerSupportContent({ folder, today }), 'memory', { minify: false });
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
