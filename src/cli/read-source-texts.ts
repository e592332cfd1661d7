import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceText } from '../compiler/rules/text/find-copied.js';
import { compareText } from '../compiler/report/problem.js';
import { Refusal } from './refusal.js';

const chunkSize = 64 * 1024;

/** The texts of a folder that nothing may be copied from: plain text and Markdown, however long. */
export function findSourceTexts(folder: string): SourceText[] {
  const paths = listTexts(folder);
  if (paths.length > 0) return paths.map((path) => ({ name: path, readChunks: () => readText(path) }));
  throw new Refusal(
    `There are no texts in "${folder}" to compare with.`,
    'Put them there as plain text (.txt) or Markdown (.md).',
  );
}

function listTexts(folder: string): string[] {
  return listFolder(folder)
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listTexts(path);
      return entry.isFile() && /\.(?:txt|text|md|markdown)$/i.test(entry.name) ? [path] : [];
    })
    .sort(compareText);
}

function listFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    throw new Refusal(
      `There is no folder called "${folder}" that can be read.`,
      'Name the folder that holds the texts to compare with: --against sources',
    );
  }
}

/** A text piece by piece. What is not UTF-8 is nearly always the older way in which Windows saves letters. */
function* readText(path: string): Iterable<string> {
  const encoding = isUtf8(path) ? 'utf-8' : 'windows-1252';
  const decoder = new TextDecoder(encoding);
  for (const bytes of readBytes(path)) yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function isUtf8(path: string): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (const bytes of readBytes(path)) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return true;
  } catch (reason) {
    if (reason instanceof TypeError) return false;
    throw reason;
  }
}

function* readBytes(path: string): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(chunkSize);
    for (let count = readSync(file, bytes); count > 0; count = readSync(file, bytes)) yield bytes.subarray(0, count);
  } finally {
    closeSync(file);
  }
}
