/**
 * `npm run verify:package`: packs what npm would publish from `dist/`, and asks publint and are-the-types-wrong whether an
 * app can import it and gets the right types.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, exit } from 'node:process';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  const [{ filename, files, entryCount, size }] = JSON.parse(pack());
  const packed = join(folder, filename);
  console.log(`Packed ${entryCount} files, ${Math.round(size / 1024)} kB.`);
  const copies = files.map(({ path }) => path).filter((path) => /\.(br|gz)$/.test(path));
  if (copies.length > 0) throw new Error(`Compressed copies are for servers of one's own: ${copies.join(', ')}`);
  run('publint/src/cli.js', 'run', packed, '--strict');
  run('@arethetypeswrong/cli/dist/index.js', packed, '--profile', 'esm-only');
} catch (failure) {
  console.error(String(failure.stderr ?? failure.message));
  console.error('The package is not one that can be published.');
  exit(1);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Packs `dist/` as it is: the build is a step of its own. */
function pack() {
  return execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
    encoding: 'utf8',
  });
}

function run(tool, ...parts) {
  execFileSync(execPath, [join('node_modules', tool), ...parts], { stdio: 'inherit' });
}
