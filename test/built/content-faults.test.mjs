import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { hostPage } from './host-page.mjs';
import { faults, startFaultyServers } from './faulty-servers.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

/** Addresses that no server could fix. */
const badAddresses = [
  'http://[',
  'javascript:alert(1)',
  'data:application/json,{}',
  'ftp://127.0.0.1/a.json',
  'blob:nothing',
];

describe(`a library of the page’s own with one of ${Object.keys(faults).length} faults on its way`, () => {
  let browser;
  let site;
  let servers;
  let shown;
  const said = [];

  before(async () => {
    browser = await launch('chromium');
    servers = await startFaultyServers();
    const addresses = [...servers.started.map(({ address }) => address), ...badAddresses];
    const widgets = addresses.map(
      (address) => `<peer-support-contacts region="GB-SCT" src="${address}"></peer-support-contacts>`,
    );
    site = await serveFolder({
      folder: process.env.BUILT ?? 'dist',
      pages: { '/': hostPage({ body: widgets.join('\n') }) },
    });
    const expected = servers.started.filter(({ says }) => says).map(({ address }) => address);
    shown = await visit(browser, `${site.origin}/?a-page-with-a-telling-address`, { said, expected });
  });
  after(async () => {
    servers?.close();
    await browser?.close();
  });

  for (const name of Object.keys(faults)) {
    it(`shows numbers that can be called, and says at most one line: ${name}`, () => {
      const { address, says } = servers.started.find((started) => started.name === name);
      const { numbers, isOwn } = shown[address];
      const lines = said.filter((line) => line.includes(address) && line.startsWith('warn'));
      assert.ok(numbers.includes('tel:999') && numbers.includes('tel:116123'), numbers.join());
      assert.equal(isOwn, !says);
      assert.equal(lines.length, says ? 1 : 0, lines.join());
      if (says) assert.match(lines[0], says);
    });
  }

  for (const address of badAddresses) {
    it(`shows numbers that can be called where the address is ${address}`, () => {
      assert.ok(shown[address].numbers.includes('tel:999'));
      assert.equal(said.filter((line) => line.includes(`"${address}"`)).length, 1);
    });
  }

  it('asks each server once', () => {
    const manyTimes = servers.started.filter(
      ({ asked }) => asked.filter(({ url }) => url === '/library.json').length !== 1,
    );
    // The browser itself follows redirects, and asks once more where a connection broke before an answer.
    const names = manyTimes.map(({ name }) => name).filter((name) => !/redirects|connection|HTTP/.test(name));
    assert.deepEqual(names, []);
  });

  it('tells no server who asks, and from which page', () => {
    const headers = servers.started.flatMap(({ asked }) => asked.map((request) => request.headers));
    assert.ok(headers.length >= 30);
    assert.ok(headers.every(({ cookie, referer }) => !cookie && !referer));
  });

  it('stops no page', () =>
    assert.deepEqual(
      said.filter((line) => line.startsWith('uncaught')),
      [],
    ));
});

/** Until the console has said what is expected of each of these, or it will not. */
async function visit(browser, address, { said, expected }) {
  const page = await browser.newPage();
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  await page.evaluateOnNewDocument(rememberRoots);
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => (document.cookie = 'visitor=known'));
  // The slowest of them has eight seconds, and is then given up. A second line would come with the first.
  const isSaid = (each) => said.some((line) => line.includes(each));
  for (let i = 0; i < 120 && (i < 20 || !expected.every(isSaid)); i += 1)
    await new Promise((resolve) => setTimeout(resolve, 500));
  return page.evaluate(read);
}

function read() {
  const roots = globalThis[Symbol.for('test-roots')];
  const widgets = [...document.querySelectorAll('peer-support-contacts')].map((widget) => {
    const root = roots.get(widget);
    const numbers = [...root.querySelectorAll('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
    return [widget.getAttribute('src'), { numbers, isOwn: root.textContent.includes('The charity’s own line') }];
  });
  return Object.fromEntries(widgets);
}
