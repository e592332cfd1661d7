import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

const file = new URL('../results.md', import.meta.url);
const marks = (name) => [`<!-- ${name} -->`, `<!-- end of ${name} -->`];

/** The part of `results.md` that another measurement wrote, with its marks; nothing if there is none yet. */
export function readFromResults(name) {
  const [start, end] = marks(name);
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  return from < 0 || to < from ? '' : text.slice(from, to + end.length);
}

/** The names of all parts that `npm run bench:presses` has written so far. */
export function listPressParts() {
  return [...readFileSync(file, 'utf8').matchAll(/<!-- (presses[\w-]*) -->/g)].map(([, name]) => name);
}

/** Puts one measurement's part in the place of the one before it, or at the end. */
export async function putIntoResults(name, written) {
  const [start, end] = marks(name);
  const text = readFileSync(file, 'utf8');
  const part = `${start}\n\n${written}\n\n${end}`;
  const before = readFromResults(name);
  const whole = before ? text.replace(before, () => part) : `${text.trimEnd()}\n\n${part}\n`;
  writeFileSync(file, await format(whole, { ...(await resolveConfig(fileURLToPath(file))), parser: 'markdown' }));
}
