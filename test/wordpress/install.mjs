/**
 * Installs what the tests of the WordPress plugin need where it may, and says what is missing where not: PHP and PHPUnit, a
 * classic theme, Chromium, and WordPress itself. It is done before the tests, whose time is limited.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { exit } from 'node:process';
import { findBrowsers } from '../../scripts/find-browsers.mjs';
import { installDebianPackages } from '../../scripts/install-debian-packages.mjs';
import { classicTheme, findWordPress, versions } from './find-wordpress.mjs';

const modules = {
  pdo_sqlite: 'php-sqlite3',
  mbstring: 'php-mbstring',
  xml: 'php-xml',
  gd: 'php-gd',
  curl: 'php-curl',
  zip: 'php-zip',
};

installDebianPackages(listMissing());
const missing = listMissing();
if (missing.length > 0) console.error(`On Debian: sudo apt-get install --no-install-recommends ${missing.join(' ')}`);
if (!existsSync('dist/wordpress/peer-support-widgets.zip')) {
  console.error('The plugin has not been built: npm run build');
  missing.push('the plugin');
}
try {
  findWordPress();
  console.log(`WordPress ${Object.keys(versions).join(', ')}`);
} catch (reason) {
  console.error(reason.message);
  missing.push('WordPress');
}
if (missing.length > 0) {
  console.error(`The WordPress plugin can't be tested without: ${missing.join(', ')}.`);
  exit(1);
}

/** Debian packages of what is not here. */
function listMissing() {
  const loaded = says('php', '-m').split('\n');
  return [
    ...(says('php', '--version') ? [] : ['php-cli']),
    ...Object.entries(modules).flatMap(([module, name]) => (loaded.includes(module) ? [] : [name])),
    ...(says('phpunit', '--version') ? [] : ['phpunit']),
    ...(says('unzip', '-v') ? [] : ['unzip']),
    ...(existsSync(classicTheme) ? [] : ['wordpress-theme-twentytwentyone']),
    ...(findBrowsers().chromium ? [] : ['chromium']),
  ];
}

function says(command, ...parts) {
  return spawnSync(command, parts, { encoding: 'utf8' }).stdout ?? '';
}
