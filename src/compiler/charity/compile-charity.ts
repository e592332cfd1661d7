import { defaultLanguage } from '../../content-model/languages.js';
import { compileLanguages, type Compiled, type CompileOptions } from '../compile.js';
import { sortProblems, stopsBuild, type Problem } from '../report/problem.js';
import { readFolder, type LanguageFolder } from '../parse/read-folder.js';
import { checkFeedback } from './check-feedback.js';
import { checkRewordings } from './check-rewordings.js';
import { applyHouseRules } from '../rules/house-rules.js';
import { checkHiddenReferences, checkHide, findHidden, hiddenIds, withoutHidden, type HiddenFile } from './hide.js';
import { overlayLanguage, type OverlayLanguage, type Reworded } from './overlay-language.js';
import { ourName } from './our-content.js';
import { placeOverlay } from './place-overlay.js';
import { readSettings, type Settings } from './settings.js';

export interface CompiledCharity extends Compiled {
  reworded: Reworded[];
}

interface Overlay extends OverlayLanguage {
  hidden: HiddenFile[];
}

/** Compiles a charity's own words on top of ours. What was wrong with ours before is not the charity's to fix. */
export function compileCharity(options: CompileOptions): CompiledCharity {
  const { settings, problems, text } = readSettings(options.folder);
  if (!settings) return { libraries: [], problems: showLines(problems, text), contents: [], files: [], reworded: [] };
  const bases = readBases(settings);
  const owns = readOwn(options.folder, bases);
  const replaced = findReplaced(owns, bases);
  const overlays = owns.map((own) => overlay(own, bases, settings, replaced));
  const languages = overlays.map(({ language }) => language);
  const english = bases.find(isEnglish);
  const compiled = compileLanguages(languages, { ...options, english });
  const before = compileLanguages(bases, { ...options, folder: settings.baseName });
  const reworded = overlays.flatMap((one) => one.reworded);
  const all = sortProblems(
    applyHouseRules(
      [
        ...showLines([...problems, ...checkSettings(settings, bases, overlays, compiled)], text),
        ...compiled.contents.flatMap((content) => checkFeedback(content, settings)),
        ...findStale(before.problems, settings),
        ...checkRewordings(reworded, pathsOf(bases)),
        ...placeOverlay(compiled.problems, before.problems, reworded, settings),
      ],
      settings.rules,
    ),
  );
  return { ...compiled, libraries: all.some(stopsBuild) ? [] : compiled.libraries, problems: all, reworded };
}

function overlay(
  own: LanguageFolder,
  bases: LanguageFolder[],
  { hide }: Settings,
  replaced: ReadonlySet<string>,
): Overlay {
  const base = bases.find(({ name }) => name === own.name) ?? { name: own.name, files: [] };
  const english = bases.find(isEnglish);
  const hidden = findHidden(base, hide, english);
  const kept = withoutHidden(base.files, hidden).filter(({ path }) => isEnglish(own) || !replaced.has(path));
  const { language, reworded } = overlayLanguage(own, { ...base, files: kept });
  return { hidden, reworded, language: { ...language, hiddenIds: hiddenIds(hidden) } };
}

function isEnglish({ name }: LanguageFolder): boolean {
  return name === defaultLanguage;
}

/** English files of ours that the charity has others for. Our translations of ours say something else. */
function findReplaced(owns: LanguageFolder[], bases: LanguageFolder[]): ReadonlySet<string> {
  const own = owns.find(isEnglish);
  const base = bases.find(isEnglish);
  if (!own || !base || owns.length === 1) return new Set();
  const { reworded } = overlayLanguage(own, base);
  const stays = new Set(reworded.map(({ file }) => file.path));
  return new Set(own.files.map(({ path }) => path).filter((path) => !stays.has(path)));
}

function checkSettings(
  settings: Settings,
  bases: LanguageFolder[],
  overlays: Overlay[],
  { contents }: Compiled,
): Problem[] {
  const references = overlays.flatMap(({ hidden }, i) => {
    const content = contents[i];
    return content ? checkHiddenReferences(content, hidden, settings) : [];
  });
  return [...checkHide(settings, bases), ...references];
}

/** What is overdue in our words: the charity can do one thing about it. That a source is old is ours to fix, and only noted. */
function findStale(before: readonly Problem[], { document }: Settings): Problem[] {
  const overdue = before.filter(({ timeHasPassed, severity }) => timeHasPassed && severity !== 'note');
  const files = new Set(overdue.map(({ file }) => file));
  if (files.size === 0) return [];
  return [
    {
      file: document.file,
      ...document.locate(['base']),
      field: 'base',
      rule: 'charity-settings',
      severity: 'warning',
      message: `${files.size} of our files are past the day on which they were to be checked again.`,
      fix: `Install our newest words: npm install ${ourName}@latest`,
      timeHasPassed: true,
    },
  ];
}

/** Our files, called by the name that the charity's settings give them and not by where they are on this machine. */
function readBases({ baseFolder, baseName }: Settings): LanguageFolder[] {
  return readFolder(baseFolder).map(({ name, files, ...others }) => ({
    ...others,
    name,
    files: files.map((file) => ({ ...file, file: `${baseName}/${name}/${file.path}` })),
  }));
}

/** The charity's languages: also a folder with nothing in it yet, where ours has something to show. */
function readOwn(folder: string, bases: LanguageFolder[]): LanguageFolder[] {
  return readFolder(folder, ({ name, files }) => files.length > 0 || bases.some((base) => base.name === name));
}

function pathsOf(languages: LanguageFolder[]): string[] {
  return languages.flatMap(({ files }) => files.map(({ path }) => path));
}

function showLines(problems: readonly Problem[], text: string): Problem[] {
  const lines = text.split('\n');
  return problems.map((problem) => ({
    ...problem,
    excerpt: lines[problem.line - 1]?.trim() ? lines[problem.line - 1] : undefined,
  }));
}
