/**
 * `npm run bench:visits`: what visits cost the server, from nginx set up as docs/serving.md says. Counts the requests and
 * bytes of a first and a second visit, and asks for each kind of file as often as it can with ApacheBench. Prints two tables.
 * Build first.
 *
 * Requests and bytes are the same on every machine. Requests a second say something of this machine alone: the server, the
 * browser and ApacheBench share its processor.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { exit } from 'node:process';
import { launch } from '../test/built/visit.mjs';
import { findServer } from '../test/servers/find-servers.mjs';
import { measureVisits, visits } from '../test/servers/measure-visit.mjs';
import { startServer } from '../test/servers/start-server.mjs';

const files = ['peer-support.js', 'peer-support-quiz.js', 'library/en.json'];
const times = 20_000;
const atOnce = 100;

if (!findServer('nginx') || spawnSync('ab', ['-V']).status !== 0) {
  console.error(
    'nginx and ApacheBench are needed. On Debian: sudo apt-get install nginx-light libnginx-mod-http-brotli-static apache2-utils',
  );
  exit(1);
}
const server = await startServer('nginx');
const browser = await launch('chromium');
const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

console.log('| on the page | requests | kB | requests, second visit | kB, second visit |');
console.log('| ----------- | -------- | -- | ---------------------- | ---------------- |');
for (const [name, tags] of Object.entries(visits)) {
  const { first, second } = await measureVisits(browser, server.origin, tags);
  console.log(
    `| ${name} | ${first.requests} | ${kilobytes(first.bytes)} | ${second.requests} | ${kilobytes(second.bytes)} |`,
  );
}
await browser.close();

console.log(
  `\n${times} requests for each file, ${atOnce} at a time, on ${cpus().length} cores (${cpus()[0]?.model}):\n`,
);
console.log('| file | kB | requests a second | median ms | 99 of 100 within ms | failed |');
console.log('| ---- | -- | ----------------- | --------- | ------------------- | ------ |');
for (const file of files) {
  const { length, rate, median, most, failed } = await askOften(`${server.origin}/peer-support/${file}`);
  console.log(`| ${file} | ${kilobytes(length)} | ${Math.round(rate)} | ${median} | ${most} | ${failed} |`);
}
await server.stop();
exit(0);

function askOften(address) {
  const report = execFileSync(
    'ab',
    ['-q', '-k', '-n', `${times}`, '-c', `${atOnce}`, '-H', 'Accept-Encoding: br', address],
    { encoding: 'utf8' },
  );
  const find = (pattern) => Number(pattern.exec(report)?.[1]);
  return {
    length: find(/Document Length:\s+(\d+)/),
    rate: find(/Requests per second:\s+([\d.]+)/),
    median: find(/\s50%\s+(\d+)/),
    most: find(/\s99%\s+(\d+)/),
    failed: find(/Failed requests:\s+(\d+)/) + (find(/Non-2xx responses:\s+(\d+)/) || 0),
  };
}
