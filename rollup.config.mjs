import minifyHTMLLiterals from '@lit-labs/rollup-plugin-minify-html-literals';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import esbuild from 'rollup-plugin-esbuild';
import { addWrapper } from './scripts/add-wrapper.mjs';
import { esbuildTargets, keptSyntax } from './scripts/browser-floor.mjs';
import { guardStart } from './scripts/guard-start.mjs';
import { listImportedFiles } from './scripts/list-imported-files.mjs';
import { loadInOneStep } from './scripts/load-in-one-step.mjs';
import { minifyStyles } from './scripts/minify-styles.mjs';
import { rememberTransforms } from './scripts/remember-transforms.mjs';
import { runAsAnyScript } from './scripts/run-as-any-script.mjs';
import { contentModules } from './src/compiler/emit/rollup-plugin.ts';
import { ContentSource } from './src/compiler/parse/content-source.ts';
import { shapeModule } from './src/compiler/emit/shape-module.ts';
import { defaultLanguage } from './src/content-model/languages.ts';
import { tagOf, widgetNames, wrapperName } from './src/content-model/widget-names.ts';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** The stories, and what comes after the first of them. */
const stories = ['stories.define', 'story-interactions'];
/** The widgets that are there to be read. */
const reading = ['guide.define', 'myths.define', ...stories];

const wrapper = fileURLToPath(new URL(`src/components/${wrapperName}/${wrapperName}.define.ts`, import.meta.url));

/** Only `<peer-support>` provides: what the others take from the same package is without these. */
const wrapperOnly = /context-provider|value-notifier/;

/** Who made what is in a file. Most files have no Lit in them. */
const banner = ({ moduleIds }) =>
  `/*! peer-support-widgets ${version}. Code: MIT. Words: CC BY 4.0.${moduleIds.some(isLit) ? ' Contains Lit (c) Google LLC, BSD-3-Clause.' : ''} See licences.txt */`;
const isLit = (id) => /\/node_modules\/(@lit|lit[-\w]*)\//.test(id);

/**
 * The bundles of `dist/`, in the order they are written.
 *
 * @param {{ folder: string, today: string, output: string }} build Where the content is, the date it is built for, where to write.
 */
export function bundles({ folder, today, output }) {
  const source = new ContentSource({ folder, today });
  const content = contentModules(source);
  const languages = source.libraries().map((library) => library.folder);
  return [
    scriptTag(content, output),
    ...languages.flatMap((language) => selfContained(contentModules(source, language), output, language)),
    packageEntries(content, output),
    frames(output),
  ];
}

/** `peer-support.js`: a loader with a stable name, and hashed chunks that may be cached for ever. */
export function scriptTag(content, output, { minify = true } = {}) {
  return {
    input: { 'peer-support': 'src/loader/loader.ts' },
    plugins: [listImportedFiles(), runAsAnyScript(), ...browserPlugins(content, minify), loadInOneStep()],
    output: {
      ...browserOutput(output),
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash:7].js',
      manualChunks: gatherShared(),
    },
  };
}

/** `quiz.define.in-cy.ts` takes what `quiz.define.ts` takes, but for the words. */
const ofOneLanguage = /\.in-[\w-]+\.ts$/;

/**
 * Which chunk a shared module goes to, found by following imports. `base` is what the quiz's first screen shares with the
 * other widgets: most visitors begin there, and wait for nothing that it does not need. `numbers` is who to contact, which
 * every widget fetches once it is on the screen; `reading` is what only the widgets to read in share. All else
 * that is shared makes one more, so that it costs one request and not many.
 */
function gatherShared() {
  let entry;
  let reached;
  return (id, graph) => {
    if (wrapperOnly.test(id)) return 'wrapper';
    entry ??= reachedByEntry(graph);
    if (entry.has(id)) return 'script';
    reached ??= reachedByEach(graph);
    const bringsNumbers = id.endsWith('/urgent-numbers.ts');
    if ((bringsNumbers || isWords(id)) && hasLanguages(graph)) return undefined;
    if (bringsNumbers) return 'numbers';
    if (reached.some(({ start }) => start === id)) return undefined;
    const using = reached.filter(({ start, modules }) => start !== id && modules.has(id)).map(({ start }) => start);
    const users = [...new Set(using.map((start) => start.replace(ofOneLanguage, '.ts')))];
    const isUsedBy = (...starts) => users.some((user) => starts.some((start) => user.endsWith(`/${start}.ts`)));
    const isOnlyFor = (...starts) => users.every((user) => starts.some((start) => user.endsWith(`/${start}.ts`)));
    if (users.length < 2 || isOnlyFor(...stories)) return undefined;
    if (isUsedBy('quiz.define')) return 'base';
    if (isOnlyFor('urgent-numbers', 'contacts.define', 'after-start')) return 'numbers';
    if (isOnlyFor(...reading)) return 'reading';
    // Only the exit and the quiz leave the page.
    if (isOnlyFor('exit.define', 'after-start')) return 'leaving';
    // Words of one widget that another quotes stay by themselves.
    return id.includes('virtual:') && users.length < 3 ? undefined : 'shared';
  };
}

/** With another language than English, words are in files of their own: no page fetches a language that is not its own. */
const hasLanguages = ({ getModuleIds }) => [...getModuleIds()].some((id) => ofOneLanguage.test(id));
const isWords = (id) => id.startsWith('\0virtual:');

/** What is in the script itself. */
function reachedByEntry({ getModuleIds, getModuleInfo }) {
  return reach(
    [...getModuleIds()].find((id) => getModuleInfo(id).isEntry),
    getModuleInfo,
  );
}

/** What comes with each widget, and with each part that is fetched later. */
function reachedByEach({ getModuleIds, getModuleInfo }) {
  const starts = [...getModuleIds()].filter((id) => getModuleInfo(id).dynamicImporters.length > 0);
  return starts.map((start) => ({ start, modules: reach(start, getModuleInfo) }));
}

function reach(start, getModuleInfo) {
  const reached = new Set([start]);
  for (const id of reached) getModuleInfo(id).importedIds.forEach((imported) => reached.add(imported));
  return reached;
}

/**
 * `peer-support-quiz.js` and one such file for each widget: everything it needs in a single file, `<peer-support>` included,
 * for those who want integrity hashes. It has one language, English; `peer-support-quiz.cy.js` has Welsh.
 */
export function selfContained(content, output, language, { minify = true } = {}) {
  const mark = language === defaultLanguage ? '' : `.${language}`;
  return widgetNames.map((widget) => ({
    input: { [tagOf(widget) + mark]: `src/components/${widget}/${widget}.define.ts` },
    plugins: [addWrapper(wrapper), ...browserPlugins(content, minify)],
    output: {
      ...browserOutput(output),
      format: 'iife',
      inlineDynamicImports: true,
      entryFileNames: '[name].js',
      ...guardStart(tagOf(widget)),
    },
  }));
}

/** What `import 'peer-support-widgets/quiz'` gets: Lit stays outside, so that an app has one copy of it. */
function packageEntries(content, output) {
  const entries = [...widgetNames, wrapperName].map((widget) => [
    widget,
    `src/components/${widget}/${widget}.define.ts`,
  ]);
  return {
    input: { index: 'src/index.ts', autoload: 'src/autoload.ts', ...Object.fromEntries(entries) },
    external: [/^lit($|\/)/, /^@lit\//],
    plugins: browserPlugins(content),
    output: {
      ...browserOutput(`${output}/package`),
      entryFileNames: '[name].js',
      chunkFileNames: 'shared/[name]-[hash].js',
    },
  };
}

/** `frame/frame.js` runs in the pages of `frame/`, and `peer-support-frame.js` on pages that put those in frames. */
function frames(output) {
  return {
    input: { 'frame/frame': 'src/frame/frame.ts', 'peer-support-frame': 'src/frame/fit-frames.ts' },
    plugins: [runAsAnyScript(), ...browserPlugins([], true)],
    output: { ...browserOutput(output), entryFileNames: '[name].js' },
  };
}

/** The same for every bundle, since most modules are in most of them: what is slow is done once, by threads that are warm. */
const compile = rememberTransforms(
  esbuild({ target: esbuildTargets(), supported: keptSyntax, tsconfig: 'tsconfig.json' }),
);
const smaller = [
  rememberTransforms(
    minifyHTMLLiterals({
      // Without the slash, a drawing's second path would end up inside its first.
      options: { minifyOptions: { keepClosingSlash: true, minifyCSS: minifyStyles } },
      failOnError: true,
    }),
  ),
  terser({ ecma: 2020, module: true, compress: { passes: 2 }, format: { ascii_only: true, comments: /^!/ } }),
];

function browserPlugins(content, minify = true) {
  return [content, shapeModule(), nodeResolve(), compile, ...(minify ? smaller : [])];
}

function browserOutput(dir) {
  return { dir, format: 'es', sourcemap: true, sourcemapExcludeSources: true, banner, generatedCode: 'es2015' };
}

export default ({ 'content-folder': folder = 'content', today = new Date().toISOString().slice(0, 10) }) =>
  bundles({ folder, today, output: 'dist' });
