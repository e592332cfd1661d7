import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { waitUntil } from '../wait-until.mjs';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch, readAloud, waitUntilGivenUp, waitUntilReady } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const body = tags.map(widgetTag).join('\n');
const { stories } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const isChunk = (path) => path.includes('/chunks/');

describe('a script that does not arrive as it should', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  /**
   * Opens a page whose requests are answered by `decide`: nothing lets them through, `abort` breaks the connection.
   *
   * @param {(path: string, times: number) => 'abort' | 'not found' | undefined} decide
   */
  async function open(decide, { head = scriptTag(), change, warns = 0 } = {}) {
    const { origin } = await serveFolder({ folder, pages: { '/': hostPage({ head, body }) }, change });
    const page = await browser.newPage();
    const said = [];
    const times = new Map();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      times.set(pathname, (times.get(pathname) ?? 0) + 1);
      const decision = decide(pathname, times.get(pathname));
      if (decision === 'abort') void request.abort('connectionreset');
      else if (decision === 'not found') void request.respond({ status: 404, body: '' });
      else void request.continue();
    });
    await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
    const warnings = () => said.filter((line) => line.startsWith('warn'));
    // What fails is tried again a second later, before anything is said.
    await waitUntil(() => warnings().length >= warns, 'Too few warnings');
    return { page, times, warnings, said };
  }

  async function assertFallback({ page, said }) {
    for (const tag of tags) assert.ok(await page.$eval(`${tag} p`, (words) => words.checkVisibility()), tag);
    assert.deepEqual(
      said.filter((line) => line.startsWith('uncaught: ') && line.includes('peer')),
      [],
    );
    await page.close();
  }

  it('is drawn all the same where every part of it breaks off once', async () => {
    const { page, warnings } = await open((path, times) => (isChunk(path) && times === 1 ? 'abort' : undefined));
    await waitUntilReady(page, tags);
    assert.deepEqual(warnings(), []);
    await page.close();
  });

  it('leaves the page’s own words where its parts are gone, after two tries, and says so once', async () => {
    const visited = await open((path) => (isChunk(path) ? 'not found' : undefined), { warns: 1 });
    await waitUntilGivenUp(visited.page, tags);
    assert.equal(visited.warnings().length, 1, visited.warnings().join('\n'));
    assert.match(visited.warnings()[0], /could not start/);
    assert.ok(
      [...visited.times].every(([path, times]) => !isChunk(path) || times <= 2),
      [...visited.times].join('\n'),
    );
    await assertFallback(visited);
  });

  it('lists the stories where what turns from one to the next is gone, and says so once', async () => {
    const decide = (path) => (path.includes('/story-interactions-') ? 'not found' : undefined);
    const { page, warnings } = await open(decide, { warns: 1 });
    await waitUntilReady(page, tags);
    const words = await readAloud(page);
    for (const { title } of stories) assert.ok(words.includes(title), title);
    for (const control of ['Next story', 'Show one at a time', 'Choose stories by topic'])
      assert.ok(!words.includes(control), control);
    assert.equal(warnings().length, 1, warnings().join('\n'));
    assert.match(warnings()[0], /cannot turn from story to story/);
    await page.close();
  });

  it('leaves the page’s own words where it is gone itself', async () => {
    await assertFallback(await open((path) => (path === '/peer-support.js' ? 'not found' : undefined)));
  });

  it('leaves the page’s own words where it is cut short', async () => {
    const half = (path, file) => (path === '/peer-support.js' ? file.subarray(0, file.length / 2) : file);
    await assertFallback(await open(() => undefined, { change: half }));
  });

  it('leaves the page’s own words where its parts are cut short', async () => {
    const half = (path, file) => (isChunk(path) ? file.subarray(0, file.length / 2) : file);
    const visited = await open(() => undefined, { change: half, warns: 1 });
    await waitUntilGivenUp(visited.page, tags);
    assert.equal(visited.warnings().length, 1, visited.warnings().join('\n'));
    await assertFallback(visited);
  });

  it('leaves the page’s own words where it is not the file that its hash speaks of', async () => {
    const head = scriptTag().replace(' src', ` integrity="sha384-${'A'.repeat(64)}" src`);
    await assertFallback(await open(() => undefined, { head }));
  });
});

describe('an exception in one widget', () => {
  it('reaches neither the page nor another widget', async () => {
    const browser = await launch('chromium');
    const { origin } = await serveFolder({ folder, pages: { '/': hostPage({ body }) } });
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.evaluateOnNewDocument(() => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function refuse(options) {
        if (this.localName === 'peer-support-myths') throw new Error('no roots here');
        return attachShadow.call(this, options);
      };
    });
    await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
    await waitUntilReady(
      page,
      tags.filter((tag) => tag !== 'peer-support-myths'),
    );
    assert.ok(await page.$eval('peer-support-myths p', (words) => words.checkVisibility()));
    assert.equal(said.length, 1, said.join('\n'));
    await browser.close();
  });
});
