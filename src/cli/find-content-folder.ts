import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { settingsFile } from '../compiler/charity/settings.js';

/** The folder to work on: the one that was named, or else the charity’s folder that one is standing in, or `content`. */
export function findContentFolder(named?: string): string {
  if (named !== undefined) return named;
  if (existsSync('content') && !existsSync(settingsFile)) return 'content';
  for (let here = resolve('.'); ; here = dirname(here)) {
    if (existsSync(resolve(here, settingsFile))) return relative(resolve('.'), here) || '.';
    if (dirname(here) === here) return 'content';
  }
}
