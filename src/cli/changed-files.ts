import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Refusal } from './refusal.js';

/** Whether a file has changed since a revision: changed, added, or not yet known to git. */
export type HasChanged = (file: string) => boolean;

/** Asks git which files inside a folder have changed since a revision. */
export function findChanged(revision: string, folder: string): HasChanged {
  if (revision.startsWith('-')) throw unknownRevision(revision);
  const top = askGit(['rev-parse', '--show-toplevel'], folder, notInGit);
  askGit(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`], folder, () => unknownRevision(revision));
  const changed = askGit(['diff', '--name-only', '-z', revision, '--', '.'], folder, notInGit);
  const added = askGit(
    ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', '.'],
    folder,
    notInGit,
  );
  const files = new Set(`${changed}\0${added}`.split('\0').filter(Boolean));
  const here = realpathSync('.');
  return (file) => files.has(relative(top, resolve(here, file)).replaceAll('\\', '/'));
}

function askGit(words: string[], folder: string, refuse: () => Refusal): string {
  try {
    return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trimEnd();
  } catch {
    throw refuse();
  }
}

function notInGit(): Refusal {
  return new Refusal('git does not keep this folder, so nobody can tell what has changed.', 'Leave out --since.');
}

function unknownRevision(revision: string): Refusal {
  return new Refusal(
    `git knows of no revision called "${revision}".`,
    'Name a branch, a tag or a commit: --since main',
  );
}
