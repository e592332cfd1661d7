import { build } from 'esbuild';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fillPage } from '../scripts/fill-site.mjs';
import { quizWords } from './pages/words.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const peers = [
  'pages/quiz-survey',
  'pages/quiz-element',
  'pages/quiz-lit',
  'pages/quiz-plain',
  'pages/stories-swiper',
  'pages/stories-shoelace',
  'pages/stories-embla',
  'pages/stories-plain',
];

/** Lets a page's script import the words that all pages share. */
const words = {
  name: 'words',
  setup(bundler) {
    bundler.onResolve({ filter: /^bench:/ }, ({ path }) => ({ path, namespace: 'bench' }));
    bundler.onLoad({ filter: /./, namespace: 'bench' }, () => ({
      contents: JSON.stringify(quizWords),
      loader: 'json',
    }));
  },
};

/** The other pages' scripts and styles, each bundled and minified on its own, by address. */
export async function buildPeers(names = peers) {
  const { outputFiles } = await build({
    entryPoints: names.map((name) => join(here, `${name}.js`)),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outdir: 'peers',
    write: false,
    logLevel: 'error',
    loader: { '.woff2': 'dataurl', '.svg': 'dataurl' },
    plugins: [words],
  });
  return new Map(
    outputFiles.map(({ path, contents }) => [`/peers/${path.split(/[\\/]/).at(-1)}`, Buffer.from(contents)]),
  );
}

/** What stands inside the contact panel's tag, as the build writes it: the numbers as plain links. */
export function readSnippet(name) {
  return fillPage(`<!-- snippet:${name} -->`, (each) =>
    readFileSync(join(here, '..', 'dist', 'snippets', `${each}.html`), 'utf8'),
  );
}
