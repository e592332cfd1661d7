import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { describeSite } from './describe-site.mjs';
import { patience } from '../wait-until.mjs';
import { logIn } from './open-editor.mjs';
import { takeQuiz } from './take-quiz.mjs';
import { waitUntilReady } from './visit-page.mjs';

/** What an Administrator sets for the whole site, and that none of it stays. @param {string} version */
export function testSettings(version) {
  describeSite('Settings', version, (given) => {
    it('takes a library that somebody uploads, refuses a damaged one, and goes back to ours', async () => {
      const library = JSON.parse(readFileSync('dist/library/en.json', 'utf8'));
      library.wording.country['showing-help-in'] = 'Elm Road shows help in {nation}.';
      const good = join(given.site.folder, 'good.txt');
      const bad = join(given.site.folder, 'bad.txt');
      writeFileSync(good, JSON.stringify(library));
      writeFileSync(bad, JSON.stringify({ ...library, contacts: [{ ...library.contacts[0], name: '' }] }));
      const context = await given.browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await logIn(page, given.site.origin, 'administrator');
      await page.goto(`${given.site.origin}/wp-admin/options-general.php?page=peer-support-widgets`);
      const send = async (wish, file) => {
        if (file) await (await page.$('input[name="library"]')).uploadFile(file);
        await Promise.all([page.waitForNavigation(), page.click(`button[value="${wish}"]`)]);
        return page.$eval('.settings-error', (notice) => notice.textContent.trim());
      };
      const address = given.publish('<!-- wp:peer-support/contacts {"region":"GB-SCT"} /-->');
      const readTag = async () => {
        const { page: shown, said } = await given.visit(address);
        await waitUntilReady(shown, ['peer-support-contacts']);
        assert.deepEqual(said, []);
        return shown.$eval('peer-support-contacts', (tag) => [tag.getAttribute('src'), tag.textContent]);
      };

      assert.match(await send('upload', good), /^Done\./);
      const [src, words] = await readTag();
      assert.match(src, /\/uploads\/peer-support-widgets\/library-[0-9a-f]{12}\.json$/);
      assert.match(words, /Elm Road shows help in Scotland/);
      assert.match(await send('upload', bad), /contacts\[0\]\.name/);
      assert.equal((await readTag())[0], src);
      assert.match(await send('drop'), /^Done\./);
      assert.equal((await readTag())[0], null);
      await context.close();
    });

    it('counts how often the self-check is used once somebody ticks that, tells visitors, and gives a file', async () => {
      const address = given.publish('<!-- wp:peer-support/quiz {"region":"GB-SCT"} /-->');
      // What the server hears of each request, whatever the browser says that it sends.
      const hear = join(given.site.folder, 'wp-content/mu-plugins/hear.php');
      const record = join(given.site.folder, 'heard');
      writeFileSync(
        hear,
        `<?php if (isset($_GET['peer-support-quiz'])) file_put_contents('${record}', json_encode(['cookie' => $_SERVER['HTTP_COOKIE'] ?? null, 'referrer' => $_SERVER['HTTP_REFERER'] ?? null, 'body' => file_get_contents('php://input')]) . "\\n", FILE_APPEND);`,
      );
      const uncounted = { isTold: false, sent: [] };
      assert.deepEqual(await takeQuiz(given.browser, address), uncounted);

      const context = await given.browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(patience);
      await logIn(page, given.site.origin, 'administrator');
      const settings = `${given.site.origin}/wp-admin/options-general.php?page=peer-support-widgets`;
      const tick = async () => {
        await page.goto(settings);
        await page.click('#peer-support-count');
        await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      };
      await tick();
      const { isTold, sent } = await takeQuiz(given.browser, address);
      assert.equal(isTold, true);
      assert.deepEqual(
        sent.map(({ what, status }) => [what, status]),
        [
          ['started', 204],
          ['finished', 204],
        ],
      );
      const heard = readFileSync(record, 'utf8').trim().split('\n');
      assert.deepEqual(heard, Array(2).fill('{"cookie":null,"referrer":null,"body":""}'));
      for (let i = 0; i < 4; i += 1) assert.equal((await fetch(sent[0].url, { method: 'POST' })).status, 204);

      await page.goto(settings);
      const month = given.site.run("echo wp_date('Y-m');");
      const table = await page.$eval('table.widefat', (shown) => shown.innerText.trim().split(/\s*[\t\n]\s*/));
      assert.deepEqual(table, ['Month', 'Started', 'Finished', month, '5', 'fewer than 5']);
      assert.deepEqual(await download(page, 'month'), {
        status: 200,
        type: 'text/csv; charset=utf-8',
        name: 'attachment; filename="self-check-by-month.csv"',
        text: `month,started,finished\r\n${month},5,fewer than 5\r\n`,
      });
      assert.match((await download(page, 'day')).text, /^day,started,finished\r\n\d{4}-\d\d-\d\d,5,fewer than 5\r\n$/);
      assert.equal((await download(page, 'month', { nonce: 'made-up' })).status, 403);
      await Promise.all([page.waitForNavigation(), page.click('button[value="forget"]')]);
      assert.equal(await page.$('table.widefat'), null);

      await tick();
      assert.deepEqual(await takeQuiz(given.browser, address), uncounted);
      assert.equal((await fetch(sent[0].url, { method: 'POST' })).status, 404);
      await context.close();
    });

    it('leaves nothing when it is deleted', () => {
      given.site.run(
        "update_option('peer_support_widgets', ['region' => 'GB', 'library' => 'https://words.example/en.json', 'weekly' => true]);",
      );
      given.site.run(
        `Peer_Support_Own_Library::take(file_get_contents(${JSON.stringify(resolve('dist/library/en.json'))}));`,
      );
      given.site.run(
        "Peer_Support_Counts::add('2026-11-28', 'started'); update_option('widget_peer_support', ['_multiwidget' => 1]);",
      );
      const left = () =>
        JSON.parse(
          given.site.run(`global $wpdb; echo json_encode([
            $wpdb->get_col("SELECT option_name FROM $wpdb->options WHERE (option_name LIKE '%peer_support%' OR option_value LIKE '%peer_support_widgets_fetch%') AND option_name NOT IN ('active_plugins', 'uninstall_plugins', 'recently_activated') AND option_name NOT LIKE '%transient%' AND option_name <> 'sidebars_widgets'"),
            glob(wp_upload_dir()['basedir'] . '/peer-support*')]);`),
        );
      assert.equal(left().flat().length, 6);
      given.site.run(
        `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('peer-support-widgets/peer-support-widgets.php');`,
      );
      given.site.run(
        "require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('peer-support-widgets/peer-support-widgets.php');",
      );
      assert.deepEqual(left(), [[], []]);
    });
  });
}

/** What the form for counts gives. */
function download(page, wish, { nonce } = {}) {
  return page.evaluate(
    async (value, other) => {
      const form = document.querySelector('form:has(button[value="month"])');
      const body = new URLSearchParams(new FormData(form));
      body.set('wish', value);
      if (other) body.set('_wpnonce', other);
      const answer = await fetch(form.getAttribute('action'), { method: 'POST', body });
      return {
        status: answer.status,
        type: answer.headers.get('content-type'),
        name: answer.headers.get('content-disposition'),
        text: await answer.text(),
      };
    },
    wish,
    nonce,
  );
}
