import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { runGit, findCommit, notInGit } from './run-git.js';

/** Whether a file has changed since a revision: changed, added, or not yet known to git. */
export type HasChanged = (file: string) => boolean;

/** Asks git which files inside a folder have changed since a revision. */
export function findChanged(revision: string, folder: string): HasChanged {
  const top = runGit(['rev-parse', '--show-toplevel'], folder, notInGit).trimEnd();
  findCommit(revision, folder);
  const changed = runGit(['diff', '--name-only', '-z', revision, '--', '.'], folder, notInGit);
  const added = runGit(
    ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.'],
    folder,
    notInGit,
  );
  const files = new Set(`${changed}\0${added}`.split('\0').filter(Boolean));
  const here = realpathSync('.');
  return (file) => files.has(relative(top, resolve(here, file)).replaceAll('\\', '/'));
}
