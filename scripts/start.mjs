/**
 * `npm start`: builds everything, then serves a made-up charity's page with every widget on it, and shows each saved word
 * there at once. `npm start -- my-charity` shows a charity's own words on top of ours. `PORT` chooses another port.
 */
import { watch } from 'chokidar';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { usualToday } from '../src/cli/today.ts';
import { liveBundle } from './preview/live-bundle.mjs';
import { pageServer } from './preview/page-server.mjs';
import { requireNode } from './require-node.mjs';

requireNode();
const [folder = 'content'] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 8080);
const watched = [...new Set([folder, 'content', 'src', 'site'])];
for (const needed of watched) {
  if (!existsSync(needed))
    stop(`The folder ${needed}/ is missing. Run this where package.json is, in a whole copy of the project.`);
}

console.log('Building dist/ first, which takes about a minute on a slow computer.');
const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.mjs'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

const bundle = liveBundle({ folder, today: usualToday(process.env.SOURCE_DATE_EPOCH) });
const { server, tell } = pageServer({ bundle });
server.on('error', ({ code, message }) =>
  stop(code === 'EADDRINUSE' ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : message),
);
server.listen(port, '127.0.0.1', () => {
  console.log(
    `\n  The page:  http://localhost:${port}/\n  Watching:  ${watched.map((name) => `${name}/`).join(', ')}\n  To stop:   Ctrl + C\n`,
  );
});

let timer;
let working = rebuild({ isSaved: false });
watch(watched, { ignoreInitial: true, ignored: /\.test\.ts$/ }).on('all', () => {
  clearTimeout(timer);
  timer = setTimeout(refresh, 50);
});

function refresh() {
  working = working.then(() => rebuild({ isSaved: true }));
}

async function rebuild({ isSaved }) {
  const started = performance.now();
  const report = await bundle.rebuild().catch((reason) => String(reason.message ?? reason));
  if (report) {
    console.log(report);
    tell('problems', report);
  } else {
    if (isSaved) console.log(`Shown after ${Math.round(performance.now() - started)} ms.`);
    tell('reload');
    const warnings = bundle.warnings();
    if (warnings) tell('warnings', warnings);
  }
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
