/**
 * The lines of a Content-Security-Policy that a page needs for the widgets. The tests put these very lines on pages and
 * allow no violation; `node --import tsx scripts/page-policies.mjs` writes them into `docs/embedding.md`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { trustedTypes } from '../src/runtime/start-fault.ts';

const trusted = "require-trusted-types-for 'script'; trusted-types";

/** @type {{ name: string, lines: string }[]} */
export const pagePolicies = [
  { name: 'The script lies on your own site', lines: "script-src 'self'" },
  { name: 'You give each script a nonce', lines: "script-src 'nonce-r4nd0m' 'strict-dynamic'" },
  { name: 'You use Trusted Types and the one script tag', lines: `script-src 'self'; ${trusted} lit-html` },
  {
    name: 'You use Trusted Types and files of several widgets, or have another copy of Lit on the page',
    lines: `script-src 'self'; ${trusted} ${trustedTypes}`,
  },
  {
    name: 'You have a library of your own (`src="…"`) on your own site',
    lines: "script-src 'self'; connect-src 'self'",
  },
];

const page = new URL('../docs/embedding.md', import.meta.url);

/** The lines as a table between the markers of a page. */
export function fillPolicies(markdown) {
  const rows = pagePolicies.map(({ name, lines }) => `| ${name} | \`${lines}\` |`);
  const table = ['| where | lines |', '| --- | --- |', ...rows].join('\n');
  return markdown.replace(/(<!-- policies:start -->)[^]*?(<!-- policies:end -->)/, `$1\n\n${table}\n\n$2`);
}

if (argv[1] === fileURLToPath(import.meta.url)) writeFileSync(page, fillPolicies(readFileSync(page, 'utf8')));
