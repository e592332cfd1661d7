import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { brotliCompressSync } from 'node:zlib';
import { after, before, describe, it } from 'node:test';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { launch, readAloud, visit, waitUntilReady } from './visit.mjs';

describe('the file of one widget', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  for (const tag of tags) {
    it(`is all that ${tag} needs`, async () => {
      const { page, said, requests, origin } = await visit(browser, {
        page: hostPage({ head: scriptTag(`/${tag}.js`), body: widgetTag(tag) }),
      });
      await waitUntilReady(page, [tag]);
      assert.deepEqual(said, []);
      const asked = requests.filter((address) => !address.startsWith('data:'));
      assert.deepEqual(asked, [`${origin}/`, `${origin}/${tag}.js`]);
    });
  }

  for (const tag of tags)
    it(`brings the wrapper as well, which shares what it is given: ${tag}`, async () => {
      const { page, said, requests, origin } = await visit(browser, {
        page: hostPage({
          head: `<style>:not(:defined) { visibility: hidden }</style>${scriptTag(`/${tag}.js`)}`,
          body: `<peer-support region="GB-NIR">${widgetTag(tag)}</peer-support>`,
        }),
      });
      await waitUntilReady(page, [tag]);
      assert.ok(await page.evaluate(() => customElements.get('peer-support') !== undefined));
      assert.ok(await page.$eval(tag, (widget) => widget.checkVisibility({ visibilityProperty: true })));
      if (tag.endsWith('contacts')) assert.match(await readAloud(page), /Lifeline/);
      assert.deepEqual(said, []);
      assert.deepEqual(
        requests.filter((address) => !address.startsWith('data:')),
        [`${origin}/`, `${origin}/${tag}.js`],
      );
      await page.close();
    });

  it('can be made for one nation, and still has the urgent numbers of the others', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'one-nation-'));
    const args = ['snippet', 'quiz', '--self-contained', '--region', 'GB-SCT', '--at', '/one', '--one-nation', folder];
    const snippet = execFileSync(execPath, ['bin/peer-support.mjs', ...args], { encoding: 'utf8' });
    const file = readFileSync(join(folder, 'peer-support-quiz.gb-sct.js'), 'utf8');
    rmSync(folder, { recursive: true });
    const ofElsewhere = 'NAMI HelpLine';
    assert.ok(readFileSync('dist/peer-support-quiz.js', 'utf8').includes(ofElsewhere) && !file.includes(ofElsewhere));
    assert.doesNotMatch(file, /sourceMappingURL/);
    assert.ok(
      brotliCompressSync(file).length < brotliCompressSync(readFileSync('dist/peer-support-quiz.js')).length - 8000,
    );
    const { page, said } = await visit(browser, {
      page: hostPage({ head: '', body: snippet }),
      scripts: { '/one/peer-support-quiz.gb-sct.js': file },
      alias: { '/one': '' },
    });
    await waitUntilReady(page, ['peer-support-quiz']);
    await page.locator('::-p-aria(Get urgent help)').click();
    await page.waitForSelector('::-p-aria(Call 0800 83 85 87, Breathing Space)');
    await page.$eval('peer-support-quiz', (quiz) => quiz.setAttribute('region', 'US'));
    await page.waitForSelector('::-p-aria(Call 988, 988 Suicide & Crisis Lifeline)');
    assert.deepEqual(said, []);
  });

  it('shares a page with the other files', async () => {
    const { page, said } = await visit(browser, {
      page: hostPage({
        head: tags.map((tag) => scriptTag(`/${tag}.js`)).join('\n'),
        body: tags.map(widgetTag).join('\n'),
      }),
    });
    await waitUntilReady(page, tags);
    assert.deepEqual(said, []);
  });
});
