/**
 * `npm run build`: the whole of `dist/`, from `content/` and `src/`. Everything is written beside it first and put in its
 * place at the end, so that a mistake anywhere leaves the last good `dist/` as it was.
 *
 * The date is an input: `SOURCE_DATE_EPOCH` (seconds) if set, else today. The same content and date give the same bytes.
 */
import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { execPath } from 'node:process';
import { promisify } from 'node:util';
import { rollup } from 'rollup';
import { bundles } from '../rollup.config.mjs';
import { compileFolder } from '../src/compiler/compile.ts';
import { stopsBuild } from '../src/compiler/report/problem.ts';
import { framePages, frameStyles } from '../src/compiler/emit/frame-pages.ts';
import { sayAllUnread } from '../src/compiler/report/reviewers.ts';
import { formatReport } from '../src/compiler/report/report.ts';
import { sayAbout } from '../src/compiler/emit/poster-parts.ts';
import { plainSnippets } from '../src/compiler/emit/plain-snippets.ts';
import { snippets } from '../src/compiler/emit/snippets.ts';
import { jsonSchema, translationSchema } from '../src/compiler/schema/json-schema.ts';
import { kinds } from '../src/content-model/kinds/kinds.ts';
import { packDictionary, packedName } from '../src/compiler/rules/spelling/dictionary.ts';
import { usualToday } from '../src/cli/today.ts';
import { countSheets, findUnsupported } from './browser-support/check-built-files.mjs';
import { bundleCommand } from './bundle-command.mjs';
import { collectLicences } from './collect-licences.mjs';
import { compressFiles } from './compress-files.mjs';
import { describeFiles } from './describe-files.mjs';
import { writeSite } from './fill-site.mjs';
import { frameworkTypes } from './framework-types.mjs';
import { lowerStylesheet } from './lower-stylesheet.mjs';
import { makeZip } from './release/make-zip.mjs';
import { requireNode } from './require-node.mjs';
import { tidyManifest } from './tidy-manifest.mjs';
import { collectPlugin } from './wordpress/collect-plugin.mjs';
import { writeHeaders } from './write-headers.mjs';
import { readPageAddress, writePosters } from './write-posters.mjs';

const folder = 'content';
const output = 'node_modules/.cache/peer-support-dist';

requireNode();
const started = performance.now();
const today = usualToday(process.env.SOURCE_DATE_EPOCH);
const { libraries, problems, contents } = compileFolder({ folder, today });
const told = problems.filter(({ severity }) => severity !== 'note');
if (told.length > 0) console.log(formatReport(told, { colour: Boolean(process.stdout.isTTY) }));
if (problems.some(stopsBuild)) fail('Nothing was built: the content has mistakes. The last build stands.');

rmSync(output, { recursive: true, force: true });
try {
  // Beside each other: what minifies, what writes the types and what reads the code for the manifest are other threads and processes.
  await allOf([writeBundles(), writeTypes(), writeManifest()]);
  await bundleCommand(`${output}/cli`, ['@cspell/dict-en-gb-mit']);
  writeDictionary();
  writeLibraries();
  writeSchemas();
  writeFrames();
  writePages();
  writeFrameworkTypes();
  writeFileSync(
    `${output}/licences.txt`,
    collectLicences(['lit', '@lit/context', 'lit-html', 'lit-element', '@lit/reactive-element']),
  );
  writeFileSync(`${output}/peer-support.css`, lowerStylesheet(readFileSync('src/peer-support.css', 'utf8')));
  writeFileSync(`${output}/_headers`, writeHeaders());
  await refuseUnsupported();
  writePlugin();
  await compressFiles([output, `${output}/chunks`, `${output}/frame`, `${output}/library`]);
  putInPlace();
} catch (reason) {
  fail(`Nothing was built: ${reason instanceof Error ? reason.message : reason}`);
}
for (const unread of sayAllUnread(contents, libraries)) console.log(unread);
console.log(`Built dist/ for ${today} in ${((performance.now() - started) / 1000).toFixed(1)} s.`);

async function writeBundles() {
  const described = await Promise.all(bundles({ folder, today, output }).map(writeBundle));
  writeFileSync(`${output}/files.json`, `${JSON.stringify(Object.assign({}, ...described), null, 2)}\n`);
}

/** What `files.json` says of it. */
async function writeBundle({ output: written, ...input }) {
  const bundle = await rollup(input);
  const { output: files } = await bundle.write(written);
  await bundle.close();
  return written.dir === output ? await describeFiles(files) : {};
}

/** Nothing leaves here that a supported browser cannot read. */
async function refuseUnsupported() {
  const lacking = await findUnsupported(output, { sheets: countSheets('src') });
  if (lacking.length > 0) throw new Error(`a supported browser lacks what it needs.\n${lacking.join('\n')}`);
}

/** Beside the command, since reading it as it is published would take longer than checking a small folder. */
function writeDictionary() {
  writeFileSync(`${output}/cli/${packedName}`, packDictionary());
}

function writeLibraries() {
  mkdirSync(`${output}/library`, { recursive: true });
  mkdirSync(`${output}/snippets`, { recursive: true });
  for (const { folder: language, library } of libraries) {
    writeFileSync(`${output}/library/${language}.json`, `${JSON.stringify(library)}\n`);
    for (const { name, html } of [...snippets(library), ...plainSnippets(library)])
      writePage(`${output}/snippets/${name}`, html);
  }
}

function writePage(file, html) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

/** One for each kind of content, for the editors of those who write it. */
function writeSchemas() {
  mkdirSync(`${output}/schema`, { recursive: true });
  for (const name of Object.keys(kinds)) {
    writeFileSync(`${output}/schema/${name}.json`, `${JSON.stringify(jsonSchema(name), null, 2)}\n`);
    const words = translationSchema(name);
    writeFileSync(`${output}/schema/${name}.translation.json`, `${JSON.stringify(words, null, 2)}\n`);
  }
}

function writeFrames() {
  mkdirSync(`${output}/frame`, { recursive: true });
  writeFileSync(`${output}/frame/frame.css`, frameStyles);
  for (const { name, html } of framePages(libraries)) writePage(`${output}/frame/${name}`, html);
}

function writePages() {
  const english = libraries.find(({ folder: language }) => language === 'en').library;
  const read = (name) => readFileSync(`${output}/snippets/${name}.html`, 'utf8');
  writeSite('site', `${output}/site`, (name) => (name === 'about' ? sayAbout(english) : read(name)));
  const address = readPageAddress(process.env.PEER_SUPPORT_PAGE);
  writePosters('site/posters', `${output}/site/posters`, english, address);
}

async function writeTypes() {
  await runTool('typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${output}/types`);
  cpSync('src/virtual-modules.d.ts', `${output}/types/virtual-modules.d.ts`);
}

async function writeManifest() {
  await runTool('@custom-elements-manifest/analyzer/cem.js', 'analyze', '--outdir', output, '--quiet');
  const file = `${output}/custom-elements.json`;
  const manifest = tidyManifest(JSON.parse(readFileSync(file, 'utf8')));
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

function writeFrameworkTypes() {
  const manifest = JSON.parse(readFileSync(`${output}/custom-elements.json`, 'utf8'));
  for (const [name, types] of Object.entries(frameworkTypes(manifest))) writeFileSync(`${output}/types/${name}`, types);
}

async function runTool(tool, ...parts) {
  try {
    await promisify(execFile)(execPath, [`node_modules/${tool}`, ...parts]);
  } catch (cause) {
    throw new Error(`${tool} failed.\n${cause.stdout}${cause.stderr}`, { cause });
  }
}

/** Waits for all of them even where one fails, so that none writes into the build that comes next. */
async function allOf(steps) {
  const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

/** What a WordPress site installs. */
function writePlugin() {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = collectPlugin({ built: output, version, today, libraries });
  mkdirSync(`${output}/wordpress`, { recursive: true });
  writeFileSync(`${output}/wordpress/peer-support-widgets.zip`, makeZip(files, Date.parse(today)));
}

function putInPlace() {
  const old = `${output}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync('dist')) renameSync('dist', old);
  renameSync(output, 'dist');
  rmSync(old, { recursive: true, force: true });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
