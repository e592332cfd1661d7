import type { Plugin } from '@web/dev-server-core';
import type { CompileOptions } from './compile.js';
import { ContentSource } from './content-source.js';
import { modulePrefix, writeModule } from './write-module.js';

const servedUnder = '/__peer-support__/';

/**
 * The words as modules, for Web Dev Server and Web Test Runner. They leave names such as `virtual:…` to the browser,
 * which cannot load them, so the Rollup plugin alone does not do there. Goes before any plugin that resolves packages.
 */
export function peerSupportContentServer(options: CompileOptions): Plugin {
  const source = new ContentSource(options);
  return {
    name: 'peer-support-content',
    serverStart({ fileWatcher }) {
      fileWatcher.add(source.files());
      fileWatcher.on('all', (_, file) => {
        if (file.endsWith('.md')) source.forget();
      });
    },
    resolveImport({ source: name }) {
      return name.startsWith(modulePrefix) ? `${servedUnder}${name.slice(modulePrefix.length)}.js` : undefined;
    },
    serve({ path }) {
      if (!path.startsWith(servedUnder)) return undefined;
      const name = decodeURIComponent(path.slice(servedUnder.length)).replace(/\.js$/, '');
      return { body: writeModule(name, source.libraries()), type: 'js' };
    },
  };
}
