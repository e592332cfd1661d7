import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write, with its place inside the folder. */
export interface Written {
  path: string;
  text: string;
}

/** Writes files so that nobody ever reads half of one: all beside their places first, and then each into its own. */
export function writeTogether(folder: string, files: readonly Written[]): void {
  const parts = files.map((file) => partOf(folder, file));
  try {
    writeParts(files, parts);
    files.forEach(({ path }, i) => renameSync(parts[i]!, join(folder, path)));
  } catch (reason) {
    parts.forEach((part) => rmSync(part, { force: true }));
    throw reason;
  }
}

/** The same for files that are new. Where one of them has come into being meanwhile, none is written. */
export function writeNewTogether(folder: string, files: readonly Written[]): void {
  const parts = files.map((file) => partOf(folder, file));
  const made: string[] = [];
  try {
    writeParts(files, parts);
    files.forEach(({ path }, i) => {
      // Unlike a new name, a link never takes the place of another file.
      linkSync(parts[i]!, join(folder, path));
      made.push(join(folder, path));
    });
  } catch (reason) {
    made.forEach((file) => rmSync(file, { force: true }));
    throw reason;
  } finally {
    parts.forEach((part) => rmSync(part, { force: true }));
  }
}

function partOf(folder: string, { path }: Written): string {
  return join(folder, dirname(path), `.${path.replaceAll('/', '-')}.part`);
}

function writeParts(files: readonly Written[], parts: readonly string[]): void {
  files.forEach(({ text }, i) => {
    mkdirSync(dirname(parts[i]!), { recursive: true });
    writeFileSync(parts[i]!, text);
  });
}
