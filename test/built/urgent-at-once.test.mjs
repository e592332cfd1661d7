import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openPressPage } from '../../bench/presses/open-press-page.mjs';
import { scriptTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

/** A page whose own scripts are at work for three quarters of the time. */
const busy = `<script>setInterval(() => { const end = performance.now() + 300; while (performance.now() < end); }, 400)</script>`;
const links = '<p>In danger now? <a href="tel:999">Call 999</a>.</p>';
const kinds = ['quiz', 'myths', 'stories', 'guide'];
const page = (head = '') => `<!doctype html><html lang="en"><title>Help</title>${head}${scriptTag()}
<peer-support region="GB-SCT">${kinds.map((kind) => `<peer-support-${kind}>${links}</peer-support-${kind}>`).join('')}</peer-support>`;

const within = (kind, selector) => `peer-support-${kind} >> ${selector}`;
const number = 'a[href="tel:999"]';

/**
 * Presses, and says whether something is on the screen in the first frame that the browser makes after the press.
 *
 * @param {import('puppeteer-core').Page} page
 */
async function isInNextFrame(page, press, expected) {
  const { x, y } = await page.evaluate((wanted) => globalThis.presses.aim(wanted), press);
  // Listening has begun before the press: a browser takes presses first, and then what it was told to run.
  await page.evaluate((wanted) => {
    globalThis.found = new Promise((resolve) => {
      const look = () => requestAnimationFrame(() => resolve(Boolean(globalThis.presses.find(wanted))));
      addEventListener('click', look, { capture: true, once: true });
    });
  }, expected);
  // A finger that a busy page takes up late would be a long press to the browser, without a click.
  await page.mouse.click(x, y);
  return page.evaluate(() => globalThis.found);
}

describe('urgent help', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  async function open({ head, hold }) {
    const folder = process.env.BUILT ?? 'dist';
    const { origin } = await serveFolder({ folder, pages: { '/': page(head) }, hold });
    const usable = kinds.map((kind) => within(kind, '.urgent'));
    return openPressPage(browser, `${origin}/`, { usable, isQuiet: !hold });
  }

  it('shows a number in the next frame, in every widget of a page that is busy', async () => {
    const opened = await open({ head: busy });
    for (const kind of kinds) {
      const isShown = await isInNextFrame(
        opened.page,
        within(kind, '.urgent'),
        within(kind, `.urgent-panel ${number}`),
      );
      assert.ok(isShown, kind);
    }
    await opened.context.close();
  });

  it('shows a number in the next frame to somebody who may not be able to keep themselves safe', async () => {
    const opened = await open({ head: busy });
    const start = within('quiz', '.actions .button');
    await isInNextFrame(opened.page, start, within('quiz', '.row'));
    const unsafe = within('quiz', '.row:nth-child(4)');
    assert.ok(await isInNextFrame(opened.page, unsafe, within('quiz', `.alarm ${number}`)));
    await opened.context.close();
  });

  it('shows the page’s own number in the next frame, while ours have not come', async () => {
    const opened = await open({ hold: (path) => path.includes('/numbers') });
    const panel = within('myths', '.urgent-panel');
    assert.ok(await isInNextFrame(opened.page, within('myths', '.urgent'), panel));
    const shown = await opened.page.evaluate((wanted) => {
      const own = globalThis.presses.find(wanted).querySelector('slot').assignedElements();
      return own.map((each) => (each.checkVisibility() ? each.textContent : 'hidden'));
    }, panel);
    assert.deepEqual(shown, ['In danger now? Call 999.']);
    await opened.context.close();
  });
});
