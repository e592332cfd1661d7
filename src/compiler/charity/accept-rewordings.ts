import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Document } from '../parse/document.js';
import { findBlocks } from './field-blocks.js';
import { rewordedFrom } from './overlay-file.js';
import type { Reworded } from './overlay-language.js';
import { findRewordings, type Rewording } from './rewordings.js';

/** Notes in each file which words of ours it rewords, and gives the names of the files it changed. */
export function acceptRewordings(reworded: readonly Reworded[]): string[] {
  return reworded.flatMap(({ file, own, base, lines }) => {
    const rewordings = base && lines ? findRewordings(own, base) : [];
    if (!rewordings.some(({ noted, fingerprint }) => noted !== fingerprint)) return [];
    const written = readFileSync(file.absolutePath, 'utf8');
    replaceFile(file.absolutePath, noteRewordings(own, rewordings, written));
    return [file.file];
  });
}

/**
 * The file with its notes as they should be. Nothing else in it changes, the ends of its lines and signs that cannot be
 * seen among it.
 *
 * @param written The file as it is, of which `own` was read.
 */
export function noteRewordings(own: Document, rewordings: readonly Rewording[], written = own.text): string {
  const block = findBlocks(own)?.find(({ name }) => name === rewordedFrom);
  if (!block) return written;
  const lines = written.split(/(?<=\n|\r(?!\n))/);
  const [end = '\n'] = /\r\n?|\n/.exec(written) ?? [];
  const old = lines.slice(block.start, block.end);
  const after = old.slice(old.findLastIndex((line) => /^\s*[^\s#]/.test(line)) + 1);
  const notes = [`${rewordedFrom}:`, ...rewordings.map(({ field, fingerprint }) => `  ${field}: ${fingerprint}`)];
  lines.splice(block.start, block.end - block.start, ...notes.map((note) => note + end), ...after);
  return lines.join('');
}

/** Beside its place first, so that nobody ever reads half a file. */
function replaceFile(path: string, text: string): void {
  writeFileSync(`${path}.part`, text);
  renameSync(`${path}.part`, path);
}
