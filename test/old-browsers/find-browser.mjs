import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { arch, env, pid, platform } from 'node:process';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const folder = new URL('.', import.meta.url).pathname;
const lock = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;

/** Every version that package.json names: `chromium-92`. */
export const versions = Object.keys(lock[''].dependencies).map((name) => Number(name.replace('chromium-', '')));

const cache = join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'peer-support-widgets');

/**
 * A Chromium of a certain age: its program and the libraries that came with it. It is fetched the first time that somebody
 * asks for it, by the lock file, and kept outside the repository, unpacked. Of the libraries, only `libnspr4` is the
 * system's, which comes with Debian's own Chromium.
 *
 * @param {number} version
 * @returns {Promise<{ executable: string, libraries: string[] }>}
 */
export async function findBrowser(version) {
  if (platform !== 'linux' || arch !== 'x64')
    throw new Error(`These builds are for Linux on x64. This is ${platform} on ${arch}.`);
  const name = `chromium-${version}`;
  const { version: released } = lock[`node_modules/${name}`];
  const home = join(cache, `${name}-${released}`);
  if (!existsSync(home)) await unpack(fetchPackage(name), home);
  return { executable: join(home, 'chromium'), libraries: [join(home, 'lib'), home] };
}

/** All of them are fetched together: they share a lock file. */
function fetchPackage(name) {
  const archives = join(folder, 'node_modules', name, 'bin');
  if (existsSync(archives)) return archives;
  const options = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', ['ci', ...options], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`${name} cannot be had: npm ci --prefix test/old-browsers failed, as said above.`);
  return archives;
}

/** Beside its place first, so that what is in its place is whole. */
async function unpack(archives, home) {
  const parts = `${home}.${pid}`;
  mkdirSync(parts, { recursive: true });
  for (const archive of readdirSync(archives)) {
    const file = join(parts, archive.slice(0, -'.br'.length));
    const isProgram = archive === 'chromium.br';
    await pipeline(
      createReadStream(join(archives, archive)),
      createBrotliDecompress(),
      createWriteStream(file, { mode: isProgram ? 0o755 : 0o644 }),
    );
    if (isProgram) continue;
    const { status } = spawnSync('tar', ['--extract', '--file', file, '--directory', parts], { stdio: 'inherit' });
    if (status !== 0) throw new Error(`${archive} could not be unpacked.`);
    rmSync(file);
  }
  renameSync(parts, home);
}
