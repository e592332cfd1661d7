import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';

const folder = new URL('.', import.meta.url).pathname;

/** An app of a framework, as its own tools would bundle it. */
export async function bundleApp(name) {
  const { outputFiles } = await build({
    entryPoints: [folder + name],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    conditions: ['browser', 'production'],
    define: { 'process.env.NODE_ENV': '"production"', ngDevMode: 'false' },
    plugins: [svelte],
    logLevel: 'error',
  });
  return outputFiles[0].text;
}

const svelte = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, ({ path }) => ({
      contents: compile(readFileSync(path, 'utf8'), { filename: path, generate: 'client' }).js.code,
    })),
};
