/**
 * `npm run test:speech`: walks through the widgets with a real screen reader, and checks what it says. Give words to take
 * only the walks whose file or name contains them; `--write` keeps what was said in `transcripts/`; `--install` installs
 * what is missing, on Debian as root.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import process, { argv, exit } from 'node:process';
import { fileURLToPath } from 'node:url';
import { describeDuration } from '../../scripts/run-step.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { describeMissing, findMissing, installPackages } from './packages.mjs';
import { pages } from './pages.mjs';
import { readWalks } from './read-walks.mjs';
import { Stand } from './stand.mjs';
import { takeWalk } from './take-walk.mjs';

const pathTo = (name) => fileURLToPath(new URL(name, import.meta.url));
const started = performance.now();
const options = argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = argv.slice(2).filter((word) => !word.startsWith('--'));

if (options.includes('--install')) installPackages(findMissing());
const missing = findMissing();
if (missing.length > 0) {
  console.error(describeMissing(missing));
  exit(1);
}

const walks = readWalks(pathTo('walks')).filter(
  ({ file, name }) => wanted.length === 0 || wanted.some((word) => `${file}: ${name}`.includes(word)),
);
const { origin } = await serveFolder({
  folder: pathTo('../../dist'),
  pages: Object.fromEntries(Object.entries(pages).map(([name, html]) => [`/${name}`, html])),
});
const transcripts = new Map();
const failures = [];
let stand;
try {
  stand = new Stand();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => void stand.close().finally(() => exit(1)));
  await stand.start();
  for (const walk of walks) await take(walk);
} finally {
  await stand?.close();
}
if (options.includes('--write')) writeTranscripts();
for (const failure of failures) console.error(failure);
console.log(
  `${walks.length - failures.length} walks passed, ${failures.length} failed, in ${describeDuration(performance.now() - started)}.`,
);
exit(failures.length > 0 || walks.length === 0 ? 1 : 0);

async function take(walk) {
  const from = performance.now();
  const { transcript, problem } = await takeWalk(walk, stand, origin);
  if (problem) failures.push(`${walk.file}: ${walk.name}\n  ${problem}`);
  console.log(
    `${problem ? 'FAILED' : 'passed'}  ${walk.file}: ${walk.name} (${describeDuration(performance.now() - from)})`,
  );
  if (problem || options.includes('--show')) console.log(transcript.map((line) => `    ${line}`).join('\n'));
  transcripts.set(walk.file, [...(transcripts.get(walk.file) ?? []), `# ${walk.name}`, '', ...transcript, '']);
}

function writeTranscripts() {
  mkdirSync(pathTo('transcripts'), { recursive: true });
  for (const [file, lines] of transcripts)
    writeFileSync(pathTo(`transcripts/${file}.txt`), `${lines.join('\n').trimEnd()}\n`);
}
