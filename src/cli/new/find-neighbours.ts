import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../compiler/report/problem.js';
import { Refusal } from '../refusal.js';
import type { Neighbours } from './starter.js';

/** The language's folder to write into: the one that was asked for, or the only one there is. */
export function findLanguageFolder(folder: string, language: string | undefined): string {
  if (!existsSync(folder))
    throw new Refusal(
      `There is no folder called "${folder}" here.`,
      'Go to the folder that holds it, or name another with --folder.',
    );
  const languages = listFolders(folder).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?$/.test(name));
  const chosen = language ?? (languages.length === 1 ? languages[0] : languages.find((name) => name === 'en'));
  if (chosen && languages.includes(chosen)) return join(folder, chosen);
  throw new Refusal(
    `It is not clear which language in "${folder}" you mean.`,
    languages.length > 0
      ? `Add --language with one of: ${languages.join(', ')}.`
      : `Make a folder "${folder}/en" first.`,
  );
}

/** What a language's folder, and the one it stands on, hold that a new file has to fit in with. */
export function findNeighbours(folders: string[], kindFolder: string, today: string): Neighbours {
  const orders = folders.flatMap((folder) => listFiles(join(folder, kindFolder))).map(readOrder);
  const nations = folders.flatMap((folder) => listFolders(join(folder, 'contacts')));
  return { today, nextOrder: Math.max(0, ...orders) + 1, nations: [...new Set(nations)].sort(compareText) };
}

function readOrder(file: string): number {
  return Number(/^order: *(\d{1,6}) *$/m.exec(readFileSync(file, 'utf8'))?.[1] ?? 0);
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .sort(compareText);
}
