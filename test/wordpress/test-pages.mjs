import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { findUnnamed } from '../../scripts/wordpress/describe-widgets.mjs';
import { describeSite, widgets } from './describe-site.mjs';
import { versions } from './find-wordpress.mjs';
import { numbers, waitUntilReady } from './visit-page.mjs';

/** What PHP alone can tell, and what visitors see with a block theme and with a classic one. @param {string} version */
export function testPages(version) {
  describeSite('Pages', version, (given) => {
    it('has a word in the editor for every attribute', () => {
      assert.deepEqual(findUnnamed(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'))), []);
    });

    it('is PHP that can be read', () => {
      const plugin = join(given.site.folder, 'wp-content/plugins/peer-support-widgets');
      const files = readdirSync(plugin, { recursive: true }).filter((file) => file.endsWith('.php'));
      assert.ok(files.length > 10);
      for (const file of files) assert.equal(spawnSync('php', ['-l', join(plugin, file)]).status, 0, file);
    });

    it('passes what PHP alone can tell', () => {
      const { status, stdout, stderr } = spawnSync(
        'phpunit',
        [
          '--no-configuration',
          '--do-not-cache-result',
          '--bootstrap',
          'test/wordpress/php/bootstrap.php',
          'test/wordpress/php',
        ],
        {
          encoding: 'utf8',
          env: {
            ...process.env,
            PEER_SUPPORT_SITE: given.site.folder,
            PEER_SUPPORT_HOST: new URL(given.site.origin).host,
            PEER_SUPPORT_LIBRARY: resolve('dist/library/en.json'),
          },
        },
      );
      assert.equal(status, 0, stdout + stderr);
    });

    for (const theme of ['block', 'classic']) {
      describe(`with a ${theme} theme`, () => {
        before(() => theme === 'classic' && given.site.run("switch_theme('twentytwentyone');"));
        after(() => theme === 'classic' && given.site.run('switch_theme(WP_DEFAULT_THEME);'));

        it('draws every widget, says nothing on the console and asks no other host', async () => {
          const blocks = widgets.map((name) => `<!-- wp:peer-support/${name} {"region":"GB-SCT"} /-->`);
          const { page, said, foreign } = await given.visit(given.publish(wrap(blocks.join('\n'))));
          await waitUntilReady(
            page,
            widgets.map((name) => `peer-support-${name}`),
          );
          assert.deepEqual(said, []);
          assert.deepEqual(foreign, []);
        });

        it('loads its script on no page that has no widget, and marks it where it does', async () => {
          const { page } = await given.visit(
            given.publish('<!-- wp:paragraph --><p>No help here.</p><!-- /wp:paragraph -->'),
          );
          assert.equal(await page.$('script[src*="peer-support"], link[href*="peer-support"]'), null);
          const { page: with_ } = await given.visit(given.publish('[peer-support widget="exit"]'));
          const script = await with_.$eval('script[src*="peer-support.js"]', (element) => ({
            isModule: element.type === 'module',
            isLeftAlone: element.matches('[data-no-optimize][data-no-defer][nowprocket]'),
          }));
          assert.deepEqual(script, { isModule: version !== Object.keys(versions)[0], isLeftAlone: true });
          assert.notEqual(await with_.$('head link[href*="peer-support.css"]'), null);
        });

        it('shows the numbers where no script runs', async () => {
          const address = given.publish(
            '<!-- wp:peer-support/quiz {"region":"GB-SCT"} /-->[peer-support region="GB-WLS"]',
          );
          const { page } = await given.visit(address, { script: false });
          const words = await page.$eval('body', (body) => body.innerText);
          assert.match(words, numbers);
          assert.match(words, /Showing help in Wales/);
        });

        if (theme === 'classic')
          it('draws a widget in its sidebar', async () => {
            given.site
              .run(`update_option('widget_peer_support', [2 => ['widget' => 'contacts', 'region' => 'GB-SCT', 'compact' => true], '_multiwidget' => 1]);
              wp_set_sidebars_widgets(['sidebar-1' => ['peer_support-2'], 'wp_inactive_widgets' => []]);`);
            const { page, said } = await given.visit(given.publish('Nothing.'));
            await waitUntilReady(page, ['peer-support-contacts[compact]']);
            assert.deepEqual(said, []);
          });
      });
    }

    it('draws twenty widgets on one page', async () => {
      const names = [...Array(20).keys()].map((i) => widgets[i % 5]);
      const { page, said } = await given.visit(
        given.publish(names.map((name) => `<!-- wp:peer-support/${name} {"region":"IE"} /-->`).join('\n')),
      );
      await page.waitForFunction(() => document.querySelectorAll(':is(body *):state(ready)').length === 20);
      assert.deepEqual(said, []);
    });
  });
}

function wrap(blocks) {
  return `<!-- wp:peer-support/library --><div class="wp-block-peer-support-library">${blocks}</div><!-- /wp:peer-support/library -->`;
}
