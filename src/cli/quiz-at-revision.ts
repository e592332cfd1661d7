import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGit, findCommit, notInGit } from './run-git.js';

/** The quiz of each language, and what a charity has settled: all that is needed to read a past quiz. */
const wanted = /^[^/]+\.md$|^[^/]+\/quiz\/.*\.md$/;

/** Lays out the quiz as it was in a revision of git, lets it be read, and clears it away again. */
export function withQuizAtRevision<Found>(
  revision: string,
  folder: string,
  read: (pastFolder: string) => Found,
): Found {
  const commit = findCommit(revision, folder);
  const names = runGit(['ls-tree', '-r', '-z', '--name-only', commit, '.'], folder, notInGit);
  const pastFolder = mkdtempSync(join(tmpdir(), 'peer-support-past-'));
  try {
    for (const name of names.split('\0').filter((name) => wanted.test(name))) {
      const file = join(pastFolder, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, runGit(['cat-file', 'blob', `${commit}:./${name}`], folder, notInGit));
    }
    return read(pastFolder);
  } finally {
    rmSync(pastFolder, { recursive: true, force: true });
  }
}
