import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const patterns = [
  [/^open ([\w-]+)$/, (page) => ({ kind: 'open', page })],
  [/^read$/, () => ({ kind: 'read' })],
  [/^press (\S+) until «(.+?)»(?: without «(.+)»)?$/, (key, words, not) => ({ kind: 'until', key, words, not })],
  [/^press (\S+)(?: (\d+) times)?$/, (key, times) => ({ kind: 'press', key, times: Number(times ?? 1) })],
  [/^expect not «(.+)»$/, (words) => ({ kind: 'expect-not', words })],
  [/^expect later «(.+)»$/, (words) => ({ kind: 'expect-later', words })],
  [/^expect once «(.+)»$/, (words) => ({ kind: 'expect-once', words })],
  [/^expect «(.+)»$/, (words) => ({ kind: 'expect', words })],
  [/^expect something$/, () => ({ kind: 'expect-something' })],
];

/**
 * Every walk of a folder. A file is one widget; a line that starts with `#` names the walk that follows, and one that
 * starts with `//` explains.
 *
 * @returns {{ file: string, name: string, steps: object[] }[]}
 */
export function readWalks(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseWalks(readFileSync(join(folder, file), 'utf8'), file.replace('.txt', '')));
}

/** The walks in one file's text. */
export function parseWalks(text, file) {
  const walks = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('//')) continue;
    const where = `${file}.txt, line ${index + 1}`;
    if (line.startsWith('# ')) walks.push({ file, name: line.slice(2), browsers: ['Firefox', 'Chromium'], steps: [] });
    else if (!walks.length) throw new Error(`${where}: a walk begins with its name, after "# ".`);
    else if (line.startsWith('only in ')) walks.at(-1).browsers = [line.slice(8)];
    else walks.at(-1).steps.push({ ...parseStep(line, where), line, where });
  }
  return walks;
}

function parseStep(line, where) {
  for (const [pattern, make] of patterns) {
    const match = pattern.exec(line);
    if (match) return make(...match.slice(1));
  }
  throw new Error(`${where}: "${line}" is no step. There are: open, read, press, expect.`);
}
