import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { settingsFile } from '../compiler/charity/settings.js';
import { findOurContent } from '../compiler/charity/our-content.js';
import { Refusal } from './refusal.js';

/** The folder that was typed after a command, or else the one to work on. */
export function readContentFolder([named, ...more]: readonly string[]): string {
  if (more.length > 0)
    throw new Refusal(
      `It is not clear what "${more.join(' ')}" is.`,
      'Name one folder at a time, in quotes if there are spaces in its name.',
    );
  return findContentFolder(named);
}

/**
 * The folder to work on: the one that was named, or else the charity’s folder that one is standing in, or `content`.
 *
 * @throws Refusal where what was named is only a part of such a folder: what looks in there would find nothing, and say that
 *   all is well.
 */
export function findContentFolder(named?: string): string {
  return named === undefined ? findHere() : checkFolder(named);
}

/** The same for commands that take words from somewhere, if need be ours wherever they are installed. */
export function findWordsFolder(named?: string): string {
  if (named !== undefined) return findContentFolder(named);
  const here = findHere();
  return existsSync(here) ? here : findOurContent();
}

function findHere(): string {
  if (existsSync('content') && !existsSync(settingsFile)) return 'content';
  for (let here = resolve('.'); ; here = dirname(here)) {
    if (existsSync(resolve(here, settingsFile))) return relative(resolve('.'), here) || '.';
    if (dirname(here) === here) return 'content';
  }
}

function checkFolder(named: string): string {
  const folder = normalize(named).replace(/(?<=.)[\\/]+$/, '');
  if (statSync(folder, { throwIfNoEntry: false })?.isFile())
    throw new Refusal(`"${named}" is a file.`, 'Name the folder that it belongs to, such as "content".');
  const isLanguage = ['wording.md', 'contacts', 'stories'].some((name) => existsSync(join(folder, name)));
  if (!isLanguage || existsSync(join(folder, settingsFile))) return folder;
  throw new Refusal(`"${named}" is the folder of one language.`, `Name the one around it: "${join(folder, '..')}"`);
}
