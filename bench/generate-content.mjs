/**
 * A content folder of as many files as are asked for, made from the shipped ones: the same kinds in the same shares, each
 * with words of its own, so that nothing that remembers a file by its text has it easier than with real ones.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Kinds of which a library may have any number. */
const folders = [
  'stories',
  'myths',
  'guides',
  'evidence',
  'contacts/gb',
  'contacts/gb-sct',
  'contacts/ie',
  'contacts/us',
];
const fixed = ['emergency.md', 'nation.md'];

export function generateContent(source, folder, count) {
  cpSync(join(source, 'en'), join(folder, 'en'), { recursive: true });
  const models = folders.flatMap((name) => listModels(source, name));
  const already = readdirSync(join(folder, 'en'), { recursive: true }).filter((name) => name.endsWith('.md')).length;
  for (let i = 0; i < count - already; i++) writeCopy(models[i % models.length], folder, i);
}

function listModels(source, name) {
  return readdirSync(join(source, 'en', name))
    .filter((file) => file.endsWith('.md') && !fixed.includes(file))
    .map((file) => ({ name, id: file.slice(0, -3), text: readFileSync(join(source, 'en', name, file), 'utf8') }));
}

function writeCopy({ name, id, text }, folder, i) {
  const number = 1000 + i;
  const copy = text
    .replace(/^order: .*$/m, `order: ${number}`)
    .replace(/^(title|fact|name|claim): ('?)(.*)$/m, `$1: $2${number} $3`)
    .replace(/^quote: .*\n/m, '')
    .trimEnd();
  mkdirSync(join(folder, 'en', name), { recursive: true });
  writeFileSync(join(folder, 'en', name, `${id}-${number}.md`), `${copy}\n\nThis is text ${number} of many.\n`);
}
