import { defaultLanguage } from '../content-model/languages.js';
import type { Library } from '../content-model/library.js';
import { assembleLibrary } from './emit/assemble-library.js';
import { checkReferences } from './rules/check-references.js';
import type { Content } from './parse/content.js';
import { findCopied, type SourceText } from './rules/text/find-copied.js';
import { dropRepeats, sortProblems, stopsBuild, type Problem } from './report/problem.js';
import { readContent, type Originals, type ParsedContent, type ReadContent } from './parse/read-content.js';
import { readFolder, type LanguageFolder } from './parse/read-folder.js';
import { applyIgnoreLines } from './rules/house-rules.js';
import { checkRules } from './rules/index.js';
import type { SafetyWords } from './rules/safety/safety-words.js';
import { placeInOriginal } from './translation/place-in-original.js';

export interface CompileOptions {
  /** The folder that holds one folder for each language: `content`. */
  folder: string;
  /** The day to compile for, as `2026-11-21`. What is overdue or has run out is judged by it. */
  today: string;
  /** True where only what stops a build is asked for: rules that never do are then left out, which saves a third of the time. */
  errorsOnly?: boolean;
  /** Texts that no words may be shared with. */
  against?: readonly SourceText[];
  /** What files came to before: give the same one again and only files that have changed are parsed. */
  parsed?: ParsedContent;
  /** What the safety rules look for in languages that have no words in `rules/safety`: for tests. By folder. */
  safetyWords?: Record<string, SafetyWords>;
  /** The English files whose facts the other languages stand on, where English itself is not compiled. */
  english?: LanguageFolder;
}

/** A language's library under the name of its folder: `en`. */
export interface NamedLibrary {
  folder: string;
  library: Library;
}

export interface Compiled {
  /** Empty where anything is wrong that stops a build: nothing half-built ever leaves. */
  libraries: NamedLibrary[];
  /** Every problem in every file, once each, in steady order. */
  problems: Problem[];
  /** What was found in each language, for those who report on it. */
  contents: Content[];
  /** Every file that was read, for those who watch them. */
  files: string[];
}

/** Markdown in, libraries out. The same files and the same day always give the same result. */
export function compileFolder(options: CompileOptions): Compiled {
  return compileLanguages(readFolder(options.folder), options);
}

/** The same for files that have been found already, wherever they are. */
export function compileLanguages(languages: LanguageFolder[], options: CompileOptions): Compiled {
  const { errorsOnly, against } = options;
  const read = readLanguages(languages, options);
  const english = read.find(({ content }) => content.name === defaultLanguage)?.content;
  const found = read.flatMap(({ content, problems }, i) => [
    ...problems,
    ...checkReferences(content, languages[i]!.hiddenIds, english),
    ...checkRules(content, { errorsOnly, english }),
    ...(against ? findCopied(content, against) : []),
  ]);
  const texts = new Map(read.flatMap((one) => [...one.texts]));
  const contents = read.map(({ content }) => content);
  const placed = placeInOriginal(found, contents);
  const sorted = sortProblems(dropRepeats(applyIgnoreLines(placed, texts)));
  const lines = readLines(sorted, texts);
  const problems = sorted.map((problem) => addExcerpt(problem, lines));
  return {
    libraries: problems.some(stopsBuild) ? [] : assembleLibraries(contents),
    problems,
    contents,
    files: languages.flatMap(({ files }) => files.map(({ absolutePath }) => absolutePath)),
  };
}

/** English first, since the facts of the others stand in its files. */
function readLanguages(
  languages: LanguageFolder[],
  { folder, today, parsed, safetyWords, english: standsOn }: CompileOptions,
): ReadContent[] {
  const isEnglish = ({ name }: LanguageFolder) => name === defaultLanguage;
  const base = languages.find(isEnglish) ?? standsOn;
  const english = base && readContent(base, folder, today, parsed);
  const originals = english && findOriginals(english.content, base);
  const read = languages.map((language) =>
    isEnglish(language) ? english! : readContent(language, folder, today, parsed, originals),
  );
  for (const { content } of read) content.safetyWords = safetyWords?.[content.name];
  return read;
}

function findOriginals({ documents }: Content, { files }: LanguageFolder): Originals {
  const read = new Map(documents.map(({ document }) => [document.path, document]));
  return new Map(files.map(({ path }) => [path, read.get(path)]));
}

function assembleLibraries(contents: Content[]): NamedLibrary[] {
  return contents.flatMap((content) => {
    const library = assembleLibrary(content);
    return library ? [{ folder: content.name, library }] : [];
  });
}

/** The lines of those files that have problems: taken apart once for each, and never for the others. */
function readLines(problems: readonly Problem[], texts: Map<string, string>): Map<string, string[]> {
  const files = new Set(problems.map(({ file }) => file));
  return new Map([...files].map((file) => [file, texts.get(file)?.split('\n') ?? []]));
}

function addExcerpt(problem: Problem, lines: Map<string, string[]>): Problem {
  const excerpt = lines.get(problem.file)?.[problem.line - 1];
  return excerpt?.trim() && problem.column !== undefined ? { ...problem, excerpt } : problem;
}
