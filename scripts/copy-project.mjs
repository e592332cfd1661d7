import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const leftBehind = ['.git', 'coverage', 'dist', 'node_modules', 'release', 'storybook-static'];

/**
 * Copies the project to a new folder, so that what is tried there touches nothing here. The packages are shared.
 *
 * @param {{ built?: boolean }} options Whether `dist/` is copied too.
 * @returns {string} The folder. Whoever asked for it removes it.
 */
export function copyProject({ built = false } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'second-copy-'));
  const names = readdirSync('.').filter((name) => !leftBehind.includes(name) || (built && name === 'dist'));
  // What is tried against other frameworks has packages of its own.
  const filter = (path) => basename(path) !== 'node_modules';
  for (const name of names) cpSync(name, join(folder, name), { recursive: true, filter });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}
