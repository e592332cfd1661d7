/**
 * `npm run docs` writes the widgets' tables into the README from `dist/custom-elements.json`.
 * `npm run docs -- --check` only says whether they are up to date: the build fails where they are not.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { documentWidgets, fillMarkers } from './document-widgets.mjs';

const manifest = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
const page = readFileSync('README.md', 'utf8');
const style = await resolveConfig('README.md');
const filled = await format(fillMarkers(page, documentWidgets(manifest)), { ...style, filepath: 'README.md' });

if (!process.argv.includes('--check')) writeFileSync('README.md', filled);
else if (filled !== page) {
  console.error('The tables in README.md do not say what the code says. Run: npm run build && npm run docs');
  process.exit(1);
}
