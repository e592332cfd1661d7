import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A file to write, with its place inside the folder. */
export interface Written {
  path: string;
  text: string;
}

/** Writes files so that nobody ever reads half of one: all beside their places first, and then each into its own. */
export function writeTogether(folder: string, files: readonly Written[]): void {
  const parts = files.map(({ path }) => join(folder, dirname(path), `.${path.replaceAll('/', '-')}.part`));
  try {
    files.forEach(({ text }, i) => {
      mkdirSync(dirname(parts[i]!), { recursive: true });
      writeFileSync(parts[i]!, text);
    });
    files.forEach(({ path }, i) => renameSync(parts[i]!, join(folder, path)));
  } catch (reason) {
    parts.forEach((part) => rmSync(part, { force: true }));
    throw reason;
  }
}
