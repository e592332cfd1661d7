import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { versions } from './find-wordpress.mjs';
import { startWordPress } from './start-wordpress.mjs';

const [oldest] = Object.keys(versions);
const plugin =
  "require_once ABSPATH . 'wp-admin/includes/plugin.php'; $plugin = 'peer-support-widgets/peer-support-widgets.php';";

describe(`A network of sites with WordPress ${oldest}`, () => {
  let network;
  before(async () => {
    network = await startWordPress(oldest);
    makeNetwork(network);
    network.run(`${plugin} activate_plugin($plugin, '', true);
      wp_insert_site(['domain' => ${JSON.stringify(new URL(network.origin).host)}, 'path' => '/north/', 'title' => 'North', 'user_id' => 1]);`);
  });
  after(() => network?.stop());

  it('has settings and words for each site alone', () => {
    const [north, main] = JSON.parse(
      network.run(`$said = [];
        switch_to_blog(2);
        update_option('peer_support_widgets', ['region' => 'IE']);
        Peer_Support_Own_Library::take(file_get_contents(${JSON.stringify(resolve('dist/library/en.json'))}));
        $said[] = [Peer_Support_Settings::get('region'), Peer_Support_Own_Library::address()];
        restore_current_blog();
        $said[] = [Peer_Support_Settings::get('region'), Peer_Support_Own_Library::address()];
        echo json_encode($said);`),
    );
    assert.equal(north[0], 'IE');
    assert.match(north[1], /\/uploads\/sites\/2\/peer-support-widgets\/library-[0-9a-f]{12}\.json$/);
    assert.deepEqual(main, ['', '']);
  });

  it('keeps nothing on any site when the plugin is deleted', () => {
    network.run(`${plugin} deactivate_plugins($plugin, false, true); uninstall_plugin($plugin);`);
    const left = network.run(`switch_to_blog(2);
      echo json_encode([get_option('peer_support_widgets'), get_option('peer_support_widgets_library'), glob(wp_upload_dir()['basedir'] . '/peer*')]);`);
    assert.deepEqual(JSON.parse(left), [false, false, []]);
  });
});

/** Makes one site the first of a network, as the page "Network setup" would. */
function makeNetwork({ origin, folder, run }) {
  const { host } = new URL(origin);
  run(`define('WP_INSTALLING_NETWORK', true);
    require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/network.php';
    foreach ($wpdb->tables('ms_global') as $name => $table) $wpdb->$name = $table;
    install_network();
    populate_network(1, ${JSON.stringify(host)}, 'a@example.org', 'Network', '/', false);`);
  const config = join(folder, 'wp-config.php');
  const constants = `define('MULTISITE', true); define('SUBDOMAIN_INSTALL', false); define('DOMAIN_CURRENT_SITE', ${JSON.stringify(host)});
define('PATH_CURRENT_SITE', '/'); define('SITE_ID_CURRENT_SITE', 1); define('BLOG_ID_CURRENT_SITE', 1);
`;
  writeFileSync(
    config,
    readFileSync(config, 'utf8').replace('$table_prefix', () => `${constants}$table_prefix`),
  );
}
