import type { Content } from '../../compiler/content.js';
import { kindOf } from '../../compiler/kinds/kinds.js';
import { nationOf } from '../../compiler/kinds/nation.js';
import { suggest } from '../../compiler/nearest.js';
import type { Problem } from '../../compiler/problem.js';
import type { ContentFile, LanguageFolder } from '../../compiler/read-folder.js';
import type { Hidden, Settings } from './settings.js';

/** A file of ours that is left out, and the entry that says so. */
export interface HiddenFile {
  entry: Hidden;
  path: string;
}

/** Which of a language's files are left out. An entry is a file, or a folder with all that is in it. */
export function findHidden({ name, files }: LanguageFolder, hide: readonly Hidden[]): HiddenFile[] {
  return files.flatMap(({ path }) => {
    const whole = `${name}/${path.replace(/\.md$/i, '')}`;
    const entry = hide.find((candidate) => whole === candidate.path || whole.startsWith(`${candidate.path}/`));
    return entry ? [{ entry, path }] : [];
  });
}

/** Entries that hide nothing, because there is nothing of that name. */
export function checkHide({ document, hide }: Settings, languages: readonly LanguageFolder[]): Problem[] {
  const hidden = new Set(languages.flatMap((language) => findHidden(language, hide)).map(({ entry }) => entry));
  const known = languages.flatMap(({ name, files }) =>
    files.map(({ path }) => `${name}/${path.replace(/\.md$/i, '')}`),
  );
  return hide
    .filter((entry) => !hidden.has(entry))
    .map((entry) => ({
      file: document.file,
      ...document.placeOf(entry.node),
      field: 'hide',
      rule: 'hidden-words',
      severity: 'error',
      message: `We have nothing called "${entry.path}", so there is nothing to hide.`,
      fix: `Delete the line, or correct the name. ${suggest(entry.path, known)}`.trim(),
    }));
}

/** Hidden files that others still lead to: said where they are hidden, since our files are not the charity's to fix. */
export function checkHiddenReferences(
  content: Content,
  hidden: readonly HiddenFile[],
  { document }: Settings,
): Problem[] {
  return hidden.flatMap(({ entry, path }) => {
    const kind = kindOf(path);
    const id = kind === 'nation' ? nationOf(path) : path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
    if (!kind || content.idsOf(kind).includes(id)) return [];
    return content.references
      .filter((reference) => reference.to === kind && reference.id === id)
      .map((reference) => ({
        file: document.file,
        ...document.placeOf(entry.node),
        field: 'hide',
        rule: 'hidden-words',
        severity: 'error' as const,
        message: `You hide "${entry.path}", and "${content.name}/${reference.document.path.replace(/\.md$/i, '')}" leads to it.`,
        fix: 'Hide that file too, or reword it so that it leads elsewhere.',
      }));
  });
}

/** Files without those that are left out. */
export function withoutHidden(files: readonly ContentFile[], hidden: readonly HiddenFile[]): ContentFile[] {
  return files.filter(({ path }) => !hidden.some((one) => one.path === path));
}
