import { defaultLanguage } from '../content-model/languages.js';
import type { Library } from '../content-model/library.js';
import { assembleLibrary } from './emit/assemble-library.js';
import { checkReferences } from './rules/check-references.js';
import type { Content } from './parse/content.js';
import { findCopied, type SourceText } from './rules/text/find-copied.js';
import { dropRepeats, sortProblems, stopsBuild, type Problem } from './report/problem.js';
import { readContent, type ParsedContent } from './parse/read-content.js';
import { readFolder, type LanguageFolder } from './parse/read-folder.js';
import { applyIgnoreLines } from './rules/house-rules.js';
import { checkRules } from './rules/index.js';

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
export function compileLanguages(
  languages: LanguageFolder[],
  { folder, today, errorsOnly, against, parsed }: CompileOptions,
): Compiled {
  const read = languages.map((language) => readContent(language, folder, today, parsed));
  const english = read.find(({ content }) => content.name === defaultLanguage)?.content;
  const found = read.flatMap(({ content, problems }, i) => [
    ...problems,
    ...checkReferences(content, languages[i]!.withoutStories),
    ...checkRules(content, { errorsOnly, english }),
    ...(against ? findCopied(content, against) : []),
  ]);
  const texts = new Map(read.flatMap((one) => [...one.texts]));
  const sorted = sortProblems(dropRepeats(applyIgnoreLines(found, texts)));
  const lines = readLines(sorted, texts);
  const problems = sorted.map((problem) => addExcerpt(problem, lines));
  const contents = read.map(({ content }) => content);
  return {
    libraries: problems.some(stopsBuild) ? [] : assembleLibraries(contents),
    problems,
    contents,
    files: languages.flatMap(({ files }) => files.map(({ absolutePath }) => absolutePath)),
  };
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
