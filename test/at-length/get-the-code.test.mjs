import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serveFolder } from '../built/serve-folder.mjs';
import { launch } from '../built/visit.mjs';

const folder = process.env.BUILT ?? 'dist';
const { nations, guides } = JSON.parse(readFileSync(`${folder}/library/en.json`, 'utf8'));
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

describe('the page to get the code from', () => {
  let browser;
  let page;
  let origin;
  const said = [];

  before(async () => {
    browser = await launch('chromium');
    ({ origin } = await serveFolder({ folder, headers: { 'content-security-policy': policy } }));
    page = await browser.newPage();
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(`${origin}/site/get-the-code.html`, { waitUntil: 'networkidle0' });
  });
  after(() => browser.close());

  const readCode = () => page.$eval('#code', (code) => code.textContent);
  /** Waits for the code, which comes once its words are read. */
  const waitForCode = (words) =>
    page.waitForFunction((wanted) => document.getElementById('code').textContent.includes(wanted), {}, words);

  it('has the code and the preview beside each other, in the first screen', async () => {
    await waitForCode('<peer-support-contacts region="GB-SCT">');
    const [code, preview] = await page.evaluate(() =>
      ['#panel', '[data-screen]'].map((selector) => {
        const { top, left, right } = document.querySelector(selector).getBoundingClientRect();
        return { top, left, right };
      }),
    );
    assert.ok(code.top < 800 && preview.top < 400, JSON.stringify([code, preview]));
    assert.ok(code.right <= preview.left);
  });

  it('has every nation there is, with its numbers', async () => {
    for (const { id, name } of nations) {
      const chosen = id === 'INTERNATIONAL' ? '' : id;
      await page.select('#region', chosen);
      // A page for visitors from anywhere has no region: each visitor’s clock says more.
      await waitForCode(chosen ? `<peer-support-contacts region="${id}">` : '<peer-support-contacts>');
      assert.match(await readCode(), /href="tel:\d+"/, name);
    }
    await page.select('#region', 'GB-SCT');
  });

  it('has every guide there is, by its name', async () => {
    const listed = await page.$$eval('#topic option', (options) =>
      options.map(({ value, textContent }) => [value, textContent]),
    );
    assert.deepEqual(listed.slice(1).sort(), guides.map(({ id, title }) => [id, title]).sort());
  });

  for (const widget of ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit']) {
    it(`shows ${widget} on a phone and on a desk, and the words of its own file`, async () => {
      await page.select('#widget', widget);
      await page.waitForFunction(
        (tag) => document.querySelectorAll(`${tag}:state(ready)`).length === 2,
        {},
        `peer-support-${widget}`,
      );
      await page.select('#inside', 'words');
      const file = readFileSync(
        `${folder}/snippets/gb-sct/${widget === 'guide' ? 'guide-what-it-is' : widget}.html`,
        'utf8',
      );
      await waitForCode(file.slice(file.indexOf('>', file.indexOf('<peer-support-')) + 1).trim());
      await page.select('#inside', 'numbers');
    });
  }

  it('shows the plain words of the nation where no script runs', async () => {
    await page.select('#widget', 'contacts');
    await page.select('#region', 'IE');
    await page.waitForSelector('#plain .peer-support-numbers a[href="tel:112"]', { visible: true });
    await page.select('#region', 'GB-SCT');
  });

  it('goes from tab to tab with the arrows, and names the panel by the tab', async () => {
    await page.focus('[role="tab"][aria-selected="true"]');
    const seen = [];
    for (let i = 0; i < 6; i += 1) {
      await page.keyboard.press('ArrowRight');
      seen.push(
        await page.evaluate(() => {
          const { activeElement } = document;
          const isNamed = document.getElementById('panel').getAttribute('aria-labelledby') === activeElement.id;
          return `${activeElement.dataset.place} ${activeElement.getAttribute('aria-selected')} ${isNamed}`;
        }),
      );
    }
    assert.deepEqual(
      seen,
      ['wordpress', 'react', 'vue', 'frame', 'no-script', 'html'].map((place) => `${place} true true`),
    );
    await page.keyboard.press('End');
    await page.waitForFunction(() => !document.getElementById('code').textContent.includes('<script'));
    await page.keyboard.press('Home');
    await waitForCode('<script async');
    assert.equal(await page.$$eval('[role="tab"][tabindex="0"]', (tabs) => tabs.length), 1);
  });

  it('puts the colour on both, and into the code', async () => {
    await page.$eval('#accent', (input) => {
      input.value = '#7a1f5c';
      input.dispatchEvent(new Event('input'));
    });
    await waitForCode('--peer-support-accent: #7a1f5c');
    assert.match(await page.$eval('#contrast', ({ textContent }) => textContent), /white: \d/);
  });

  it('says what a policy has to allow', async () => {
    assert.equal(await page.$eval('#policy', ({ textContent }) => textContent), "script-src 'self'; style-src 'self'");
  });

  it('copies the code, or says that it could not', async () => {
    await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
    await page.bringToFront();
    await page.click('#copy');
    await page.waitForFunction(() => document.getElementById('copied').textContent !== '');
    assert.equal(await page.$eval('#copied', ({ textContent }) => textContent), 'Copied.');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await readCode());
  });

  it('leads to files that can be pasted where scripts are off', async () => {
    const plain = await browser.newPage();
    await plain.setJavaScriptEnabled(false);
    await plain.goto(`${origin}/site/get-the-code.html`);
    const links = await plain.$$eval('#files a', (all) => all.map(({ href }) => href.split('/').at(-1)));
    const files = readdirSync(`${folder}/snippets`).filter((name) => /^contacts-.*\.html$/.test(name));
    assert.deepEqual(links.sort(), files.filter((name) => !/\.\w+\.html$/.test(name)).sort());
    assert.equal(await plain.$eval('#tool', (tool) => tool.checkVisibility()), false);
    await plain.close();
  });

  it('says nothing on the console under a strict policy', () => assert.deepEqual(said, []));
});
