import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { collectRelease } from '../../scripts/release/collect-release.mjs';
import { hostPage, tags, widgetTag } from '../built/host-page.mjs';
import { engines, launch, visit, waitUntilReady } from '../built/visit.mjs';

const release = { name: 'widgets', version: '1.2.3', date: Date.UTC(2026, 10, 28), unread: [] };

for (const engine of engines) {
  describe(`the zip file of a release, unpacked on a plain web server, in ${engine}`, () => {
    let folder;
    let integrity;
    let snippet;
    let browser;
    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'released-'));
      const released = collectRelease('dist', release);
      for (const [path, bytes] of Object.entries(unzipSync(released['widgets-1.2.3.zip']))) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), bytes);
      }
      integrity = JSON.parse(Buffer.from(released['integrity.json']).toString());
      snippet = readFileSync(join(folder, 'peer-support/snippets/contacts-gb-sct.html'), 'utf8');
      browser = await launch(engine);
    });
    after(async () => {
      await browser.close();
      rmSync(folder, { recursive: true });
    });

    /** The snippet as it is pasted, with the address of this site in it, and hashes if they are given. */
    const paste = (hashes = {}) =>
      snippet
        .replaceAll('https://your-charity.example/', '/')
        .replace(/(?:src|href)="\/peer-support\/([^"]+)"/g, (address, path) =>
          hashes[path] ? `${address} integrity="${hashes[path]}" crossorigin` : address,
        );

    it('shows every widget beside its own snippet', async () => {
      const others = tags.filter((tag) => tag !== 'peer-support-contacts').map(widgetTag);
      const { page, said, leave } = await visit(browser, {
        folder,
        page: hostPage({ head: '', body: [paste(), ...others].join('\n') }),
      });
      await waitUntilReady(page, tags);
      assert.deepEqual(said, []);
      await leave();
    });

    it('shows the panel with the hashes it came with', async () => {
      const pinned = paste(integrity);
      assert.equal(pinned.match(/integrity="sha384-/g).length, 2);
      const { page, said, leave } = await visit(browser, { folder, page: hostPage({ head: '', body: pinned }) });
      await waitUntilReady(page, ['peer-support-contacts']);
      assert.deepEqual(said, []);
      await leave();
    });

    it('leaves the numbers of the snippet in sight when a hash is wrong', async () => {
      const wrong = Object.fromEntries(Object.keys(integrity).map((path) => [path, `sha384-${'A'.repeat(64)}`]));
      const { page, said, leave } = await visit(browser, {
        folder,
        page: hostPage({ head: '', body: paste(wrong) }),
      });
      const shown = await page.$$eval('peer-support-contacts a[href^="tel:"]', (links) =>
        links.filter((link) => link.checkVisibility()).map(({ textContent }) => textContent),
      );
      assert.ok(shown.includes('Call 999') && shown.includes('Call 116 123'), shown.join(', '));
      assert.ok(
        said.some((line) => /integrity/i.test(line)),
        said.join('\n'),
      );
      await leave();
    });
  });
}
