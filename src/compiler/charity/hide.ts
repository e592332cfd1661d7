import { defaultLanguage } from '../../content-model/languages.js';
import type { Content } from '../parse/content.js';
import { findPair, isWords } from '../schema/field-node.js';
import { kindOf, type KindName } from '../schema/kinds/kinds.js';
import { nationOf } from '../schema/kinds/nation.js';
import { suggest } from '../rules/text/nearest.js';
import type { Problem } from '../report/problem.js';
import { readDocument } from '../parse/read-document.js';
import type { ContentFile, HiddenIds, LanguageFolder } from '../parse/read-folder.js';
import type { Hidden, Settings } from './settings.js';

/** A file of ours that is left out, and the entry that says so. */
export interface HiddenFile {
  entry: Hidden;
  path: string;
}

/**
 * Which of a language's files are left out. Of a nation that is hidden the emergency and crisis numbers stay, and so does
 * its name: a visitor who is there would have nobody to call.
 */
export function findHidden(language: LanguageFolder, hide: readonly Hidden[], english?: LanguageFolder): HiddenFile[] {
  const original = (file: ContentFile) => english?.files.find(({ path }) => path === file.path) ?? file;
  const named = findNamed(language, hide);
  const nations = new Set(named.filter(({ path }) => kindOf(path) === 'nation').map(({ path }) => nationOf(path)));
  const isKept = (file: ContentFile) =>
    kindOf(file.path) === 'nation' || (nations.has(nationOf(file.path)) && isUrgentContact(original(file)));
  const kept = new Set(language.files.filter(isKept).map(({ path }) => path));
  return named.filter(({ path }) => !kept.has(path));
}

function isUrgentContact(file: ContentFile): boolean {
  if (kindOf(file.path) !== 'contact') return false;
  const { document } = readDocument(file);
  const urgency = document && findPair(document.frontMatter, 'urgency')?.value;
  return isWords(urgency) && ['emergency', 'crisis'].includes(urgency.value);
}

/**
 * The files that the entries name. An entry is a file, or a folder with all that is in it. What is hidden in English is
 * hidden in the languages that translate it.
 */
function findNamed({ name, files }: LanguageFolder, hide: readonly Hidden[]): HiddenFile[] {
  return files.flatMap(({ path }) => {
    const wholes = [name, defaultLanguage].map((language) => `${language}/${path.replace(/\.md$/i, '')}`);
    const isNamed = (entry: Hidden) => wholes.some((whole) => `${whole}/`.startsWith(`${entry.path}/`));
    const entry = hide.find(isNamed);
    return entry ? [{ entry, path }] : [];
  });
}

/** Entries that hide nothing, because there is nothing of that name. */
export function checkHide({ document, hide }: Settings, languages: readonly LanguageFolder[]): Problem[] {
  const known = languages.flatMap(({ name, files }) =>
    files.map(({ path }) => `${name}/${path.replace(/\.md$/i, '')}`),
  );
  return (
    hide
      // Each is looked for alone: a file may also be in a folder that is named.
      .filter((entry) => !languages.some((language) => findNamed(language, [entry]).length > 0))
      .map((entry) => ({
        file: document.file,
        ...document.placeOf(entry.node),
        field: 'hide',
        rule: 'hidden-words',
        severity: 'error',
        message: `We don’t have anything called "${entry.path}", so there’s nothing to hide.`,
        fix: `Delete the line, or correct the name. ${suggest(entry.path, known)}`.trim(),
      }))
  );
}

/** Hidden files that others still lead to: said where they are hidden, since our files are not the charity's to fix. */
export function checkHiddenReferences(
  content: Content,
  hidden: readonly HiddenFile[],
  { document }: Settings,
): Problem[] {
  return hidden.flatMap(({ entry, path }) => {
    const kind = kindOf(path);
    const id = kind === 'nation' ? nationOf(path) : idOf(path);
    if (!kind || content.idsOf(kind).includes(id)) return [];
    return content.references
      .filter((reference) => reference.to === kind && reference.id === id)
      .map((reference) => ({
        file: document.file,
        ...document.placeOf(entry.node),
        field: 'hide',
        rule: 'hidden-words',
        ...describeLink(entry, kind, `${content.name}/${reference.document.path.replace(/\.md$/i, '')}`),
      }));
  });
}

/** Ids of the stories and guides among the hidden files. */
export function hiddenIds(hidden: readonly HiddenFile[]): HiddenIds {
  const idsOf = (kind: KindName) =>
    new Set(hidden.filter(({ path }) => kindOf(path) === kind).map(({ path }) => idOf(path)));
  return { story: idsOf('story'), guide: idsOf('guide') };
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** A guide does without the story of a situation, and a story without its guide. A quiz without a question is no quiz. */
function describeLink({ path }: Hidden, kind: KindName, from: string): Pick<Problem, 'severity' | 'message' | 'fix'> {
  if (kind === 'story')
    return {
      severity: 'warning',
      message: `You hide "${path}", which "${from}" leads to. It’s shown without that story.`,
      fix: 'If that’s fine, do nothing. To show another story there, reword that file.',
    };
  if (kind === 'guide')
    return {
      severity: 'warning',
      message: `You hide "${path}", which "${from}" leads to. It’s shown without that link.`,
      fix: 'If that’s fine, do nothing. To lead to another guide there, reword that file.',
    };
  return {
    severity: 'error',
    message: `You hide "${path}", and "${from}" leads to it.`,
    fix: 'Hide that file too, or reword it so that it leads elsewhere.',
  };
}

/** Files without those that are left out. */
export function withoutHidden(files: readonly ContentFile[], hidden: readonly HiddenFile[]): ContentFile[] {
  return files.filter(({ path }) => !hidden.some((one) => one.path === path));
}
