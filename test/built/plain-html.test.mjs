import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { hostPage, scriptTag } from './host-page.mjs';
import { launch, readAloud, visit, waitUntilReady } from './visit.mjs';

const names = ['guide-therapy-and-peer-support', 'myths', 'stories', 'quiz', 'contacts', 'exit'];
const snippets = Object.fromEntries(
  names.map((name) => {
    const html = readFileSync(`dist/snippets/gb-sct/${name}.html`, 'utf8');
    return [name, html.slice(html.indexOf('<peer-support-'))];
  }),
);
const tagOf = (name) => `peer-support-${name.split('-')[0]}`;
const stylesheet = '<link rel="stylesheet" href="/peer-support.css">';
const style =
  '<style>body { margin: 0; font: 1.0625em/1.5 system-ui, sans-serif } main { max-width: 60em; margin: auto; padding: 1em }</style>';
const head = stylesheet + style;
const all = `<main><h1>A small charity</h1>${names.map((name) => snippets[name]).join('\n')}</main>`;
const long = '<p>A sentence of the page itself, which stands where it stands.</p>'.repeat(8);

/** The words of HTML, with one space between each two. */
const wordsOf = (text) => text.replace(/\s+/g, ' ').trim();

describe('a page with every snippet', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  it('gives a reader view every word', () => {
    const page = `<!doctype html><html lang="en"><head><title>x</title></head><body><article>${all}</article></body></html>`;
    const { document } = parseHTML(page);
    const text = wordsOf(new Readability(document).parse().textContent);
    for (const name of names.filter((each) => each !== 'exit')) {
      const { document: own } = parseHTML(`<html><body>${snippets[name]}</body></html>`);
      const lost = [...own.querySelectorAll('h2, h3, h4, h5, h6, p, li, summary, th, td')]
        .filter((each) => !each.querySelector('p, li, ul, details'))
        .map(({ textContent }) => wordsOf(textContent))
        .filter((words) => words && !text.includes(words));
      assert.deepEqual(lost, [], name);
    }
  });

  for (const width of [320, 1280])
    it(`reads well with scripts off, and overflows nowhere: ${width} px`, async () => {
      const { page, leave } = await visit(browser, { page: hostPage({ head, body: all }), script: false });
      await page.setViewport({ width, height: 800 });
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width);
      const cut = await page.$$eval(
        '.peer-support-plain',
        (parts) =>
          parts.filter(
            (part) => part.getBoundingClientRect().bottom > part.parentElement.getBoundingClientRect().bottom + 1,
          ).length,
      );
      assert.equal(cut, 0);
      await leave();
    });

  it('has nothing that axe finds fault with', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head, body: all }) });
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
    await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
    const found = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(
      found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
      [],
    );
    await leave();
  });

  it('says nothing twice to a screen reader once the widgets are there', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head: head + scriptTag(), body: all }) });
    await waitUntilReady(page, names.map(tagOf));
    const said = (await readAloud(page)).split('\n');
    const { myths, stories, contacts } = JSON.parse(readFileSync('dist/library/en.json', 'utf8')).wording;
    for (const title of [myths.title, stories.title, contacts.title, myths.intro])
      assert.equal(new Set(said.filter((line) => line === title)).size, 1, title);
    assert.equal(
      await page.$$eval('.peer-support-plain', (parts) => parts.filter((part) => part.checkVisibility()).length),
      0,
    );
    await leave();
  });
});

describe('the text after a widget with its words inside', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const [width, height] of [
    [320, 640],
    [1280, 800],
  ])
    for (const name of names)
      for (const [where, body] of [
        ['first on the page', `<main>${snippets[name]}${long}</main>`],
        ['in the middle of it', `<main>${long}${snippets[name]}${long}</main>`],
      ])
        it(`does not move when the script takes over: ${name}, ${where}, ${width} px`, async () => {
          const page = await browser.newPage();
          await page.setViewport({ width, height });
          const { origin, leave } = await visit(browser, { page: hostPage({ head: head + scriptTag(), body }) });
          await leave();
          await page.evaluateOnNewDocument(() => {
            globalThis.moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) globalThis.moved += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
          });
          await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
          await waitUntilReady(page, [tagOf(name)]);
          const moved = await page.evaluate(
            () =>
              new Promise((resolve) =>
                requestAnimationFrame(() => requestAnimationFrame(() => resolve(globalThis.moved))),
              ),
          );
          assert.equal(moved.toFixed(2), '0.00');
          await page.close();
        });
});

describe('words that are longer than their widget', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());
  const body = `<main>${snippets.contacts}${long}</main>`;

  /** Runs in the page: whether a tag holds less than stands in it. */
  const isCut = () => {
    const tag = document.querySelector('peer-support-contacts');
    return tag.scrollHeight > tag.clientHeight + 1 && getComputedStyle(tag).overflow === 'hidden';
  };

  it('take no more space than the widget while the script is on its way', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head, body }) });
    assert.equal(await page.evaluate(isCut), true);
    await leave();
  });

  it('are all there at once for whoever goes on into them', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head, body }) });
    await page.focus('peer-support-contacts a');
    assert.equal(await page.evaluate(isCut), false);
    await leave();
  });

  it('are all there after a while where no script comes', async () => {
    const { page, leave } = await visit(browser, { page: hostPage({ head, body }) });
    await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
    assert.equal(await page.evaluate(isCut), false);
    await leave();
  });

  it('are all there where scripts are off, and on paper', async () => {
    const off = await visit(browser, { page: hostPage({ head, body }), script: false });
    assert.equal(await off.page.evaluate(isCut), false);
    await off.leave();
    const { page, leave } = await visit(browser, { page: hostPage({ head, body }) });
    await page.emulateMediaType('print');
    assert.equal(await page.evaluate(isCut), false);
    await leave();
  });

  it('are all there as soon as the script knows that it cannot load the widget', async () => {
    const statuses = new Proxy({}, { get: (_, path) => (String(path).startsWith('/chunks/') ? 404 : undefined) });
    const { page, leave } = await visit(browser, { page: hostPage({ head: head + scriptTag(), body }), statuses });
    await page.waitForFunction(() => {
      const tag = document.querySelector('peer-support-contacts');
      return getComputedStyle(tag).overflow === 'visible';
    });
    assert.equal(await page.evaluate(isCut), false);
    await leave();
  });

  it('are all there where a page keeps no space', async () => {
    const none = '<style>peer-support-contacts { --peer-support-reserved-height: 0px }</style>';
    const { page, leave } = await visit(browser, { page: hostPage({ head: head + none, body }) });
    assert.equal(await page.evaluate(isCut), false);
    await leave();
  });
});
