import { tsImport } from 'tsx/esm/api';
import { testDate } from '../../scripts/test-date.mjs';

const prefix = 'virtual:peer-support/';
const folder = '/__content__/';
/** Libraries of the languages that nobody speaks: see `pseudo-languages.ts`. */
const pseudo = /^\/__pseudo__\/(\w+)\.json$/;

/** What the plugin asks of the build it is in. The tests have no watch mode for content. */
const context = { addWatchFile() {} };

/**
 * Serves the words compiled from `content/` to the test pages, by the same plugin the build uses. The runner takes an id
 * such as `virtual:peer-support/quiz` for an address and leaves it alone, so that it is given a path of its own here.
 */
export function serveContent() {
  let plugin;
  let libraries;
  return {
    name: 'serve-content',
    async serverStart() {
      plugin = await loadPlugin();
      plugin.buildStart.call(context);
    },
    resolveImport({ source }) {
      return source.startsWith(prefix) ? `${folder}${source.slice(prefix.length)}.js` : undefined;
    },
    async serve({ path }) {
      const [, language] = pseudo.exec(path) ?? [];
      if (language)
        return { body: JSON.stringify((await (libraries ??= compilePseudo())).get(language)), type: 'json' };
      if (!path.startsWith(folder)) return undefined;
      const source = `${prefix}${decodeURIComponent(path.slice(folder.length, -'.js'.length))}`;
      return { body: plugin.load(plugin.resolveId(source)).code, type: 'js' };
    },
  };
}

/** The compiler is TypeScript, and is loaded as such also where the runner itself was started without a loader for it. */
async function loadPlugin() {
  const { peerSupportContent } = await tsImport('../../src/compiler/emit/rollup-plugin.ts', import.meta.url);
  return peerSupportContent({ folder: 'content', today: testDate });
}

/** Compiled once, and only where a test asks for them. */
async function compilePseudo() {
  const module = await tsImport('../../src/compiler/fixtures/pseudo-languages.ts', import.meta.url);
  const { libraries } = module.compilePseudo({ today: testDate, errorsOnly: true });
  return new Map(libraries.map(({ folder: language, library }) => [language, library]));
}
