import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { findNext } from './find-next.mjs';
import { listenToEverything } from './listen-to-everything.mjs';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const { quiz, wording } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const questions = quiz.questions.map(({ id, question, options }) => ({ id, question, options }));

/** Everything in the quiz that would tell what somebody answered: no record may hold any of it. */
const telling = questions.flatMap(({ question, options }) => [
  question,
  ...options.flatMap(({ text, because }) => [text, because]),
]);

for (const script of ['peer-support.js', 'peer-support-quiz.js'])
  describe(`a script of the page’s own that listens to everything, beside ${script}`, () => {
    let browser;
    let site;
    const heard = {};

    before(async () => {
      browser = await launch('chromium');
      const body = `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`;
      site = await serveFolder({ folder, pages: { '/': hostPage({ head: scriptTag(`/${script}`), body }) } });
      for (const way of ['first', 'last']) heard[way] = await takeQuiz(browser, site.origin, way);
    });
    after(async () => {
      await browser.close();
    });

    it('hears that something was pressed', () => {
      assert.ok(heard.first.events.some((event) => event.startsWith('click ')));
      assert.ok(heard.last.pressed > 6, 'the quiz was taken to its end');
    });

    it('hears the same of somebody who chooses the first answers and of somebody who chooses the last', () => {
      assert.deepEqual([...new Set(heard.first.events)].sort(), [...new Set(heard.last.events)].sort());
    });

    it('hears no word of a question or an answer', () => {
      const everything = JSON.stringify([heard.first, heard.last]);
      assert.deepEqual(
        telling.filter((words) => words && everything.includes(words)),
        [],
      );
    });

    it('finds no element inside a widget, and none that changed', () => {
      for (const { inside, changes } of Object.values(heard)) assert.deepEqual([inside, changes], [[], []]);
    });

    it('sees no request, address, title, message or stored thing', () => {
      for (const { traces } of Object.values(heard)) assert.deepEqual(traces, []);
    });
  });

/** Takes the quiz to its result, with a script on the page that came after the widgets and listens to all it can. */
async function takeQuiz(browser, origin, way) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 1200 });
  await page.evaluateOnNewDocument(rememberRoots);
  await page.goto(origin, { waitUntil: 'networkidle0' });
  await page.waitForSelector('peer-support-quiz:state(ready)');
  await page.evaluate(listenToEverything);
  let pressed = 0;
  for (let i = 0; i < 40; i += 1) {
    const next = await findNext(page, way, wording.quiz, i % 2 === 0);
    if (!next) break;
    await next.click();
    pressed += 1;
  }
  const heard = await page.evaluate(() => window.heard());
  await page.close();
  return { ...heard, pressed };
}
