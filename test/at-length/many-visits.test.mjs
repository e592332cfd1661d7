import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, tags, widgetTag } from '../built/host-page.mjs';
import { launch, visit, waitUntilReady } from '../built/visit.mjs';
import { waitUntil } from '../wait-until.mjs';

const times = 1000;

/** What the browser keeps, once everything that nobody needs has been thrown away. */
async function measure(page) {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { kilobytes: usedSize / 1024, nodes, listeners: jsEventListeners };
}

/** How much more is kept, in words, where it's more than what a browser needs for itself. */
function findKept(first, last) {
  return Object.entries({ nodes: 200, listeners: 50, kilobytes: 700 })
    .map(([what, most]) => ({ what, more: Math.ceil(last[what] - first[what]), most }))
    .filter(({ more, most }) => more >= most)
    .map(({ what, more }) => `${more} ${what}`);
}

describe(`a page that shows and removes the widgets ${times} times`, () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const tag of tags) {
    it(`keeps nothing of ${tag}`, async () => {
      const { page, said, leave } = await visit(browser, {
        page: hostPage({ body: widgetTag(tag) }),
        folder: process.env.BUILT ?? 'dist',
      });
      await waitUntilReady(page, [tag]);
      await page.evaluate(showAndRemove, tag, 30);
      const first = await measure(page);
      await page.evaluate(showAndRemove, tag, times);
      // On a busy machine some are still held when it ends, yet none for good.
      let kept;
      await waitUntil(
        async () => (kept = findKept(first, await measure(page))).length === 0,
        () => `Not let go of ${kept.join(' and ')}`,
      );
      assert.deepEqual(said, []);
      await leave();
    });
  }
});

/** Half of them are new each time, and half are the same element going and coming back. */
async function showAndRemove(tag, times) {
  const wait = () => new Promise((resolve) => setTimeout(resolve));
  const place = document.body.appendChild(document.createElement('div'));
  const kept = document.createElement(tag);
  for (let i = 0; i < times; i += 1) {
    const element = i % 2 ? kept : document.createElement(tag);
    place.append(element);
    await element.updateComplete;
    if (i % 20 === 0) await wait();
    element.remove();
  }
  place.remove();
  // A widget that asks for what comes later, or draws ahead, is held for a few frames and until nothing else is to be done.
  for (let i = 0; i < 3; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve)).then(wait);
  await new Promise((resolve) => requestIdleCallback(resolve));
}
