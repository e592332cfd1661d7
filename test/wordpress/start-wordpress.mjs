import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { removeFolder } from '../remove-folder.mjs';
import { classicTheme, findWordPress } from './find-wordpress.mjs';

/** The plugin as it was built. */
export const pluginZip = 'dist/wordpress/peer-support-widgets.zip';

/** Everybody on the site has it. */
export const password = 'password';

/**
 * A WordPress on loopback, just installed, with the plugin as it was built, an Administrator, an Editor and an Author. Its
 * database is a file. Nothing that it does leaves the machine.
 *
 * @param {string} version
 * @param {{ withPlugin?: boolean }} options Without it, somebody has to install the plugin first.
 * @returns {Promise<{ origin: string, folder: string, run: (code: string) => string, stop: () => void }>} `run` takes PHP
 *   that runs inside this WordPress, and gives what it prints.
 */
export async function startWordPress(version, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  try {
    return await startIn(folder, version, options);
  } catch (reason) {
    rmSync(folder, { recursive: true, force: true });
    throw reason;
  }
}

async function startIn(folder, version, { withPlugin = true }) {
  const port = await findPort();
  const origin = `http://127.0.0.1:${port}`;
  unpackWordPress(version, folder);
  if (withPlugin) unzip(resolve(pluginZip), join(folder, 'wp-content/plugins'));
  configure(folder, origin);
  execFileSync('php', [join(folder, 'install.php')], { stdio: ['ignore', 'ignore', 'inherit'] });
  const run = (code) => runInside(folder, code);
  if (withPlugin) run(setUp);
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder, join(folder, 'router.php')], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  while (!(await isAnswering(origin))) {
    if (server.exitCode !== null) throw new Error('PHP did not start to serve.');
    await wait(50);
  }
  const stop = () => {
    // Its workers, too.
    process.kill(-server.pid);
    removeFolder(folder);
  };
  return { origin, folder, run, stop };
}

function unzip(file, folder) {
  execFileSync('unzip', ['-q', '-o', file, '-d', folder]);
}

function unpackWordPress(version, folder) {
  const parts = findWordPress();
  const plugins = join(folder, 'wp-content/plugins');
  unzip(parts.code(version), folder);
  cpSync(parts.assets(version), folder, { recursive: true, force: false });
  // It comes with a database of its own, and some with a copy of the plugin that makes SQLite do.
  for (const name of [
    'database',
    'debug.log',
    'plugins/sqlite-database-integration',
    'mu-plugins/sqlite-database-integration',
  ])
    rmSync(join(folder, 'wp-content', name), { recursive: true, force: true });
  mkdirSync(join(folder, 'wp-content/database'));
  unzip(parts.database, plugins);
  const sqlite = join(plugins, 'sqlite-database-integration');
  renameSync(join(plugins, `sqlite-database-integration-main`), sqlite);
  const copied = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
  writeFileSync(join(folder, 'wp-content/db.php'), copied);
  cpSync(classicTheme, join(folder, 'wp-content/themes/twentytwentyone'), { recursive: true, dereference: true });
}

function configure(folder, origin) {
  const write = (name, text) => writeFileSync(join(folder, name), `<?php\n${text}`);
  const keys = ['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'].flatMap((name) => [`${name}_KEY`, `${name}_SALT`]);
  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: '',
    DB_PASSWORD: '',
    DB_HOST: '',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    WP_HOME: origin,
    WP_SITEURL: origin,
    WP_DEBUG: true,
    WP_DEBUG_LOG: true,
    WP_DEBUG_DISPLAY: false,
    DISABLE_WP_CRON: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    CONCATENATE_SCRIPTS: false,
    ...Object.fromEntries(keys.map((name) => [name, `for tests: ${name}`])),
  };
  const defined = Object.entries(constants).map(([name, value]) => `define('${name}', ${JSON.stringify(value)});\n`);
  write(
    'wp-config.php',
    `${defined.join('')}$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';`,
  );
  mkdirSync(join(folder, 'wp-content/mu-plugins'), { recursive: true });
  // WordPress itself asks for updates, and for pictures of emoji where a browser has none.
  write(
    'wp-content/mu-plugins/offline.php',
    `add_filter('pre_http_request', fn($answer) => $answer ?: new WP_Error('offline', 'offline'), 99);
add_filter('pre_wp_mail', '__return_true');
add_filter('automatic_updater_disabled', '__return_true');
add_action('init', function () {
  remove_action('wp_head', 'print_emoji_detection_script', 7);
  remove_action('admin_print_scripts', 'print_emoji_detection_script');
});
add_filter('get_avatar_url', fn() => includes_url('images/w-logo-blue.png'));
foreach (['_maybe_update_core', '_maybe_update_plugins', '_maybe_update_themes'] as $name) remove_action('admin_init', $name);`,
  );
  write(
    'install.php',
    `${asVisited(origin)}define('WP_INSTALLING', true); require __DIR__ . '/wp-load.php'; require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install('Elm Road', 'administrator', 'a@example.org', false, '', '${password}');`,
  );
  write('run.php', `${asVisited(origin)}require __DIR__ . '/wp-load.php'; eval(stream_get_contents(STDIN));`);
  write(
    'router.php',
    `$file = __DIR__ . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if (is_dir($file)) $file = rtrim($file, '/') . '/index.php';
if (!is_file($file)) { require __DIR__ . '/index.php'; return; }
if (substr($file, -4) !== '.php') return false;
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = substr($file, strlen(__DIR__));
$_SERVER['SCRIPT_FILENAME'] = $file;
chdir(dirname($file));
require $file;`,
  );
}

/** What a web server would say of a visit. */
function asVisited(origin) {
  return `$_SERVER['HTTP_HOST'] = '${origin.replace('http://', '')}'; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';\n`;
}

const setUp = `
require_once ABSPATH . 'wp-admin/includes/plugin.php';
$failed = activate_plugin('peer-support-widgets/peer-support-widgets.php');
if (is_wp_error($failed)) throw new Exception($failed->get_error_message());
foreach (['editor', 'author'] as $role) (new WP_User(wp_create_user($role, '${password}', "$role@example.org")))->set_role($role);
`;

function runInside(folder, code) {
  return execFileSync('php', [join(folder, 'run.php')], { input: code, encoding: 'utf8', cwd: folder });
}

async function findPort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

function isAnswering(origin) {
  return fetch(`${origin}/readme.html`).then(
    () => true,
    () => false,
  );
}
