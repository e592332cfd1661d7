/**
 * `npm run bench:presses`: what a press costs on an old phone, in our widgets, in the same page written by hand, and in the
 * libraries that people would use instead. Writes its part of `results.md`. Build first; install the libraries with
 * `npm ci --prefix bench`. `--rounds=3` makes fewer rounds, `--slowness=2` slows the processor by that alone, which
 * `results.md` then has in a part of its own, and `--only=quiz` makes the walks with that in their name, and writes nothing.
 */
import { cpus, loadavg } from 'node:os';
import { argv } from 'node:process';
import puppeteer from 'puppeteer-core';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import { openPressPage } from './open-press-page.mjs';
import { startPressServer } from './press-server.mjs';
import { putIntoResults } from './put-into-results.mjs';
import { takeWalk } from './take-walk.mjs';
import { walks } from './walks.mjs';
import { writePresses } from './write-presses.mjs';

const flag = (name) => argv.find((each) => each.startsWith(`--${name}=`))?.split('=')[1];
const rounds = Number(flag('rounds') ?? 10);
const slownesses = (flag('slowness') ?? '4,6').split(',').map(Number);
const only = flag('only');
const chosen = walks.filter(({ id }) => !only || id.includes(only));

const { server, pages } = await startPressServer();
const browser = await puppeteer.launch({
  executablePath: findBrowsers().chromium,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  ],
});

const before = loadavg()[0];
const measured = [];
try {
  for (let round = 1; round <= rounds; round += 1) {
    for (const slowness of slownesses)
      for (const { id, presses } of chosen) measured.push(...(await walkOnce({ id, presses, slowness, round })));
    console.log(`Round ${round} of ${rounds} done.`);
  }
} finally {
  await browser.close();
  server.close();
}

const machine = `${cpus().length} × ${cpus()[0].model}, Node ${process.version}`;
const written = writePresses({ measured, rounds, slownesses, machine, load: [before, loadavg()[0]] });
console.log(written);
// One slowness alone has a part of its own beside them.
if (!only) await putIntoResults(['presses', ...(slownesses.length === 1 ? slownesses : [])].join('-'), written);

async function walkOnce({ id, presses, slowness, round }) {
  const { usable } = pages.find((page) => page.id === id);
  const opened = await openPressPage(browser, `${server.address}/${id}.html`, { usable, slowness });
  try {
    const found = await takeWalk(opened, presses);
    return found.map((each) => ({ ...each, id, slowness, round }));
  } finally {
    await opened.context.close();
  }
}
