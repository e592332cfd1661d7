import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { launch } from '../built/visit.mjs';
import { startWordPress } from './start-wordpress.mjs';
import { visitPage } from './visit-page.mjs';

/** All that a page can show. */
export const widgets = ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit'];

/**
 * Describes what the plugin does in a WordPress of its own. In a test, `given` has the site and a browser.
 *
 * @param {string} what
 * @param {string} version
 * @param {(given: object) => void} define
 */
export function describeSite(what, version, define) {
  describe(`${what} in WordPress ${version}`, { concurrency: 1 }, () => {
    const given = {
      /** A page of the site with this content, as an Administrator would publish it. Gives its address. */
      publish: (content) =>
        given.site.run(`wp_set_current_user(1); kses_remove_filters();
        echo get_permalink(wp_insert_post(wp_slash(['post_title' => 'Help', 'post_type' => 'page', 'post_status' => 'publish', 'post_content' => ${JSON.stringify(content).replaceAll('$', '\\$')}])));`),
      visit: (address, options) => visitPage(given.browser, given.site, address, options),
    };
    before(async () => {
      given.site = await startWordPress(version);
      given.browser = await launch('chromium');
    });
    after(async () => {
      await given.browser?.close();
      given.site?.stop();
    });

    define(given);

    it('writes nothing of ours into the log of errors', () => {
      const log = join(given.site.folder, 'wp-content/debug.log');
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
      assert.deepEqual(
        lines.filter((line) => /peer.support/i.test(line)),
        [],
      );
    });
  });
}
