import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { env } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { launch } from '../built/visit.mjs';
import { versions } from './find-wordpress.mjs';
import { patience, waitUntil } from '../wait-until.mjs';
import { logIn } from './open-editor.mjs';
import { pluginZip, startWordPress } from './start-wordpress.mjs';

const newest = Object.keys(versions).at(-1);

/**
 * Step by step what docs/wordpress.md says, with nothing but what is on the screen. `PICTURES=docs/pictures` keeps the
 * pictures that are shown there.
 */
describe('From the zip file to a page with numbers and the self-check, by what is on the screen', () => {
  let site;
  let browser;
  let page;
  before(async () => {
    site = await startWordPress(newest, { withPlugin: false });
    browser = await launch('chromium');
    page = await browser.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width: 1280, height: 800 });
    await logIn(page, site.origin, 'administrator');
  });
  after(async () => {
    await browser?.close();
    site?.stop();
  });

  const see = (selector) => page.waitForSelector(selector, { visible: true });
  const pressOn = async (selector) => (await see(selector)).click();
  /** A panel that still slides in moves its tabs away from under a press. */
  const selectTab = (selector) =>
    waitUntil(async () => {
      const tab = await page.$(selector);
      if (await tab?.evaluate(({ ariaSelected }) => ariaSelected === 'true').catch(() => false)) return true;
      await tab?.click().catch(() => undefined);
      return false;
    }, `${selector} is not selected`);
  const follow = async (selector) => {
    const link = await see(selector);
    await Promise.all([page.waitForNavigation(), link.click()]);
  };
  /** Goes through the menu at the left, by its words. */
  const choose = async (name, below) => {
    const named = (words) => `a[starts-with(normalize-space(), "${words}")]`;
    await follow(`::-p-xpath(//*[@id="adminmenu"]/li/${named(name)})`);
    await follow(`::-p-xpath(//li[contains(@class, "wp-has-current-submenu")]/ul//${named(below)})`);
  };
  const picture = (name) => env.PICTURES && page.screenshot({ path: `${env.PICTURES}/wordpress-${name}.png` });

  it('installs and activates the plugin', async () => {
    await choose('Plugins', 'Add New');
    await pressOn('.upload-view-toggle');
    await (await see('input[name="pluginzip"]')).uploadFile(resolve(pluginZip));
    await follow('#install-plugin-submit:not([disabled])');
    await follow('a.button-primary[href*="action=activate"]');
    assert.match(await page.$eval('#message', (message) => message.textContent), /Plugin activated/);
  });

  it('chooses a nation and a colour, and is told how well it can be read', async () => {
    await choose('Settings', 'Peer support');
    await page.select('#peer-support-region', 'GB-SCT');
    await page.type('#peer-support-accent', '#7a1f5c');
    assert.match(await page.$eval('#peer-support-contrast', (line) => line.textContent), /^White words .* 9\.\d to 1/);
    await picture('settings');
    await follow('#submit');
    assert.match(await page.$eval('.notice-success', (notice) => notice.textContent), /Settings saved/);
    assert.equal(await page.$eval('#peer-support-region', (list) => list.value), 'GB-SCT');
  });

  it('makes a page of a pattern, and sees the real widgets in it', async () => {
    await choose('Pages', 'Add New');
    const canvas = await (await see('iframe[name="editor-canvas"]')).contentFrame();
    await nameThePage(page, canvas, 'Get support');
    await pressOn('.editor-document-tools__inserter-toggle');
    await selectTab('::-p-xpath(//*[@role="tab"][normalize-space()="Patterns"])');
    await selectTab('[role="tab"][aria-label="Peer support"]');
    await pressOn('[role="option"][aria-label="Get support page"]');
    await pressOn('.editor-document-tools__inserter-toggle');
    await canvas.waitForSelector('peer-support-contacts[region="GB-SCT"]:state(ready)');
    await canvas.waitForSelector('peer-support-quiz:state(ready)');
    const panel = await canvas.waitForSelector('[data-type="peer-support/contacts"]');
    // Beside the words of the panel, and clear of the bar above the block around it.
    await panel.click({ offset: { x: 400, y: 420 } });
    // It was closed to make room for the patterns.
    await pressOn('button[aria-label="Settings"][aria-expanded="false"]');
    await see('::-p-xpath(//label[normalize-space()="Nation"])');
    await picture('editor');
  });

  it('publishes it, and sees what a visitor sees', async () => {
    await pressOn('.editor-post-publish-button__button');
    await pressOn('.editor-post-publish-panel .editor-post-publish-button');
    const link = await see('.post-publish-panel__postpublish-buttons a');
    const address = await link.evaluate((element) => element.href);
    await follow('.post-publish-panel__postpublish-buttons a');
    assert.equal(page.url(), address);
    await page.waitForSelector('peer-support-contacts:state(ready)');
    await page.waitForSelector('peer-support-quiz:state(ready)');
    await page.evaluate(() => document.getElementById('wpadminbar')?.remove());
    await picture('page');
    const plain = await (await fetch(address)).text();
    assert.match(plain, /<peer-support-contacts region="GB-SCT"[^>]*>[^]*tel:999/);
    assert.match(plain, /:root\{--peer-support-accent:#7a1f5c\}/);
  });
});

/** Writes the title. The editor greets a new person first, and then offers patterns: both windows are closed. */
async function nameThePage(page, canvas, title) {
  const field = await canvas.waitForSelector('.editor-post-title__input');
  const isNamed = () => field.evaluate((element, words) => element.textContent.trim() === words, title);
  while (!(await isNamed())) {
    const [cover] = await page.$$('.components-modal__frame [aria-label="Close"]');
    if (cover) await cover.click().catch(() => undefined);
    else {
      // All that is there, in case a window came while it was written.
      await field.click({ count: 3 });
      await page.keyboard.type(title);
    }
  }
}
