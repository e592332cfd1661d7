import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const neededToBuild = [
  'src',
  'content',
  'scripts',
  'package.json',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
];

/**
 * Copies what a build needs to a new folder, so that what is tried there touches nothing here. The packages are shared.
 *
 * @param {string[]} besides What else to copy, if it is there.
 * @returns {string} The folder. Whoever asked for it removes it.
 */
export function copyProject(besides = []) {
  const folder = mkdtempSync(join(tmpdir(), 'second-copy-'));
  for (const name of [...neededToBuild, ...besides].filter((each) => existsSync(each))) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  return folder;
}
