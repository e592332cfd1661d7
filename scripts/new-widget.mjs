/**
 * `npm run new-widget -- events`: makes `<peer-support-events>`, a widget that is drawn, named everywhere and passes its
 * tests, to be made into what you have in mind.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, exit } from 'node:process';
import { format, resolveConfig } from 'prettier';
import { lists } from './new-widget/list-widget.mjs';
import { starterFiles } from './new-widget/starter-files.mjs';

const [, , name = '', more] = argv;

if (name.startsWith('peer-support-')) fail(`Leave out "peer-support-": npm run new-widget -- ${name.slice(13)}`);
if (!/^[a-z]{2,20}$/.test(name) || more !== undefined)
  fail('Give it a name of one word, of 2 to 20 small letters: npm run new-widget -- events');
if (existsSync(`src/components/${name}`)) fail(`There is a widget called "${name}" already.`);

const listed = Object.entries(lists).map(([file, add]) => [file, add(readFileSync(file, 'utf8'), name)]);
const made = Object.entries(starterFiles(name));
for (const [file, text] of [...made, ...listed]) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
}

console.log(`Made:   ${made.map(([file]) => file).join('\n        ')}`);
console.log(`Listed: ${listed.map(([file]) => file).join('\n        ')}`);
console.log(`
Say in src/components/${name}/${name}.ts what it is for, then:
  npm run test:browser -- --files 'src/components/${name}/*.test.ts'
  npm run build && npm run docs

Before npm test passes, it also needs:
  a title, an icon and a sentence for WordPress, in scripts/wordpress/describe-widgets.mjs
  the height that it takes, a little less, in src/peer-support.css: it has 200px now
  room for its bytes, in scripts/size-budgets.mjs`);

function fail(message) {
  console.error(message);
  exit(1);
}
