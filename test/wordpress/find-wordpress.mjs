import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { env, pid } from 'node:process';

/**
 * An npm package that holds several versions of WordPress. It is fetched the first time that somebody asks, by its hash,
 * and what is needed of it is kept outside the repository.
 */
const builds = {
  name: '@wp-playground/wordpress-builds',
  version: '0.9.19',
  integrity: 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==',
};

/** What we call each WordPress, and what the package calls it. The oldest that the plugin is for comes first. */
export const versions = { 6.3: '6.3', 6.5: '6.5', '6.7-alpha': 'nightly' };

const home = join(
  env.XDG_CACHE_HOME ?? join(homedir(), '.cache'),
  'peer-support-widgets',
  `wordpress-${builds.version}`,
);

/** The classic theme that the plugin is tried with, as Debian packs it. Block themes come with WordPress. */
export const classicTheme = '/usr/share/wordpress/wp-content/themes/twentytwentyone';

/**
 * Where the parts of WordPress are on this machine.
 *
 * @returns {{ code: (version: string) => string, assets: (version: string) => string, database: string }}
 */
export function findWordPress() {
  if (!existsSync(home)) unpack();
  return {
    code: (version) => join(home, 'src/wordpress', `wp-${versions[version]}.zip`),
    assets: (version) => join(home, 'public', `wp-${versions[version]}`),
    database: join(home, 'src/sqlite-database-integration/sqlite-database-integration.zip'),
  };
}

/** Beside its place first, so that what is in its place is whole. */
function unpack() {
  const parts = `${home}.${pid}`;
  mkdirSync(parts, { recursive: true });
  try {
    run('npm', 'pack', `${builds.name}@${builds.version}`, '--silent', '--pack-destination', parts);
    const packed = join(parts, `${builds.name.replace('@', '').replace('/', '-')}-${builds.version}.tgz`);
    const hash = createHash('sha512').update(readFileSync(packed)).digest('base64');
    if (`sha512-${hash}` !== builds.integrity) throw new Error(`${builds.name} is not the file that it was.`);
    const wanted = Object.values(versions).flatMap((name) => [
      `package/src/wordpress/wp-${name}.zip`,
      `package/public/wp-${name}`,
    ]);
    run(
      'tar',
      ...['--extract', '--gzip', '--file', packed, '--directory', parts, '--strip-components=1'],
      ...['package/src/sqlite-database-integration', ...wanted],
    );
    rmSync(packed);
    renameSync(parts, home);
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

function run(command, ...parts) {
  const { status } = spawnSync(command, parts, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`WordPress cannot be had: "${command} ${parts[0]}" failed, as said above.`);
}
