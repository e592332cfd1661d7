import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, moduleTag, scriptTag, tags, widgetTag } from './host-page.mjs';
import { launch, visit, waitUntilReady } from './visit.mjs';

const strict = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const fileTag = (tag) => scriptTag(`/${tag}.js`);

/** Runs first of all, so that no violation is missed. */
const recorder =
  "addEventListener('securitypolicyviolation', (e) => (window.violations ??= []).push(e.violatedDirective + ' ' + e.sample));";

describe('a page with a strict content security policy and trusted types', () => {
  let browser;
  before(async () => (browser = await launch('chromium')));
  after(() => browser.close());

  /** Files of several widgets bring a copy of Lit each, and a page has to allow for that. */
  const ways = [
    { way: 'the script tag', head: scriptTag(), drawn: tags, policy: strict },
    { way: 'the script tag as a module', head: moduleTag(), drawn: tags, policy: strict },
    { way: 'the file of one widget', head: fileTag('peer-support-quiz'), drawn: ['peer-support-quiz'], policy: strict },
    {
      way: 'the files of every widget',
      head: tags.map(fileTag).join('\n'),
      drawn: tags,
      policy: `${strict} 'allow-duplicates'`,
    },
  ];
  for (const { way, head, drawn, policy } of ways) {
    it(`has nothing to refuse with ${way}`, async () => {
      const { page, said } = await visit(browser, {
        page: hostPage({ head: `<script src="/recorder.js"></script>${head}`, body: drawn.map(widgetTag).join('\n') }),
        headers: { 'content-security-policy': policy },
        scripts: { '/recorder.js': recorder },
      });
      await waitUntilReady(page, drawn);
      assert.deepEqual(await page.evaluate(() => window.violations ?? []), []);
      assert.deepEqual(said, []);
    });
  }

  for (const [script, tag] of [
    ['peer-support.js', 'peer-support-contacts'],
    ['peer-support-quiz.js', 'peer-support-quiz'],
  ]) {
    it(`still shows the page’s own words where the policy lets no template be made: ${script}`, async () => {
      const { page, said } = await visit(browser, {
        page: hostPage({ head: scriptTag(`/${script}`), body: widgetTag(tag) }),
        headers: { 'content-security-policy': strict.replace('trusted-types lit-html', "trusted-types 'none'") },
      });
      assert.ok(await page.$eval(`${tag} p`, (words) => words.checkVisibility()));
      assert.deepEqual(
        said.filter((line) => line.startsWith('uncaught')),
        [],
      );
      assert.equal(said.filter((line) => line.startsWith('warn')).length, 1);
    });
  }
});
