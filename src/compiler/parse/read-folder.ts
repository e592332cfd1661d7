import { closeSync, openSync, readdirSync, readFileSync, readSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { compareText, type Problem } from '../report/problem.js';
import { wordListName } from '../rules/spelling/word-lists.js';
import { describeUnread } from './unread-files.js';

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

/** Ids of the stories and guides that a charity leaves out: what leads to them does without. */
export type HiddenIds = Partial<Record<string, ReadonlySet<string>>>;

/** One language's files, in steady order. */
export interface LanguageFolder {
  /** Name of the folder: `en`. */
  name: string;
  files: ContentFile[];
  /** Lists of words that are right and in no dictionary. A charity has its own and ours. */
  wordLists?: ContentFile[];
  hiddenIds?: HiddenIds;
  /** What is said of files that are not read. */
  unread?: Problem[];
}

/**
 * Finds the Markdown of every language in a content folder. Throws {@link MissingFolder} where there is none, and
 * {@link UnreadableFiles} where something is called like a file of content and is none.
 */
export function readFolder(
  folder: string,
  isKept = ({ files }: LanguageFolder): boolean => files.length > 0,
): LanguageFolder[] {
  const entries = listFolder(folder).sort((a, b) => compareText(a.name, b.name));
  const found = entries.filter((entry) => entry.isDirectory() && !isHidden(entry.name)).map(findLanguage);
  const unreadable = found.flatMap((language) => language.unreadable);
  if (unreadable.length > 0) throw new UnreadableFiles(unreadable);
  const [first, ...others] = found.map(({ language }) => language).filter(isKept);
  if (!first) return [];
  const beside = entries.filter((entry) => !entry.isDirectory()).flatMap(describeBeside);
  const aside = found.flatMap(({ language }) => (isKept(language) ? [] : language.unread));
  return [{ ...first, unread: [...beside, ...aside, ...first.unread] }, ...others];

  function findLanguage({ name }: Dirent) {
    const search: Search = { root: realpathSync(folder), files: [], unread: [], unreadable: [] };
    findMarkdown(search, folder, name);
    const files = search.files.sort((a, b) => compareText(a.path, b.path));
    const wordLists = findWordLists(folder, name);
    return { ...search, language: { name, files, wordLists, unread: isLanguage(name) ? search.unread : [] } };
  }

  function describeBeside({ name }: Dirent): Problem[] {
    return describeUnread(describeFile(describePlace(folder, '', ''), name), true);
  }
}

/** A folder that is called like a language. Whatever else lies beside the languages is not content. */
function isLanguage(name: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(name);
}

/** The list of words in a language's folder, if there is one, however its name is written. */
function findWordLists(folder: string, language: string): ContentFile[] {
  return readdirSync(join(resolve(folder), language), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.toLowerCase() === wordListName)
    .map(({ name }) => describeFile(describePlace(folder, language, ''), name));
}

/** Said when a folder is not there or cannot be read. Its message is for the author. */
export class MissingFolder extends Error {}

/** Said where something is called like a file of content, and opening it would fail or wait for ever. */
export class UnreadableFiles extends Error {
  constructor(lines: readonly string[]) {
    super([...lines, 'Delete it, or put a plain text file in its place.'].join('\n'));
  }
}

function listFolder(folder: string): Dirent[] {
  try {
    return readdirSync(resolve(folder), { withFileTypes: true });
  } catch {
    throw new MissingFolder(
      `There is no folder called "${folder}" that can be read. Check its name, and where you are.`,
    );
  }
}

/** What is found in a language's folder. */
interface Search {
  /** The folder of content, wherever links lead to it. */
  root: string;
  files: ContentFile[];
  unread: Problem[];
  unreadable: string[];
}

function findMarkdown(search: Search, folder: string, language: string, inside = ''): void {
  const here = describePlace(folder, language, inside);
  for (const entry of readdirSync(here.absolutePath, { withFileTypes: true })) {
    const { name } = entry;
    if (isHidden(name) || (name.toLowerCase() === wordListName && inside === '' && entry.isFile())) continue;
    const file = describeFile(here, name);
    const isNamedContent = isContent(name);
    if (entry.isDirectory() && !isNamedContent) findMarkdown(search, folder, language, here.path + name);
    else if (entry.isFile()) {
      if (isNamedContent) search.files.push(file);
      else search.unread.push(...describeUnread(file));
    } else if (entry.isSymbolicLink()) followLink(search, file, isNamedContent);
    else if (isNamedContent)
      search.unreadable.push(
        `"${file.file}" is ${entry.isDirectory() ? 'a folder' : 'no file'}, though its name ends in ".md".`,
      );
  }
}

/** A link leads nowhere else than to a file of the same folder: what is outside is not the editors' to publish. */
function followLink(search: Search, file: ContentFile, isNamedContent: boolean): void {
  const to = statSync(file.absolutePath, { throwIfNoEntry: false });
  if (!to && isNamedContent) search.unreadable.push(`"${file.file}" is a link to a file that is not there.`);
  else if (to?.isFile() && isNamedContent && realpathSync(file.absolutePath).startsWith(search.root + sep))
    search.files.push(file);
  else if (to?.isDirectory() || isNamedContent)
    search.unread.push({
      file: file.file,
      line: 1,
      rule: 'file-not-read',
      severity: 'error',
      message: 'This is a link to another place, which is not followed.',
      fix: 'Put the file or folder itself here, or delete the link.',
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
    readBytes: (most) => (most === undefined ? readFileSync(absolutePath) : readIntoBuffer(absolutePath, most)),
  };
}

let buffer = new Uint8Array();

/** Asks nothing beforehand about the file, which would take as long as reading it. */
function readIntoBuffer(path: string, most: number): Uint8Array {
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
