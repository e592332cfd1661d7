import { closeSync, existsSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText } from '../report/problem.js';
import { wordListName } from '../rules/spelling/word-lists.js';

/** A file as found on the disk, not yet looked into. */
export interface ContentFile {
  /** As the author knows it: `content/en/myths/whole-story.md`. */
  file: string;
  /** Inside its language's folder, always with `/`: `myths/whole-story.md`. */
  path: string;
  /** Where it is on this machine. */
  absolutePath: string;
  size: () => number;
  /**
   * Read only when asked for, and no more than asked for, so that an enormous file costs nothing. Where `most` is given the
   * bytes are lent: the next file is read into the same buffer.
   */
  readBytes: (most?: number) => Uint8Array;
}

/** One language's files, in steady order. */
export interface LanguageFolder {
  /** Name of the folder: `en`. */
  name: string;
  files: ContentFile[];
  /** Lists of words that are right and in no dictionary. A charity has its own and ours. */
  wordLists?: ContentFile[];
  /** Stories that a charity leaves out, by id: what leads to them does without. */
  withoutStories?: ReadonlySet<string>;
}

/** Finds the Markdown of every language in a content folder. Throws {@link MissingFolder} where there is none. */
export function readFolder(folder: string): LanguageFolder[] {
  return listFolders(folder)
    .sort(compareText)
    .map((name) => ({
      name,
      files: findMarkdown(folder, name).sort((a, b) => compareText(a.path, b.path)),
      wordLists: findWordLists(folder, name),
    }))
    .filter(({ files }) => files.length > 0);
}

/** The list of words in a language's folder, if there is one. */
export function findWordLists(folder: string, language: string): ContentFile[] {
  return existsSync(join(resolve(folder), language, wordListName))
    ? [describeFile(describePlace(folder, language, ''), wordListName)]
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

function findMarkdown(folder: string, language: string, inside = ''): ContentFile[] {
  const here = describePlace(folder, language, inside);
  return readdirSync(join(resolve(folder), language, inside), { withFileTypes: true })
    .filter(({ name }) => !isHidden(name))
    .flatMap((entry) => {
      if (entry.isDirectory()) return findMarkdown(folder, language, here.path + entry.name);
      return isContent(entry.name) ? [describeFile(here, entry.name)] : [];
    });
}

function isHidden(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A README speaks to editors and is never content. */
function isContent(name: string): boolean {
  return /\.md$/i.test(name) && name.toLowerCase() !== 'readme.md';
}

/** A folder by its three names, each with all that comes before the name of a file in it. */
type Place = Pick<ContentFile, 'file' | 'path' | 'absolutePath'>;

/** Worked out once for a folder and not for each of its files: finding a way from one path to another takes long. */
function describePlace(folder: string, language: string, inside: string): Place {
  const absolutePath = join(resolve(folder), language, inside);
  const name = nameForAuthors(absolutePath, folder);
  return { file: name && `${name}/`, path: inside && `${inside}/`, absolutePath: absolutePath + sep };
}

function nameForAuthors(absolutePath: string, folder: string): string {
  const fromHere = relative(process.cwd(), absolutePath);
  const name = fromHere.startsWith('..') ? join(folder, relative(resolve(folder), absolutePath)) : fromHere;
  return name.split(sep).join('/');
}

function describeFile(place: Place, name: string): ContentFile {
  const absolutePath = place.absolutePath + name;
  return {
    file: place.file + name,
    path: place.path + name,
    absolutePath,
    size: () => statSync(absolutePath).size,
    readBytes: (most) => (most === undefined ? readFileSync(absolutePath) : lendBytes(absolutePath, most)),
  };
}

let buffer = new Uint8Array();

/** Asks nothing beforehand about the file, which would take as long as reading it. */
function lendBytes(path: string, most: number): Uint8Array {
  if (buffer.length < most) buffer = new Uint8Array(most);
  const file = openSync(path, 'r');
  try {
    return buffer.subarray(0, fillBuffer(file, most));
  } finally {
    closeSync(file);
  }
}

function fillBuffer(file: number, most: number): number {
  let length = 0;
  for (let read = -1; read !== 0 && length < most; length += read) {
    read = readSync(file, buffer, length, most - length, null);
  }
  return length;
}
