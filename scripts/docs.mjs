/**
 * `npm run docs` writes what the docs say of the code: the widgets' tables in docs/reference.md, from `dist/custom-elements.json`,
 * the page of rules, from the rules, and the tables of fields in the handbook, from the schemas. `npm run docs --
 * docs/rules.md` writes that page alone, which takes no build.
 * `npm run docs -- --check` only says whether they are up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { documentRules } from './document-rules.mjs';
import { documentWidgets, fillMarkers } from './document-widgets.mjs';

const pages = {
  'docs/reference.md': () => fillMarkers(readFileSync('docs/reference.md', 'utf8'), documentWidgets(readManifest())),
  'docs/rules.md': async () => {
    const { allRuleGroups } = await tsImport('../src/cli/all-rules.ts', import.meta.url);
    return documentRules(allRuleGroups);
  },
  'content/README.md': async () => {
    const { fillFieldTables } = await tsImport('../src/compiler/schema/field-table.ts', import.meta.url);
    return fillFieldTables(readFileSync('content/README.md', 'utf8'));
  },
};

const asked = process.argv.slice(2).filter((word) => word !== '--check');
const unknown = asked.filter((word) => !(word in pages));
if (unknown.length > 0) {
  console.error(`Not written by this: ${unknown.join(', ')}. It writes ${Object.keys(pages).join(', ')}.`);
  process.exit(1);
}
const stale = [];
for (const [path, write] of Object.entries(pages)) {
  if (asked.length > 0 && !asked.includes(path)) continue;
  const written = await tidy(path, await write());
  if (existsSync(path) && written === readFileSync(path, 'utf8')) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) writeFileSync(path, written);
}

if (!process.argv.includes('--check')) {
  console.log(stale.length > 0 ? `Written: ${stale.join(', ')}` : 'Nothing to write: all is up to date.');
} else if (stale.length > 0) {
  console.error(`${stale.join(' and ')}: not what the code says. Run: npm run build && npm run docs`);
  process.exit(1);
}

/** The handbook is laid out by hand, like all content. */
async function tidy(path, page) {
  if (path.startsWith('content/')) return page;
  return format(page, { ...(await resolveConfig(path)), filepath: path });
}

function readManifest() {
  if (!existsSync('dist/custom-elements.json')) {
    console.error('docs/reference.md is written from what a build has made. Run: npm run build && npm run docs');
    process.exit(1);
  }
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
}
