import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findUnsupportedCss } from './find-unsupported-css.mjs';
import { checkScripts } from './find-unsupported-js.mjs';

/** What runs in Node, or in no browser. */
const elsewhere = /^(cli|types)\//;

/**
 * What the built scripts and stylesheets use that a browser of the floor lacks, a line each. Styles in scripts are looked
 * at as well.
 *
 * @param {string} folder
 * @param {{ sheets?: number }} options How many stylesheets the scripts must have at least: one that is not found would
 *   not be looked at.
 * @returns {Promise<string[]>}
 */
export async function findUnsupported(folder, { sheets: expected = 0 } = {}) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => !elsewhere.test(file));
  const readAll = (ending) =>
    files.filter((file) => file.endsWith(ending)).map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
  const { problems, sheets } = await checkScripts(Object.fromEntries(readAll('.js')));
  const styles = [...sheets, ...readAll('.css')];
  const found = new Set(sheets.map(([, css]) => css)).size;
  if (found < expected) problems.push(`Of ${expected} stylesheets in scripts only ${found} were found.`);
  // The same styles are in many scripts.
  const lacking = new Map(styles.map(([, css]) => [css, undefined]));
  for (const css of lacking.keys()) lacking.set(css, findUnsupportedCss(css));
  return [...problems, ...styles.flatMap(([file, css]) => lacking.get(css).map((line) => `${file}: ${line}`))];
}

/** How many stylesheets a folder of sources puts into scripts. */
export function countSheets(folder) {
  return readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.styles.ts')).length;
}
