import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { launch, visit, waitUntilReady } from './visit.mjs';

const head = `<link rel="stylesheet" href="/peer-support.css">
<style>body { margin: 0; font: 1.0625em/1.5 system-ui, sans-serif } main { max-width: 60em; margin: auto; padding: 1em }</style>
${scriptTag()}`;

/** What stands on the page, and the tags that are measured in it. */
const pages = {
  'a widget': { body: `<main>${tags.map(widgetTag).join('')}</main>`, measured: tags },
  'the list of guides': {
    body: '<main><peer-support-guide region="GB-SCT"></peer-support-guide></main>',
    measured: ['peer-support-guide'],
  },
};

/** Held still: a stylesheet gives up the space after a while. */
const withoutScript = head.replace(/<script.*/, '<style>* { animation: none !important }</style>');

for (const [what, { body, measured }] of Object.entries(pages))
  describe(`the space that is reserved for ${what}`, () => {
    let browser;
    let page;
    let early;
    before(async () => {
      browser = await launch('chromium');
      ({ page } = await visit(browser, { page: hostPage({ head, body }) }));
      ({ page: early } = await visit(browser, { page: hostPage({ head: withoutScript, body }) }));
      await waitUntilReady(page, measured);
    });
    after(() => browser.close());

    for (const width of [320, 360, 383, 384, 414, 480, 540, 559, 560, 620, 768, 900, 1024, 1280, 1600]) {
      it(`is something, and never more than it takes: ${width} px`, async () => {
        for (const each of [page, early]) await each.setViewport({ width, height: 900 });
        const taken = await page.evaluate(measure, measured);
        const reserved = await early.evaluate(measure, measured);
        measured.forEach((tag, i) => {
          const message = `${tag} takes ${taken[i].height} px, and ${reserved[i].least} px are reserved.`;
          assert.ok(reserved[i].least > 0 && reserved[i].least <= taken[i].height, message);
          assert.equal(taken[i].least, 0, `${tag} gives up what was reserved`);
        });
      });
    }
  });

/** Runs in the page: how high each widget is, and how high it has to be at least. */
function measure(tags) {
  return tags.map((tag) => {
    const widget = document.querySelector(tag);
    return { height: widget.offsetHeight, least: parseFloat(getComputedStyle(widget).minBlockSize) };
  });
}
