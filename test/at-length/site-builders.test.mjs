import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { hostPage } from '../built/host-page.mjs';
import { engines, launch, visit } from '../built/visit.mjs';

const folder = 'docs/site-builders';
const pages = readdirSync(folder).filter((name) => name !== 'README.md');
const host = 'https://your-charity.example/peer-support/';

/** What a page says to paste, in order. In a list it is indented. Drupal writes the tags for files that a theme lists. */
function readCode(name) {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  const listed = [...text.matchAll(/^ *(\/libraries\/\S+\.(js|css)): \{/gm)].map(([, path, kind]) =>
    kind === 'js' ? `<script async src="${path}"></script>` : `<link rel="stylesheet" href="${path}">`,
  );
  const pasted = [...text.matchAll(/^ *```html\n([^]*?)^ *```/gm)].map(([, code]) =>
    code.replaceAll(host, '/peer-support/'),
  );
  return [...listed, ...pasted];
}

const show = (browser, body) =>
  visit(browser, {
    page: hostPage({ head: '', body }),
    alias: { '/peer-support/': '/', '/libraries/peer-support/': '/' },
  });

describe('docs/site-builders', () => {
  it('lists each of its pages', () => {
    const list = readFileSync(`${folder}/README.md`, 'utf8');
    assert.ok(pages.length > 6);
    for (const page of pages) assert.ok(list.includes(`](${page})`), page);
  });

  for (const page of pages) {
    it(`names in ${page} no file that there is not, and says that it was not tried there`, () => {
      const text = readFileSync(`${folder}/${page}`, 'utf8');
      const files = [...text.matchAll(/your-charity\.example\/peer-support\/([\w./-]+)/g)].map(([, path]) => path);
      for (const path of files) assert.ok(existsSync(`dist/${path}`), path);
      assert.match(text, /^# (.+)\n\nNot tried in \1 itself/);
    });
  }
});

for (const engine of engines)
  describe(`the code of docs/site-builders in ${engine}`, () => {
    let browser;
    before(async () => (browser = await launch(engine)));
    after(() => browser.close());

    for (const name of pages.filter((page) => page !== 'wix.md')) {
      it(`draws its widget: ${name}`, async () => {
        const { page, said, leave } = await show(browser, readCode(name).join('\n'));
        const frame = (await (await page.$('iframe'))?.contentFrame()) ?? page;
        await frame.waitForSelector(':is(peer-support-contacts, peer-support-quiz):state(ready)');
        assert.deepEqual(said, []);
        await leave();
      });
    }

    it('draws a widget in each frame, and in an element that a script adds: wix.md', async () => {
      const text = readFileSync(`${folder}/wix.md`, 'utf8');
      const frames = [...text.matchAll(/^https:\S+\.html$/gm)].map(([address]) =>
        address.replace(host, '/peer-support/'),
      );
      const [, script] = /\*\*Server URL\*\*, give `([^`]+)`/.exec(text);
      assert.equal(frames.length, 2);
      const body = frames.map((address) => `<iframe src="${address}" title="Get support"></iframe>`).join('\n');
      const { page, said, leave } = await show(browser, body);
      for (const element of await page.$$('iframe'))
        await (await element.contentFrame()).waitForSelector('[data-frame-widget]:state(ready)');
      await page.addScriptTag({ url: script.replace(host, '/peer-support/') });
      await page.evaluate(() => {
        const widget = document.createElement('peer-support-contacts');
        widget.setAttribute('region', 'GB-SCT');
        document.body.append(widget);
      });
      await page.waitForSelector('peer-support-contacts:state(ready)');
      assert.deepEqual(said, []);
      await leave();
    });
  });
