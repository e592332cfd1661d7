import { existsSync } from 'node:fs';
import { tsImport } from 'tsx/esm/api';

const prefix = 'virtual:peer-support/';
const folder = '/__content__/';

/**
 * Serves the words compiled from `content/` to the test pages, by the same plugin the build uses. The runner takes an id
 * such as `virtual:peer-support/quiz` for an address and leaves it alone, so that it is given a path of its own here.
 */
export function serveContent() {
  let plugin;
  const context = {
    addWatchFile() {},
    warn: (warning) => console.warn(warning.message ?? warning),
    error: (problem) => {
      throw problem instanceof Error ? problem : new Error(problem.message ?? problem);
    },
  };
  return {
    name: 'serve-content',
    async serverStart() {
      if (!existsSync('src/compiler/rollup-plugin.ts')) return;
      plugin = await loadPlugin();
      await plugin.buildStart?.call(context, {});
    },
    resolveImport({ source }) {
      return source.startsWith(prefix) ? `${folder}${source.slice(prefix.length)}.js` : undefined;
    },
    async serve({ path }) {
      if (!path.startsWith(folder)) return undefined;
      const source = `${prefix}${decodeURIComponent(path.slice(folder.length, -'.js'.length))}`;
      const resolved = await plugin.resolveId.call(context, source);
      const loaded = await plugin.load.call(context, resolved?.id ?? resolved);
      return { body: loaded?.code ?? loaded, type: 'js' };
    },
  };
}

async function loadPlugin() {
  const { peerSupportContent } = await tsImport('../../src/compiler/rollup-plugin.ts', import.meta.url);
  return peerSupportContent();
}
