import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPages, plainPage } from '../hosts/host-pages.mjs';
import { findDifferences, readWidgets, rememberRoots } from '../hosts/read-widgets.mjs';
import { tags } from './host-page.mjs';
import { engines, launch } from './visit.mjs';

installPackages();
const { serveHosts } = await import('../hosts/serve-hosts.mjs');

for (const engine of engines) {
  const hosts = engine === 'chromium' ? hostPages : hostPages.filter(({ risky }) => risky);

  describe(`the widgets on ${hosts.length} host pages, in ${engine}`, () => {
    let browser;
    let server;
    let plain;

    before(async () => {
      browser = await launch(engine);
      server = await serveHosts([...hosts, plainPage]);
      plain = await visitHost({ browser, server, host: plainPage, number: hosts.length });
      assert.deepEqual(plain.said, []);
    });
    after(async () => {
      await browser?.close();
      server?.close();
    });

    for (const [number, host] of hosts.entries()) {
      it(`are at home on ${host.name}`, async () => {
        const { widgets, said, foreign } = await visitHost({ browser, server, host, number });
        const { starts = true, says = [] } = host;
        assert.deepEqual(foreign, [], 'nothing is asked of anyone else');
        assert.deepEqual(
          said.filter((line) => !says.some((expected) => expected.test(line))),
          [],
          'the console',
        );
        assert.ok(
          says.every((expected) => said.some((line) => expected.test(line))),
          `says ${says.join(' and ')}`,
        );
        assert.ok(said.filter((line) => /peer.support/.test(line)).length < 2, 'one line says it');
        assert.deepEqual(
          widgets.map(({ tag }) => tag),
          plain.widgets.map(({ tag }) => tag),
        );
        for (const widget of widgets) assert.ok(widget.height > 15, `${widget.tag} is blank`);
        if (starts) assert.deepEqual(findDifferences(plain.widgets, widgets), []);
        else
          assert.ok(
            widgets.every(({ isFallback }) => isFallback),
            'the page’s own words stay',
          );
      });
    }
  });
}

/** A charity's page, as somebody finds it who waits until it is there. */
async function visitHost({ browser, server, host, number }) {
  const page = await browser.newPage();
  const said = [];
  const foreign = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(`${server.origin}/`))
      foreign.push(request.url());
  });
  try {
    await page.setViewport({ width: 1000, height: 800 });
    await page.evaluateOnNewDocument(rememberRoots);
    await page.goto(`${server.origin}/${number}/`, { waitUntil: 'load' });
    await host.act?.(page);
    const frame = host.inFrame ? await findFrame(page) : page;
    const widgets = await readWidgets(frame, tags, host.starts ?? true);
    return { widgets, said, foreign };
  } finally {
    await page.close();
  }
}

async function findFrame(page) {
  const handle = await page.waitForSelector('iframe');
  return handle.contentFrame();
}

/** Real style sheets and libraries, for these pages alone. Their lock says exactly which. */
function installPackages() {
  if (existsSync('test/hosts/node_modules/.package-lock.json')) return;
  const options = ['--prefix', 'test/hosts', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: 'inherit', shell: process.platform === 'win32' });
  assert.equal(status, 0, 'npm ci --prefix test/hosts');
}
