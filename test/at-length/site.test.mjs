/** The pages of `dist/site/`: the one about the widgets, the made-up charity's, the one to get the code from, and sheets to print. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../built/serve-folder.mjs';
import { launch, waitUntilReady } from '../built/visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const names = [
  'index',
  'alder-street',
  'get-the-code',
  'posters/numbers-gb-sct',
  'posters/cards-gb-sct',
  'posters/what-it-is',
];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const { wording, about } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));

/** Every widget that a page has at first. */
const tagsOf = (page) =>
  page.$$eval('*', (elements) => [
    ...new Set(elements.flatMap(({ localName }) => (/^peer-support-/.test(localName) ? localName : []))),
  ]);

describe('the pages of the site', () => {
  let browser;
  let origin;
  let plainOrigin;
  before(async () => {
    browser = await launch('chromium');
    ({ origin } = await serveFolder({ folder, headers: { 'content-security-policy': policy } }));
    // A policy would keep axe out.
    ({ origin: plainOrigin } = await serveFolder({ folder }));
  });
  after(() => browser.close());

  async function open(name, { from = origin, width = 1280, scheme = 'light', script = true } = {}) {
    const page = await browser.newPage();
    const said = [];
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.setViewport({ width, height: 800 });
    await page.setJavaScriptEnabled(script);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${from}/site/${name}.html`, { waitUntil: 'networkidle0' });
    if (script) await waitUntilReady(page, await tagsOf(page));
    return { page, said };
  }

  for (const name of names) {
    it(`say nothing on the console under a strict policy: ${name}`, async () => {
      const { page, said } = await open(name);
      assert.deepEqual(said, []);
      await page.close();
    });

    for (const script of [true, false])
      it(`overflow nowhere, with scripts ${script ? 'on' : 'off'}: ${name}`, async () => {
        for (const width of [320, 768, 1000, 1280]) {
          const { page } = await open(name, { width, script });
          assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${width} px`);
          await page.close();
        }
      });

    for (const scheme of ['light', 'dark'])
      it(`have nothing that axe finds fault with, in a ${scheme} scheme: ${name}`, async () => {
        const { page } = await open(name, { from: plainOrigin, scheme });
        await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
        const found = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).slice(0, 3)}`),
          [],
        );
        await page.close();
      });
  }

  it('has the words of every widget without a script, and each widget with one', async () => {
    const { page } = await open('index', { script: false });
    const text = await page.$eval('main', ({ innerText }) => innerText);
    for (const title of [wording.contacts.title, wording.myths.title, wording.stories.title, wording.exit.leave])
      assert.ok(text.includes(title), title);
    assert.match(text, /999/);
    await page.close();
    const { page: live } = await open('index');
    assert.deepEqual((await tagsOf(live)).sort(), [
      'peer-support-contacts',
      'peer-support-exit',
      'peer-support-guide',
      'peer-support-myths',
      'peer-support-quiz',
      'peer-support-stories',
    ]);
    await live.close();
  });

  it('says of its words what the widgets say, and that nothing is released', () => {
    const page = readFileSync(`${folder}/site/index.html`, 'utf8').replace(/\s+/g, ' ');
    const snippet = readFileSync(`${folder}/snippets/gb/myths.html`, 'utf8');
    const [lead] = snippet.match(/<p>[^<]*<\/p>\s*<ul>\s*<li>Published by/) ?? [];
    const words = lead?.match(/<p>([^<]*)<\/p>/)?.[1] ?? '';
    assert.ok(words && page.includes(words), words);
    assert.equal(about.readBy?.length ?? 0, 0);
    assert.match(page, /nothing has been released yet/);
    assert.doesNotMatch(page, /<!-- snippet/);
  });

  it('leads nowhere that is not there', async () => {
    for (const name of names) {
      const { page } = await open(name, { script: false });
      const links = await page.$$eval('a[href]', (all) =>
        all.map(({ href }) => href).filter((href) => href.startsWith(location.origin)),
      );
      for (const href of new Set(links.map((each) => each.split('#')[0]))) {
        const { status } = await fetch(href);
        assert.equal(status, 200, `${name}: ${href}`);
      }
      await page.close();
    }
  });
});
