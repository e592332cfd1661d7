/**
 * `npm run docs` writes what the docs say of the code: the widgets' tables in the README, from `dist/custom-elements.json`,
 * and the page of rules, from the rules. `npm run docs -- docs/rules.md` writes that page alone, which takes no build.
 * `npm run docs -- --check` only says whether both are up to date.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { tsImport } from 'tsx/esm/api';
import { documentRules } from './document-rules.mjs';
import { documentWidgets, fillMarkers } from './document-widgets.mjs';

const pages = {
  'README.md': () => fillMarkers(readFileSync('README.md', 'utf8'), documentWidgets(readManifest())),
  'docs/rules.md': async () => {
    const { allRuleGroups } = await tsImport('../src/cli/all-rules.ts', import.meta.url);
    return documentRules(allRuleGroups);
  },
};

const asked = process.argv.filter((word) => word in pages);
const stale = [];
for (const [path, write] of Object.entries(pages)) {
  if (asked.length > 0 && !asked.includes(path)) continue;
  const style = await resolveConfig(path);
  const written = await format(await write(), { ...style, filepath: path });
  if (existsSync(path) && written === readFileSync(path, 'utf8')) continue;
  stale.push(path);
  if (!process.argv.includes('--check')) writeFileSync(path, written);
}

if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`${stale.join(' and ')}: not what the code says. Run: npm run build && npm run docs`);
  process.exit(1);
}

function readManifest() {
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
}
