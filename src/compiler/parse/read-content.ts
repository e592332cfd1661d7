import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind } from '../../content-model/schema.js';
import { Content } from './content.js';
import type { Document } from './document.js';
import { translate } from '../translation/merge-translation.js';
import { ItemReader } from '../schema/item-reader.js';
import { fieldNames, homes, kindOf, readers, type ItemOf, type KindName } from '../schema/kinds/kinds.js';
import { nationOf } from '../schema/kinds/nation.js';
import { findNearest } from '../rules/text/nearest.js';
import { findCharacterFaults, hasUnseen, repairLetters } from './characters.js';
import { ParsedFiles } from './parsed-files.js';
import type { Problem } from '../report/problem.js';
import { readDocument, readPlainText } from './read-document.js';
import type { ContentFile, LanguageFolder } from './read-folder.js';
import { findOriginal } from './unread-files.js';
import { readWordList } from '../rules/spelling/word-lists.js';

/** A language's files, understood as far as they can be, with what was wrong and the texts to show it in. */
export interface ReadContent {
  content: Content;
  problems: Problem[];
  /** Text by file name. */
  texts: Map<string, string>;
}

/** What one file came to, whichever language's content it is put into. */
interface ParsedFile {
  problems: Problem[];
  text: string;
  /** What was read of it, unless it could not be understood at all. */
  read?: { reader: ItemReader; value: ItemOf<KindName> | undefined };
}

/** Files parsed before, so that a preview parses only those that have changed. */
export type ParsedContent = ParsedFiles<ParsedFile>;

/** The English files by path, for those that translate them. Nothing for one that cannot be read. */
export type Originals = ReadonlyMap<string, Document | undefined>;

/** Reads every file of a language. One that cannot be understood is noted and left out; the others are read all the same. */
export function readContent(
  { name, files, wordLists = [], unread = [] }: LanguageFolder,
  folder: string,
  today: string,
  before: ParsedContent = new ParsedFiles(),
  originals: Originals = new Map(),
): ReadContent {
  const content = new Content(name, today, `${folder}/${name}`);
  const problems: Problem[] = [...unread];
  const texts = new Map<string, string>();
  for (const file of files) {
    const kind = kindOf(file.path);
    if (!kind) {
      problems.push(refusePlace(file));
      continue;
    }
    const id = idOf(file.path, kind);
    content.addId(kind, id);
    const original = isApart(kind) ? undefined : originals.get(file.path);
    // Told where it cannot be read. Without its facts nothing can be said of the words.
    if (!original && !isApart(kind) && originals.has(file.path)) continue;
    const parsed = before.read(file, (each) => parseFile(each, kind, original), original);
    texts.set(file.file, parsed.text);
    for (const problem of parsed.problems) problems.push(problem);
    if (parsed.read) content.addItem(kind, id, parsed.read.reader, parsed.read.value);
  }
  for (const list of wordLists) readWords(list, content, problems);
  return { content, problems, texts };
}

function readWords(list: ContentFile, content: Content, problems: Problem[]): void {
  const { text, problems: unreadable } = readPlainText(list);
  for (const word of readWordList(text)) content.ownWords.push(word);
  problems.push(...unreadable);
}

function isApart(kind: KindName): boolean {
  return Boolean((kinds[kind] as Kind).apart);
}

function parseFile(file: ContentFile, kind: KindName, original?: Document): ParsedFile {
  const { document: own, problems: unreadable, text } = readDocument(file);
  const problems = [...refuseName(file, kind), ...unreadable];
  if (!own) return { problems, text };
  const meant = original
    ? undefined
    : findMeantKind(
        own.frontMatter.items.map(({ key }) => key.value),
        kind,
      );
  if (meant) return { problems: [...problems, refuseKind(file.file, kind, meant)], text };
  const { document, problems: repeated } = original
    ? translate(own, original, kinds[kind])
    : { document: own, problems: [] };
  problems.push(...repeated);
  const reader = new ItemReader(document);
  const value = readers[kind](reader);
  document.forgetFields();
  return { problems: problems.concat(reader.problems), text, read: { reader, value } };
}

function idOf(path: string, kind: KindName): string {
  return kind === 'nation' ? nationOf(path) : path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

function refuseName({ file, path }: ContentFile, kind: KindName): Problem[] {
  const [, name = ''] = /([^/]*)\.md$/i.exec(path) ?? [];
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) && path.endsWith('.md')) return [];
  const copy = findOriginal(`${name}.md`);
  if (copy) return [refuseCopy(file, copy)];
  const [garbled] = findCharacterFaults(name).filter(({ rule }) => rule === 'file-encoding');
  const better =
    repairLetters(name)
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || kind;
  return [
    {
      file,
      line: 1,
      rule: 'file-name',
      severity: 'error',
      message: garbled
        ? `In the name of this file, letters stand that were saved in another way: "${name.slice(garbled.at, garbled.at + garbled.length)}".`
        : hasUnseen(name)
          ? 'The name of this file has a character in it that cannot be seen.'
          : 'The name of this file has something other than small letters, digits and single hyphens in it.',
      fix: `Call it "${better}.md". Its name is part of addresses, so it stays simple.`,
    },
  ];
}

/** Two files of nearly the same words: nobody can tell from here which of them is right. */
function refuseCopy(file: string, { original, bySync }: NonNullable<ReturnType<typeof findOriginal>>): Problem {
  return {
    file,
    line: 1,
    rule: 'file-name',
    severity: 'error',
    message: bySync
      ? `Two people changed "${original}" at the same time, and this is the version of one of them.`
      : `By its name this is a copy of "${original}", and both would be published.`,
    fix: `Keep what is right in "${original}", and delete this file. If it is something else, give it a name of small letters and hyphens.`,
  };
}

/** A file whose fields all belong to another kind was saved into the wrong folder. */
function findMeantKind(fields: readonly string[], kind: KindName): KindName | undefined {
  const strange = fields.filter((name) => !fieldNames[kind].has(name));
  if (strange.length < 2) return undefined;
  const [meant, ...others] = (Object.keys(fieldNames) as KindName[]).filter((other) =>
    fields.every((name) => fieldNames[other].has(name)),
  );
  return others.length === 0 ? meant : undefined;
}

function refuseKind(file: string, kind: KindName, meant: KindName): Problem {
  return {
    file,
    line: 1,
    rule: 'file-kind',
    severity: 'error',
    message: `By its fields this is a file of the kind "${meant}", and it stands where each file is a "${kind}".`,
    fix: `Move it to "${homes.find(([, name]) => name === meant)![0].replace(/\/?\*\.md$/, '')}".`,
  };
}

function refusePlace({ file, path }: ContentFile): Problem {
  const folders = [...new Set(homes.map(([pattern]) => pattern.replace(/\/?[^/]*$/, '')).filter(Boolean))];
  const folder = path.replace(/\/?[^/]*$/, '');
  const nearest =
    findNearest(folder, folders) ??
    findNearest(
      path,
      homes.map(([pattern]) => pattern),
    );
  return {
    file,
    line: 1,
    rule: 'file-kind',
    severity: 'error',
    message: folder
      ? `Nothing is kept in "${folder}" under this name, so it is not clear what this file is.`
      : 'It is not clear from its place what this file is.',
    fix: `Move it to where its kind is kept${nearest ? `. Did you mean "${nearest}"?` : `: ${homes.map(([pattern]) => pattern).join(', ')}.`}`,
  };
}
