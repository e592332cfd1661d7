import { execFileSync } from 'node:child_process';
import { Refusal } from './refusal.js';

/** Runs git in a folder. Where git cannot answer, the refusal says why. */
export function runGit(words: string[], folder: string, refuse: () => Refusal): string {
  try {
    return execFileSync('git', words, {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 100_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    throw refuse();
  }
}

/** Said where nobody can tell what a folder was like before. */
export function notInGit(): Refusal {
  return new Refusal('git does not keep this folder, so nobody can tell what has changed.', 'Leave out --since.');
}

/** The commit that a revision names. */
export function findCommit(revision: string, folder: string): string {
  if (revision.startsWith('-')) throw unknownRevision(revision);
  const words = ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`];
  return runGit(words, folder, () => unknownRevision(revision)).trim();
}

function unknownRevision(revision: string): Refusal {
  return new Refusal(
    `git knows of no revision called "${revision}".`,
    'Name a branch, a tag or a commit: --since main',
  );
}
