import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const names = readdirSync(`${folder}/frame`).filter((name) => name.endsWith('.html'));
const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-top-navigation-by-user-activation ' +
  'allow-top-navigation-to-custom-protocols allow-downloads';

describe('a widget in a frame', () => {
  let browser;
  let charity;
  let host;
  const pages = {};

  before(async () => {
    browser = await launch('chromium');
    charity = await serveFolder({ folder, headers: { 'access-control-allow-origin': '*' } });
    // Another port is another origin, as a site builder's is.
    host = await serveFolder({ folder: 'docs', pages });
  });
  after(async () => {
    await browser.close();
  });

  /** A site builder's page with frames, as somebody sees it once they are there. */
  async function open(body, { head = '', script = true } = {}) {
    pages['/'] = hostPage({ head, body });
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.setJavaScriptEnabled(script);
    await page.goto(`${host.origin}/`, { waitUntil: 'networkidle0' });
    const frames = page.frames().slice(1);
    return { page, frames, said };
  }

  const frame = (name, attributes = 'height="300"', search = '') =>
    `<iframe src="${charity.origin}/frame/${name}${search}" title="Peer support" width="600" ${attributes}></iframe>`;

  it('is drawn under its own strict policy, and says nothing: each of them', async () => {
    assert.equal(names.length, 6);
    const { page, frames, said } = await open(names.map((name) => frame(name)).join('\n'));
    for (const inside of frames) await inside.waitForSelector('[data-frame-widget]:state(ready)');
    for (const inside of frames) assert.ok(await inside.title());
    assert.deepEqual(said, []);
    await page.close();
  });

  it('is drawn in the sandbox that is recommended', async () => {
    const { page, frames, said } = await open(frame('contacts.html', `sandbox="${sandbox}"`));
    await frames[0].waitForSelector(':state(ready)');
    assert.deepEqual(said, []);
    await page.close();
  });

  it('shows every nation’s numbers in a sandbox without scripts', async () => {
    const { page, frames } = await open(frame('quiz.html', 'sandbox'), { script: false });
    const numbers = await frames[0].$$eval('a[href^="tel:"]', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    for (const number of ['tel:999', 'tel:116123', 'tel:988', 'tel:131114'])
      assert.ok(numbers.includes(number), number);
    await page.close();
  });

  it('is set up by its address, and by nothing strange in it', async () => {
    const search = '?topic=kinds&amp;accent=7a1f5c&amp;src=https://example.invalid/a.json&amp;onclick=alert(1)';
    const { page, frames } = await open(frame('guide.html', '', search));
    const attributes = await frames[0].$eval('[data-frame-widget]', (widget) => widget.getAttributeNames());
    const accent = await frames[0].evaluate(() =>
      document.documentElement.style.getPropertyValue('--peer-support-accent'),
    );
    assert.equal(await frames[0].$eval('[data-frame-widget]', (widget) => widget.getAttribute('topic')), 'kinds');
    assert.deepEqual(
      attributes.filter((name) => ['src', 'onclick'].includes(name)),
      [],
    );
    assert.equal(accent, '#7a1f5c');
    await page.close();
  });

  it('becomes as tall as its widget on a page with the small script', async () => {
    const { page, frames } = await open(frame('myths.html'), {
      head: scriptTag(`${charity.origin}/peer-support-frame.js`),
    });
    await frames[0].waitForSelector(':state(ready)');
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 600);
    const overflow = await frames[0].evaluate(() => document.documentElement.scrollHeight - window.innerHeight);
    assert.ok(overflow <= 1, `${overflow}px too low`);
    await page.close();
  });

  it('is made as tall by a script that comes long after it', async () => {
    const { page, frames } = await open(frame('contacts.html', 'id="ours" height="300"'));
    await frames[0].waitForSelector(':state(ready)');
    await page.addScriptTag({ url: `${charity.origin}/peer-support-frame.js` });
    await page.waitForFunction(() => document.querySelector('#ours').clientHeight > 400);
    await page.close();
  });

  it('listens to no other window', async () => {
    const stranger = '<script>parent.postMessage({ "peer-support-height": 5000 }, "*")</script>';
    pages['/stranger.html'] = hostPage({ head: '', body: stranger });
    const strangerFrame = `<iframe id="stranger" src="${host.origin}/stranger.html?/frame/" title="Stranger" height="200"></iframe>`;
    const { page } = await open(
      `<iframe id="ours" src="about:blank#/frame/" title="Ours" height="200"></iframe>${strangerFrame}`,
      {
        head: scriptTag(`${charity.origin}/peer-support-frame.js`),
      },
    );
    await page.evaluate(() => {
      for (const data of [{ 'peer-support-height': '9999' }, null, 'x', { 'peer-support-height': 1e9 }])
        window.postMessage(data, '*');
    });
    assert.equal(await page.$eval('#ours', (frame) => frame.clientHeight), 200);
    await page.close();
  });
});
