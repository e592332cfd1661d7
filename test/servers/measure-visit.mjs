import { serveFolder } from '../built/serve-folder.mjs';
import { hostPage, scriptTag, tags, widgetTag } from '../built/host-page.mjs';
import { waitUntilReady } from '../built/visit.mjs';

/** What a page may have on it, and the tags that bring it. */
export const visits = {
  quiz: ['peer-support-quiz'],
  contacts: ['peer-support-contacts'],
  stories: ['peer-support-stories'],
  myths: ['peer-support-myths'],
  'every widget': tags,
};

/**
 * Opens a page of another site twice, with one cache, and counts what goes over the wire to the server of the widgets: the
 * bodies as they're sent, with their headers. The page itself isn't counted.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin where the widgets are
 * @param {readonly string[]} names the tags on the page
 * @returns {Promise<Record<'first' | 'second', { requests: number, bytes: number }>>}
 */
export async function measureVisits(browser, origin, names) {
  const body = names.map(widgetTag).join('\n');
  const html = hostPage({ head: scriptTag(`${origin}/peer-support/peer-support.js`), body });
  const site = await serveFolder({ folder: 'dist', pages: { '/': html } });
  const context = await browser.createBrowserContext();
  const first = await visitOnce(context, `${site.origin}/`, origin, names);
  const second = await visitOnce(context, `${site.origin}/`, origin, names);
  await context.close();
  return { first, second };
}

async function visitOnce(context, address, origin, names) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Network.enable');
  const asked = new Map();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => {
    if (request.url.startsWith(origin)) asked.set(requestId, 0);
  });
  session.on('Network.requestServedFromCache', ({ requestId }) => asked.delete(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache || response.fromPrefetchCache) asked.delete(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (asked.has(requestId)) asked.set(requestId, encodedDataLength);
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await waitUntilReady(page, names);
  // What follows the first screen is fetched once the page is at rest.
  await page.waitForNetworkIdle({ idleTime: 1500 });
  await page.close();
  return { requests: asked.size, bytes: [...asked.values()].reduce((sum, bytes) => sum + bytes, 0) };
}
