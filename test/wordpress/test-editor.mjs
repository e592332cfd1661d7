import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describeSite, widgets } from './describe-site.mjs';
import { openEditor } from './open-editor.mjs';
import { numbers, waitUntilReady } from './visit-page.mjs';

/** What those who write pages can do in the editor, and what of it stays without the plugin. @param {string} version */
export function testEditor(version) {
  describeSite('The editor', version, (given) => {
    for (const [user, type] of [
      ['administrator', 'page'],
      ['editor', 'page'],
      ['author', 'post'],
    ]) {
      it(`lets an ${user} insert, set up, save and open a block again`, async () => {
        const editor = await openEditor(given.browser, given.site, user, type);
        await editor.insert('contacts');
        await editor.choose('Nation', 'GB-SCT');
        await editor.waitForPreview('peer-support-contacts[region="GB-SCT"]');
        const address = await editor.publish();
        const again = await editor.openAgain();
        assert.deepEqual(again.blocks, [{ name: 'peer-support/contacts', isValid: true, region: 'GB-SCT' }]);
        assert.deepEqual(again.said, []);
        await editor.close();

        const { page, said, foreign } = await given.visit(address);
        await waitUntilReady(page, ['peer-support-contacts']);
        assert.deepEqual(said, []);
        assert.deepEqual(foreign, []);
        const { page: plain } = await given.visit(address, { script: false });
        assert.match(await plain.$eval('body', (body) => body.innerText), numbers);
      });
    }

    it('offers each widget as a block that is saved and found valid, and each pattern', async () => {
      const editor = await openEditor(given.browser, given.site, 'administrator', 'page');
      const names = [...widgets, 'library'];
      const content = await editor.insertAll(names);
      for (const name of names) assert.match(content, new RegExp(`<!-- wp:peer-support/${name} `));
      for (const pattern of ['get-support', 'about', 'urgent-footer'])
        assert.deepEqual(await editor.findInvalid(`peer-support/${pattern}`), [], pattern);
      await editor.publish();
      const again = await editor.openAgain();
      assert.deepEqual(
        again.blocks.filter(({ isValid }) => !isValid),
        [],
      );
      assert.deepEqual(again.said, []);
      await editor.close();
    });

    it('makes blocks of tags and of shortcodes that somebody pastes', async () => {
      const editor = await openEditor(given.browser, given.site, 'administrator', 'page');
      const tags =
        '<peer-support region="GB-SCT"><peer-support-quiz heading-level="3"></peer-support-quiz><peer-support-contacts compact show="crisis"><p>In danger? <a href="tel:999">Call 999</a></p></peer-support-contacts></peer-support>';
      const expected = [
        { name: 'peer-support/library', attributes: { region: 'GB-SCT' } },
        { name: 'peer-support/quiz', attributes: { 'heading-level': 3 } },
        { name: 'peer-support/contacts', attributes: { compact: true, show: 'crisis' } },
      ];
      assert.deepEqual(await editor.paste({ HTML: tags }), expected);
      assert.deepEqual(await editor.transform('core/html', tags), expected);
      assert.deepEqual(await editor.transform('core/code', tags.replaceAll('<', '&lt;')), expected);
      assert.deepEqual(await editor.paste({ plainText: '[peer-support widget="guide" topic="kinds"]' }), [
        { name: 'peer-support/guide', attributes: { topic: 'kinds' } },
      ]);
      await editor.close();
    });

    it('keeps readable numbers on the page while the plugin is off, and draws the widget when it is on again', async () => {
      const editor = await openEditor(given.browser, given.site, 'author', 'post');
      await editor.insert('contacts');
      await editor.choose('Nation', 'GB-SCT');
      await editor.waitForPreview('peer-support-contacts[region="GB-SCT"]');
      const address = await editor.publish();
      await editor.close();
      const plugin =
        "require_once ABSPATH . 'wp-admin/includes/plugin.php'; $plugin = 'peer-support-widgets/peer-support-widgets.php';";
      given.site.run(`${plugin} deactivate_plugins($plugin);`);
      const { page, said } = await given.visit(address);
      assert.match(await page.$eval('main', (main) => main.innerText), numbers);
      assert.deepEqual(
        await page.$$eval('main a[href="tel:999"], main a[href^="sms:85258"]', (links) => links.length),
        2,
      );
      assert.deepEqual(said, []);
      given.site.run(`${plugin} activate_plugin($plugin);`);
      const { page: again } = await given.visit(address);
      await waitUntilReady(again, ['peer-support-contacts']);
    });
  });
}
