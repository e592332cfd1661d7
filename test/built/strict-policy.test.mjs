import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPage, moduleTag, scriptTag, tags, widgetTag } from './host-page.mjs';
import { launch, readAloud, visit, waitUntilReady } from './visit.mjs';

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

  /** As in Safari before 16.4 and Firefox before 101, where styles have to stand in the page. */
  const withoutSheets =
    'for (const { prototype } of [Document, ShadowRoot]) delete prototype.adoptedStyleSheets; window.litNonce = window.nonce;';

  for (const { which, styles, nonce = '', refused } of [
    { which: 'allows them by the nonce in litNonce', styles: "'self' 'nonce-r4nd0m'", nonce: 'r4nd0m', refused: [] },
    { which: 'allows them all', styles: "'self' 'unsafe-inline'", refused: [] },
    { which: 'refuses them', styles: "'self'", refused: ['style-src-elem'] },
  ]) {
    it(`shows every widget’s words where a browser puts styles into the page, which ${which}`, async () => {
      const { page, said } = await visit(browser, {
        page: hostPage({
          head: `<script src="/recorder.js"></script>${scriptTag()}`,
          body: `<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`,
        }),
        headers: { 'content-security-policy': strict.replace("style-src 'self'", `style-src ${styles}`) },
        scripts: { '/recorder.js': `${recorder} window.nonce = '${nonce}' || undefined; ${withoutSheets}` },
      });
      await waitUntilReady(page, tags);
      const violations = await page.evaluate(() => (window.violations ?? []).map((line) => line.split(' ')[0]));
      assert.deepEqual([...new Set(violations)], refused);
      assert.deepEqual(
        said.filter((line) => /^(uncaught|warn)/.test(line)),
        [],
      );
      const words = await readAloud(page);
      for (const line of ['Start now', 'Call 999', 'Leave this page', 'Next story'])
        assert.ok(words.includes(line), line);
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
