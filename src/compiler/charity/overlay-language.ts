import type { Document } from '../parse/document.js';
import { findPair } from '../schema/field-node.js';
import { compareText } from '../report/problem.js';
import { readDocument } from '../parse/read-document.js';
import type { ContentFile, LanguageFolder } from '../parse/read-folder.js';
import { overlayFile, rewordedFrom } from './overlay-file.js';
import { joinLines, type OverlayLine } from './overlay-text.js';

/** A file of the charity's that rewords one of ours. */
export interface Reworded {
  file: ContentFile;
  own: Document;
  /** Ours of the same name. Left out where we have none. */
  base?: Document;
  /** The lines that are compiled. Left out where the two cannot be put together. */
  lines?: OverlayLine[];
}

/** A language's files as they are compiled: the charity's, and ours where it says nothing else. */
export interface OverlayLanguage {
  language: LanguageFolder;
  reworded: Reworded[];
}

/** Puts a charity's files on top of ours: a new name adds, and the same name replaces or rewords. */
export function overlayLanguage(own: LanguageFolder, base: LanguageFolder): OverlayLanguage {
  const files = new Map(base.files.map((file) => [file.path, file]));
  const reworded: Reworded[] = [];
  for (const file of own.files) {
    const found = findReworded(file, files.get(file.path));
    if (found) reworded.push(found);
    if (!found) files.set(file.path, file);
    else if (found.lines) files.set(file.path, withText(file, joinLines(found.lines)));
  }
  const sorted = [...files.values()].sort((a, b) => compareText(a.path, b.path));
  const wordLists = [own, base].flatMap((language) => language.wordLists ?? []);
  return { language: { name: own.name, files: sorted, wordLists, unread: own.unread }, reworded };
}

/** How a file rewords ours. Nothing, where it is new or stands in the place of ours. */
function findReworded(file: ContentFile, baseFile: ContentFile | undefined): Reworded | undefined {
  const own = readDocument(file).document;
  if (!own || !findPair(own.frontMatter, rewordedFrom)) return undefined;
  const base = baseFile && readDocument(baseFile).document;
  return { file, own, base, lines: base && overlayFile(own, base) };
}

function withText(file: ContentFile, text: string): ContentFile {
  const bytes = new TextEncoder().encode(text);
  return { ...file, size: () => bytes.length, readBytes: () => bytes };
}
