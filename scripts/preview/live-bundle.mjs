import { rollup } from 'rollup';
import { scriptTag } from '../../rollup.config.mjs';
import { compileFolder } from '../../src/compiler/compile.ts';
import { stopsBuild } from '../../src/compiler/problem.ts';
import { formatReport } from '../../src/compiler/report.ts';
import { peerSupportContent } from '../../src/compiler/rollup-plugin.ts';

/**
 * The script tag's files, kept in memory and made again when something is saved. What does not compile changes nothing:
 * the last good files stay, and the report says what to mend.
 */
export function liveBundle({ folder, today }) {
  let cache;
  const files = new Map();

  return {
    files,
    /** @returns {Promise<string>} What to mend, or nothing where all is well. */
    async rebuild() {
      const stopping = compileFolder({ folder, today }).problems.filter(stopsBuild);
      if (stopping.length > 0) return formatReport(stopping, { colour: false });
      const { output, ...input } = scriptTag(peerSupportContent({ folder, today }), 'memory', { minify: false });
      const bundle = await rollup({ ...input, cache });
      cache = bundle.cache;
      const { output: made } = await bundle.generate(output);
      files.clear();
      for (const file of made) files.set(`/${file.fileName}`, 'code' in file ? file.code : file.source);
      return '';
    },
  };
}
