import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from '../built/host-page.mjs';
import { launch, visit, waitUntilReady } from '../built/visit.mjs';

const stylesheet = '<link rel="stylesheet" href="/peer-support.css">';
const body = `<peer-support>${tags.map(widgetTag).join('\n')}</peer-support>`;

/** What sites do to elements that no script has defined yet. */
const hidingRules = [
  ':not(:defined) { visibility: hidden }',
  ':not(:defined) { opacity: 0 }',
  ':not(:defined) { display: none }',
  ':not(:defined) { visibility: hidden !important; opacity: 0 !important; display: none !important }',
  'html body main :not(:defined):not(.x.y.z) { visibility: hidden !important; display: none !important }',
  'body *:not(:defined) { opacity: 0 !important }',
  '#main #content :not(:defined) { visibility: hidden !important }',
  ':not(:defined) { height: 0; max-height: 0; overflow: hidden }',
  ':not(:defined) { clip-path: inset(50%); pointer-events: none }',
  ':not(:defined) { transform: scale(0) }',
];

describe('the text inside a tag', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const rule of hidingRules)
    it(`is shown before the script has come, whatever hides undefined elements: ${rule}`, async () => {
      for (const order of [stylesheet + `<style>${rule}</style>`, `<style>${rule}</style>` + stylesheet]) {
        const { page, leave } = await visit(browser, {
          page: hostPage({ head: order, body: `<main id="main"><div id="content">${body}</div></main>` }),
        });
        assert.deepEqual(await page.evaluate(findHidden, tags), []);
        await leave();
      }
    });

  it('stays hidden with an element that the page hides itself', async () => {
    const hidden = body.replaceAll('<peer-support-quiz', '<peer-support-quiz hidden');
    const { page, leave } = await visit(browser, { page: hostPage({ head: stylesheet, body: hidden }) });
    assert.deepEqual(await page.evaluate(findHidden, tags), ['peer-support-quiz']);
    await leave();
  });

  it('has no empty space under it for ever where no script comes', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head: stylesheet, body }) });
    assert.deepEqual(await page.evaluate(findReserved, tags), tags);
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.deepEqual(await page.evaluate(findReserved, tags), []);
    await leave();
  });

  it('has no empty space under it where scripts are off', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head: stylesheet, body }), script: false });
    assert.deepEqual(await page.evaluate(findReserved, tags), []);
    await leave();
  });
});

describe('a tag that is drawn', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  it('is as the page wrote it: frameworks compare, and remove what they did not write', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head: stylesheet + scriptTag(), body }) });
    const written = await page.evaluate(readTags, [...tags, 'peer-support']);
    await waitUntilReady(page, tags);
    const drawn = await page.evaluate(readTags, [...tags, 'peer-support']);
    assert.deepEqual(drawn, written);
    assert.ok(drawn.every((tag) => !tag.includes('ready') && !tag.includes('style')));
    assert.deepEqual(await page.evaluate(findReserved, tags), []);
    await leave();
  });

  it('keeps its state and its height where another script sets its attributes anew', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head: stylesheet + scriptTag(), body }) });
    await waitUntilReady(page, tags);
    await page.evaluate((tags) => {
      for (const tag of tags) {
        const widget = document.querySelector(tag);
        for (const name of widget.getAttributeNames()) widget.removeAttribute(name);
        widget.setAttribute('class', 'another');
      }
    }, tags);
    await waitUntilReady(page, tags);
    assert.deepEqual(await page.evaluate(findReserved, tags), []);
    await leave();
  });
});

/** Runs in the page: tags whose text nobody sees, or can press. */
function findHidden(tags) {
  return tags.filter((tag) => {
    const text = document.querySelector(`${tag} p`);
    text.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = text.getBoundingClientRect();
    const isInFront = text.contains(document.elementFromPoint(left + width / 2, top + height / 2));
    return !isInFront || !text.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  });
}

/** Runs in the page: tags that are higher than their text is. */
function findReserved(tags) {
  return tags.filter((tag) => parseFloat(getComputedStyle(document.querySelector(tag)).minBlockSize) > 0);
}

/** Runs in the page: the tags themselves, without what is in them. */
function readTags(names) {
  return names.map((name) => document.querySelector(name).cloneNode().outerHTML);
}
