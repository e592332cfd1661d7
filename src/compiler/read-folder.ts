import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from './problem.js';
import { wordListName } from './spelling/word-lists.js';

/** A file as found on the disk, not yet looked into. */
export interface ContentFile {
  /** As the author knows it: `content/en/myths/whole-story.md`. */
  file: string;
  /** Inside its language's folder, always with `/`: `myths/whole-story.md`. */
  path: string;
  /** Where it is on this machine. */
  absolutePath: string;
  size: number;
  /** Read only when asked for, so that an enormous file costs nothing. */
  readBytes: () => Uint8Array;
}

/** One language's files, in steady order. */
export interface LanguageFolder {
  /** Name of the folder: `en`. */
  name: string;
  files: ContentFile[];
  /** Lists of words that are right and in no dictionary. A charity has its own and ours. */
  wordLists?: ContentFile[];
}

/** Finds the Markdown of every language in a content folder. Throws {@link MissingFolder} where there is none. */
export function readFolder(folder: string): LanguageFolder[] {
  return listFolders(folder)
    .sort(compareText)
    .map((name) => ({
      name,
      files: findMarkdown(join(resolve(folder), name)).map((path) => describeFile(folder, name, path)),
      wordLists: findWordLists(folder, name),
    }))
    .filter(({ files }) => files.length > 0);
}

/** The list of words in a language's folder, if there is one. */
export function findWordLists(folder: string, language: string): ContentFile[] {
  return existsSync(join(resolve(folder), language, wordListName))
    ? [describeFile(folder, language, wordListName)]
    : [];
}

/** Said when a folder is not there or cannot be read. Its message is for the author. */
export class MissingFolder extends Error {}

function listFolders(folder: string): string[] {
  try {
    return readdirSync(resolve(folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !isHidden(entry.name))
      .map(({ name }) => name);
  } catch {
    throw new MissingFolder(
      `There is no folder called "${folder}" that can be read. Check its name, and where you are.`,
    );
  }
}

function findMarkdown(folder: string, inside = ''): string[] {
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .flatMap((entry) => {
      const path = inside ? `${inside}/${entry.name}` : entry.name;
      if (entry.isDirectory()) return findMarkdown(folder, path);
      return isContent(entry.name) ? [path] : [];
    })
    .sort(compareText);
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A README speaks to editors and is never content. */
function isContent(name: string): boolean {
  return /\.md$/i.test(name) && name.toLowerCase() !== 'readme.md';
}

function describeFile(folder: string, language: string, path: string): ContentFile {
  const absolutePath = join(resolve(folder), language, path);
  return {
    file: nameForAuthors(absolutePath, folder),
    path,
    absolutePath,
    size: statSync(absolutePath).size,
    readBytes: () => readFileSync(absolutePath),
  };
}

function nameForAuthors(absolutePath: string, folder: string): string {
  const fromHere = relative(process.cwd(), absolutePath);
  const name = fromHere.startsWith('..') ? join(folder, relative(resolve(folder), absolutePath)) : fromHere;
  return name.split(sep).join('/');
}
