/**
 * `npm run bench`: holds the built widgets against what people would use instead, on one machine, in one run, round by
 * round. Writes `results.md`. Build first; install what is held against with `npm ci` in this folder.
 *
 * Only bytes and counts can fail it. Times say something beside the other times of the same run, and nothing alone.
 */
import { cpus, loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../scripts/find-browsers.mjs';
import { measureCompile } from './compile.mjs';
import { buildPeers, readSnippet } from './build-pages.mjs';
import { loadPage } from './load-page.mjs';
import { measureConnects, measureManyWidgets, measureStories } from './measure-upkeep.mjs';
import { pageOfWidgets, pages, snippetPages } from './pages/pages.mjs';
import { pageStyles } from './pages/page.mjs';
import { manyStories } from './pages/words.mjs';
import { judge } from './judge.mjs';
import { listPressParts, readFromResults } from './presses/put-into-results.mjs';
import { runLighthouse } from './run-lighthouse.mjs';
import { serve } from './serve.mjs';
import { walkQuiz } from './walk-quiz.mjs';
import { writeResults } from './write-results.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const dist = join(here, '..', 'dist');
const rounds = Number(argv.find((each) => each.startsWith('--rounds='))?.split('=')[1] ?? 15);
const only = argv.find((each) => each.startsWith('--only='))?.split('=')[1];
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
/** Nothing outside this machine is asked for, whatever a page would like. */
const alone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
const quietly = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

const snippet = readSnippet('contacts-gb-sct');
const written = (html) => (typeof html === 'function' ? html(snippet) : html);
const library = JSON.parse(readFileSync(join(dist, 'library', 'en.json'), 'utf8'));
const files = new Map([
  ['/page.css', pageStyles],
  ...(await buildPeers()),
  ...[...pages, ...snippetPages].map(({ id, html }) => [`/${id}.html`, written(html)]),
  ...[10, 100].map((count) => [`/widgets-${count}.html`, pageOfWidgets(count)]),
  ...[10, 1000].flatMap((count) => [
    [`/stories-${count}.json`, JSON.stringify({ ...library, stories: manyStories(count) })],
    [
      `/stories-${count}.html`,
      written(pages.find(({ id }) => id === 'stories').html).replace(
        '<peer-support-stories',
        `<peer-support-stories src="/stories-${count}.json"`,
      ),
    ],
  ]),
]);

const server = await serve({ files, folder: dist });
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  headless: true,
  args: [...flags, ...quietly, alone],
});

try {
  const load = loadavg()[0];
  const chosen = pages.filter(({ id, job }) => !only || id === 'empty' || job === only || id === only);
  const found = new Map(chosen.map(({ id }) => [id, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { id, usable } of chosen) {
      const measured = await loadPage(browser, `${server.address}/${id}.html`, { usable });
      // The first round warms the machine and counts for nothing.
      if (round > 0) found.get(id).push(measured);
    }
    console.log(`Round ${round} of ${rounds} done.`);
  }
  const results = {
    rounds,
    pages: chosen.map((page) => ({ ...page, measured: found.get(page.id) })),
    machine: `${cpus().length} × ${cpus()[0].model}, ${await browser.version()}, Node ${process.version}`,
    load: [load, loadavg()[0]],
  };
  // Said before the rest is measured, so that nothing is lost if that breaks off.
  console.log(writeResults(results));
  if (!only) {
    Object.assign(results, await measureRest());
    // What `npm run bench:presses` wrote stays.
    const written = [writeResults(results), ...listPressParts().map(readFromResults)]
      .filter(Boolean)
      .map((part) => `${part.trim()}\n`);
    writeFileSync(join(here, 'results.md'), written.join('\n'));
  }
  const complaints = judge(results);
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length > 0) process.exitCode = 1;
} finally {
  await browser.close();
  server.close();
}

async function measureRest() {
  const at = (id) => `${server.address}/${id}.html`;
  const page = (id) => pages.find((each) => each.id === id);
  const snippets = [];
  for (const { id, name } of snippetPages) {
    const usable = '[part~=base], .exit';
    const { shift } = await loadPage(browser, at(id), { usable });
    const { shift: wide } = await loadPage(browser, at(id), { usable, isWide: true });
    snippets.push({ name, shift, wide });
  }
  const connects = [];
  for (const [id, tag] of [
    ['quiz', 'peer-support-quiz'],
    ['stories', 'peer-support-stories'],
    ['contacts', 'peer-support-contacts'],
    ['quiz-element', 'hand-written-quiz'],
    ['stories-shoelace', 'sl-carousel'],
  ]) {
    const heap = await measureConnects(browser, at(id), { tag, usable: page(id).usable });
    connects.push({ id, name: page(id).name, ...heap });
  }
  const widgets = [];
  for (let i = 0; i < 5; i += 1)
    widgets.push([
      await measureManyWidgets(browser, at('widgets-10')),
      await measureManyWidgets(browser, at('widgets-100')),
    ]);
  const stories = [];
  for (let i = 0; i < 5; i += 1)
    stories.push([await measureStories(browser, at('stories-10')), await measureStories(browser, at('stories-1000'))]);
  return {
    snippets,
    connects,
    widgets,
    stories,
    walk: walkQuiz(),
    compiled: await measureCompile({ rounds: 3 }),
    lighthouse: await runLighthouse(browser),
  };
}
