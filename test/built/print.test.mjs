import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { hostPage, scriptTag, widgetTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch, waitUntilReady } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const withHelp = ['peer-support-guide', 'peer-support-myths', 'peer-support-quiz', 'peer-support-stories'];

describe('a page on paper', () => {
  let browser;
  before(async () => {
    browser = await launch('chromium');
  });
  after(async () => {
    await browser.close();
  });

  async function open(tag) {
    const body = `<peer-support region="GB-SCT">${widgetTag(tag)}</peer-support>`;
    const { origin } = await serveFolder({
      folder,
      pages: { '/': hostPage({ head: scriptTag(), body }) },
    });
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(rememberRoots);
    await page.goto(origin, { waitUntil: 'networkidle0' });
    await waitUntilReady(page, [tag]);
    await page.evaluate(rootOf, tag);
    return page;
  }

  /** As the browser does it: first it says so, then it draws for paper. */
  async function print(page) {
    await page.emulateMediaType('print');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  }

  for (const tag of withHelp)
    it(`has the numbers of “Get urgent help” from ${tag}, and folds them away again`, async () => {
      const page = await open(tag);
      await print(page);
      await page.waitForFunction(() => window.widgetRoot.querySelector('.alarm')?.checkVisibility());
      assert.match(await page.evaluate(() => window.widgetRoot.querySelector('.alarm').textContent), /999/);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.waitForFunction(() => !window.widgetRoot.querySelector('.alarm'));
      await page.close();
    });

  it('keeps the emergency box, and each crisis line, on one page', async () => {
    const page = await open('peer-support-quiz');
    await print(page);
    await page.waitForFunction(() => window.widgetRoot.querySelector('.alarm'));
    const breaks = await page.evaluate(() =>
      [...window.widgetRoot.querySelectorAll('.alarm, .lines li')].map((box) => getComputedStyle(box).breakInside),
    );
    assert.ok(breaks.length > 2);
    assert.deepEqual(new Set(breaks), new Set(['avoid']));
    await page.close();
  });

  it('keeps the heading of services with the first of them, and each service on one page', async () => {
    const page = await open('peer-support-contacts');
    await print(page);
    const read = (selector, property) =>
      page.evaluate(
        (selector, property) => [
          ...new Set([...window.widgetRoot.querySelectorAll(selector)].map((box) => getComputedStyle(box)[property])),
        ],
        selector,
        property,
      );
    assert.deepEqual(await read('.group > :not(ul)', 'breakAfter'), ['avoid']);
    assert.deepEqual(await read('.group .who', 'breakInside'), ['avoid']);
    await page.close();
  });

  for (const tag of ['peer-support-contacts', 'peer-support-guide', 'peer-support-myths'])
    it(`says where each link of ${tag} leads`, async () => {
      const page = await open(tag);
      await print(page);
      const unsaid = await page.evaluate(findUnsaid);
      assert.ok(unsaid.links > 0, 'there are links');
      assert.deepEqual(unsaid.without, []);
      await page.close();
    });

  it('has stories that run from one page to the next, so that no page stays half empty', async () => {
    const page = await open('peer-support-stories');
    await print(page);
    await page.waitForFunction(() => window.widgetRoot.querySelector('.alarm'));
    // A4 is 794 by 1,123 px at 96 px to the inch, less half an inch of margin on each side.
    await page.setViewport({ width: 698, height: 1027 });
    const { stories, height } = await page.evaluate(() => ({
      stories: window.widgetRoot.querySelectorAll('.on-paper .story').length,
      height: document.documentElement.scrollHeight,
    }));
    assert.ok(stories > 5);
    const margin = { top: 48, bottom: 48, left: 48, right: 48 };
    const printed = Buffer.from(await page.pdf({ format: 'A4', margin })).toString('latin1');
    const pages = printed.match(/\/Type\s*\/Page\b/g).length;
    // A tenth of each page may stay empty for what must not be torn apart.
    assert.ok(pages <= Math.ceil(height / 1027 / 0.9), `${pages} pages for ${height} px`);
    await page.close();
  });
});

function rootOf(tag) {
  window.widgetRoot = globalThis[Symbol.for('test-roots')].get(document.querySelector(tag));
}

/** Links to pages and addresses that say nothing of where they lead but in their `href`. */
function findUnsaid() {
  const links = [...window.widgetRoot.querySelectorAll('a')].filter(({ href }) => /^(https?|mailto):/.test(href));
  const without = links.filter((link) => {
    const address = link.href.startsWith('mailto:')
      ? decodeURIComponent(link.href.slice(7)).split('?')[0]
      : link.getAttribute('href');
    return !getComputedStyle(link, '::after').content.includes(address) && !link.textContent.includes(address);
  });
  return { links: links.length, without: without.map(({ href }) => href) };
}
