import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findNext } from '../built/find-next.mjs';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { patience } from '../wait-until.mjs';

/** Somebody takes the self-check to its end: whether its first screen says that it is counted, and what the page sends. */
export async function takeQuiz(browser, address) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(patience);
  await page.setViewport({ width: 900, height: 1200 });
  await page.evaluateOnNewDocument(rememberRoots);
  // Of the site's own, which no count carries.
  await page.evaluateOnNewDocument(() => (document.cookie = 'seen=1; path=/'));
  const sent = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.method() === 'POST')
      sent.push({
        url: request.url(),
        what: new URL(request.url()).searchParams.get('peer-support-quiz'),
        status: response.status(),
      });
  });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.waitForSelector('peer-support-quiz:state(ready)');
  const { quiz: words } = JSON.parse(readFileSync('dist/library/en.json', 'utf8')).wording;
  const isTold = await page.evaluate((said) => {
    const root = globalThis[Symbol.for('test-roots')].get(document.querySelector('peer-support-quiz'));
    return root.textContent.includes(said);
  }, words.counted);
  let pressed = 0;
  for (let i = 0; i < 40; i += 1) {
    const next = await findNext(page, 'first', words, i % 2 === 0);
    if (!next) break;
    await next.click();
    pressed += 1;
  }
  assert.ok(pressed > 6, 'the quiz was taken to its end');
  await page.waitForNetworkIdle();
  await context.close();
  return { isTold, sent };
}
