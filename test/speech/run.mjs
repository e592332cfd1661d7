/**
 * `npm run test:speech`: walks through the widgets with a real screen reader, in Firefox and in Chromium at the same time,
 * and checks what it says. Give words to take only the walks whose browser, file or name contains them; `--write` keeps
 * what was said in `transcripts/`; `--show` prints it; `--dist=<folder>` takes another build, such as an older one that a
 * new walk is to fail on.
 */
import { existsSync } from 'node:fs';
import process, { argv, exit } from 'node:process';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from '../../scripts/install-debian-packages.mjs';
import { describeDuration } from '../../scripts/run-step.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { Chromium } from './chromium.mjs';
import { Firefox } from './firefox.mjs';
import { describeMissing, findMissing } from './packages.mjs';
import { host, pages, preparePages } from './pages.mjs';
import { readWalks } from './read-walks.mjs';
import { Stand } from './stand.mjs';
import { takeWalk } from './take-walk.mjs';
import { writeTranscript } from './write-transcript.mjs';

const pathTo = (name) => fileURLToPath(new URL(name, import.meta.url));
const started = performance.now();
const options = argv.slice(2).filter((word) => word.startsWith('--'));
const otherBuild = options.find((word) => word.startsWith('--dist='))?.slice(7);
const wanted = argv.slice(2).filter((word) => !word.startsWith('--'));

installDebianPackages(findMissing());
const missing = findMissing();
if (missing.length > 0) {
  console.error(describeMissing(missing));
  exit(1);
}
const folder = otherBuild ? resolve(otherBuild) : pathTo('../../dist');
if (!existsSync(`${folder}/peer-support.js`)) {
  console.error(`Nothing has been built in ${folder}. Build it first: npm run build`);
  exit(1);
}

const walks = readWalks(pathTo('walks')).flatMap((walk) =>
  walk.browsers.map((browser) => ({ ...walk, browser, title: `${browser}, ${walk.file}: ${walk.name}` })),
);
const chosen = walks.filter(({ title }) => wanted.length === 0 || wanted.some((words) => title.includes(words)));
preparePages();
const { origin } = await serveFolder({
  ...host,
  folder,
  pages: Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, html])),
});

const stands = [];
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => void Promise.allSettled(stands.map((stand) => stand.close())).finally(() => exit(1)));

const taken = (await Promise.all([takeAll(new Firefox()), takeAll(new Chromium())])).flat();
const failures = taken.filter(({ problem }) => problem);
for (const { title, problem } of failures) console.error(`\n${title}\n  ${problem}`);
const duration = describeDuration(performance.now() - started);
console.log(`\n${taken.length - failures.length} walks passed, ${failures.length} failed, in ${duration}.`);
exit(failures.length > 0 || taken.length === 0 ? 1 : 0);

/** Takes the walks of one browser, one after the other, with a screen and a screen reader of its own. */
async function takeAll(browser) {
  const own = chosen.filter((walk) => walk.browser === browser.name);
  if (own.length === 0) return [];
  const stand = new Stand();
  stands.push(stand);
  const done = [];
  try {
    await stand.start();
    await stand.open(browser);
    for (const walk of own) done.push(await take(walk, stand));
  } catch (error) {
    // What has not been taken has not passed.
    done.push(...own.slice(done.length).map((walk) => ({ ...walk, transcript: [], problem: error.message })));
  } finally {
    await stand.close();
  }
  return done;
}

async function take(walk, stand) {
  const from = performance.now();
  const { transcript, problem } = await takeWalk(walk, stand, origin);
  const duration = describeDuration(performance.now() - from);
  const lines = [`${problem ? 'FAILED' : 'passed'}  ${walk.title} (${duration})`];
  if (problem || options.includes('--show')) lines.push(...transcript.map((line) => `    ${line}`));
  if (problem) lines.push(`    ${problem}`);
  console.log(lines.join('\n'));
  if (!problem && options.includes('--write'))
    writeTranscript(pathTo('transcripts'), { ...walk, transcript }, namesBeside(walk));
  return { ...walk, transcript, problem };
}

/** Every walk through the same widget in the same browser. */
function namesBeside({ browser, file }) {
  return walks.filter((walk) => walk.browser === browser && walk.file === file).map(({ name }) => name);
}
