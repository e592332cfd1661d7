import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { listenToEverything } from './listen-to-everything.mjs';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch, waitUntilReady } from './visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const { wording } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const { start, continue: next, 'see-ideas': last, skip } = wording.quiz;

describe('a script of the page’s own that listens in the usual way, while the quiz is taken by keyboard', () => {
  let browser;
  let site;
  const heard = {};

  before(async () => {
    browser = await launch('chromium');
    const body = `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`;
    site = await serveFolder({ folder, pages: { '/': hostPage({ head: scriptTag(), body }) } });
    for (const way of ['first', 'last', 'none']) heard[way] = await takeQuiz(browser, site.origin, way);
  });
  after(async () => {
    await browser.close();
  });

  it('is there when the quiz is taken to its end', () => {
    for (const { screens } of Object.values(heard)) assert.ok(screens > 5, `${screens} screens`);
  });

  it('hears keys that the widget does not use', () => {
    assert.ok(heard.first.events.some((event) => event.startsWith('keyup') && event.includes('"Tab"')));
  });

  it('hears no key that answers a question or presses a button, nor what such a key sets off', () => {
    const told = Object.values(heard).flatMap(({ events }) =>
      events.filter((event) => /^(keydown|keypress|keyup) /.test(event) && !/"key":"(Tab|Shift)"/.test(event)),
    );
    assert.deepEqual(told, []);
    const chosen = Object.values(heard).flatMap(({ events }) =>
      events.filter((event) => /^(input|beforeinput|change|select) /.test(event)),
    );
    assert.deepEqual(chosen, []);
  });

  it('hears the same whichever answers were chosen, and as often', () => {
    const pressed = ({ events }) => events.filter((event) => /^(click|key)/.test(event));
    assert.deepEqual(pressed(heard.first).map(typeOf), pressed(heard.last).map(typeOf));
  });
});

function typeOf(event) {
  return event.slice(0, event.indexOf(' '));
}

/** Answers each question with its first or its last option, or with none, by Tab, arrows, Space and Enter alone. */
async function takeQuiz(browser, origin, way) {
  const page = await browser.newPage();
  await page.setViewport({ width: 900, height: 1200 });
  await page.evaluateOnNewDocument(rememberRoots);
  await page.goto(origin, { waitUntil: 'networkidle0' });
  await waitUntilReady(page, ['peer-support-quiz']);
  await page.evaluate(listenToEverything, { capture: false });
  await page.keyboard.press('Tab');
  let screens = 0;
  while (screens < 40 && (await answer(page, way))) screens += 1;
  const { events } = await page.evaluate(() => window.heard());
  await page.close();
  return { events, screens };
}

/** One screen: an answer where it asks for one, and the way on. False where there is none. */
async function answer(page, way) {
  const before = await page.evaluate(describeScreen);
  const kind = way === 'none' ? null : await focusOption(page);
  if (kind === 'radio') {
    await page.keyboard.press('Space');
    if (way === 'last') await page.keyboard.press('ArrowUp');
    else for (const key of ['ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
  }
  if (kind === 'checkbox') await page.keyboard.press('Space');
  const button = way === 'none' && before.hasOptions ? skip : [start, next, last];
  if (!(await page.evaluate(focusButton, [button].flat()))) return false;
  await page.keyboard.press('Enter');
  await page.waitForFunction((title) => window.quizScreen() !== title, {}, before.title);
  return true;
}

async function focusOption(page) {
  return page.evaluate(() => {
    const option = window.quizRoot().querySelector('input');
    option?.focus();
    return option?.type ?? null;
  });
}

function describeScreen() {
  const roots = globalThis[Symbol.for('test-roots')];
  window.quizRoot = () => roots.get(document.querySelector('peer-support-quiz'));
  window.quizScreen = () => window.quizRoot().querySelector('h2, h3')?.textContent.trim();
  return { title: window.quizScreen(), hasOptions: window.quizRoot().querySelector('input') !== null };
}

function focusButton(labels) {
  const button = [...window.quizRoot().querySelectorAll('button')].find(({ textContent }) =>
    labels.includes(textContent.trim()),
  );
  button?.focus();
  return button !== undefined;
}
