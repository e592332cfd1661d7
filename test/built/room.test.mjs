import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { launch, visit, waitUntilReady } from './visit.mjs';

const head = `<link rel="stylesheet" href="/peer-support.css">
<style>body { margin: 0; font: 1.0625em/1.5 system-ui, sans-serif } main { max-width: 60em; margin: auto; padding: 1em }</style>
${scriptTag()}`;
const body = `<main>${tags.map(widgetTag).join('')}</main>`;

describe('the room that is kept free for a widget', () => {
  let browser;
  let page;
  before(async () => {
    browser = await launch('chromium');
    ({ page } = await visit(browser, { page: hostPage({ head, body }) }));
    await waitUntilReady(page, tags);
  });
  after(() => browser.close());

  for (const width of [320, 360, 383, 384, 414, 480, 540, 559, 560, 620, 768, 900, 1024, 1280, 1600]) {
    it(`is never more than it takes: ${width} px`, async () => {
      await page.setViewport({ width, height: 900 });
      for (const { tag, taken, kept } of await page.evaluate(measure, tags)) {
        assert.ok(kept > 0 && kept <= taken, `${tag} takes ${taken} px, and ${kept} px are kept.`);
      }
    });
  }
});

/** Runs in the page: how high each widget is, and what the style sheet keeps free until it is there. */
function measure(tags) {
  return tags.map((tag) => {
    const widget = document.querySelector(tag);
    const taken = widget.offsetHeight;
    widget.removeAttribute('data-ready');
    const kept = parseFloat(getComputedStyle(widget).minBlockSize);
    widget.setAttribute('data-ready', '');
    return { tag, taken, kept };
  });
}
