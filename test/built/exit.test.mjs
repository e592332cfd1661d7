import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { engines, launch } from './visit.mjs';
import { rememberRoots } from '../hosts/read-widgets.mjs';

const folder = process.env.BUILT ?? 'dist';

/** Its own address is of no use, so that it leads where the page’s own link leads: nothing leaves this machine. */
const exit = (href) => `<peer-support-exit href="nowhere"><a href="${href}">Go to the weather</a></peer-support-exit>`;
const script = scriptTag('/peer-support-exit.js');

const pages = {
  '/': hostPage({ head: script, body: exit('/weather') }),
  '/weather': hostPage({ head: '', body: '<h1>Weather</h1>' }),
  '/stays': hostPage({ head: script, body: exit('/nothing') }),
  '/sandbox': hostPage({
    head: '',
    body: '<iframe src="/" sandbox="allow-scripts allow-same-origin" title="Leave" width="600" height="300"></iframe>',
  }),
};

for (const engine of engines)
  describe(`<peer-support-exit> on a real page, in ${engine}`, () => {
    let browser;
    let site;

    before(async () => {
      browser = await launch(engine);
      site = await serveFolder({ folder, pages, statuses: { '/nothing': 204 } });
    });
    after(async () => {
      await browser.close();
    });

    async function open(path) {
      const page = await browser.newPage();
      await page.evaluateOnNewDocument(rememberRoots);
      await page.goto(site.origin + path, { waitUntil: 'load' });
      return page;
    }

    it('leaves by a click, and “back” does not return', async () => {
      const page = await open('/');
      await page.waitForFunction(findLink);
      const before = await page.evaluate(() => history.length);
      await Promise.all([page.waitForNavigation(), pressLink(page)]);
      assert.deepEqual(await describePage(page), { path: '/weather', steps: before, referrer: '' });
      await page.close();
    });

    it('leaves by Shift pressed three times', async () => {
      const page = await open('/');
      await page.waitForFunction(findLink);
      const gone = page.waitForNavigation();
      for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift');
      await gone;
      assert.equal(new URL(page.url()).pathname, '/weather');
      await page.close();
    });

    it('shows the page again, and says so, where nothing comes', async () => {
      const page = await open('/stays');
      await page.waitForFunction(findLink);
      await pressLink(page);
      await page.waitForSelector('dialog');
      await page.waitForFunction(() => !document.querySelector('dialog'));
      const words = await page.waitForFunction(findAlert);
      assert.match(await words.evaluate((alert) => alert.textContent), /still open/);
      assert.equal(await page.evaluate(() => document.activeElement.localName), 'peer-support-exit');
      await page.close();
    });

    it('takes the page around a sandboxed frame with it, which may not be replaced from inside', async () => {
      const page = await open('/sandbox');
      const [, frame] = page.frames();
      await frame.waitForFunction(findLink);
      const gone = page.waitForNavigation();
      await pressLink(frame);
      await gone;
      assert.equal(new URL(page.url()).pathname, '/weather');
      await page.close();
    });
  });

function findLink() {
  const root = globalThis[Symbol.for('test-roots')].get(document.querySelector('peer-support-exit'));
  return root?.querySelector('.exit');
}

function findAlert() {
  const root = globalThis[Symbol.for('test-roots')].get(document.querySelector('peer-support-exit'));
  return root?.querySelector('[role=alert]');
}

async function pressLink(frame) {
  const link = await frame.waitForFunction(findLink);
  await link.click();
}

function describePage(page) {
  return page.evaluate(() => ({ path: location.pathname, steps: history.length, referrer: document.referrer }));
}
