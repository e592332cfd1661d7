/**
 * `npm run size` says what the built files weigh against their budgets, and fails where one is over. Build first.
 * `npm run size -- --record` keeps the sizes of the modules, so that the next time it can be said what has grown.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { describeOverBudget, describeSizes } from './describe-sizes.mjs';
import { measureSizes, recordModules } from './measure-size.mjs';

const recordFile = new URL('size-record.json', import.meta.url);
const described = JSON.parse(readFileSync('dist/files.json', 'utf8'));
const sizes = measureSizes(described);

console.log(describeSizes(sizes));
if (argv.includes('--record')) {
  const record = Object.fromEntries(sizes.map((size) => [size.name, recordModules(size, described)]));
  writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
}
const recorded = JSON.parse(readFileSync(recordFile, 'utf8'));
const over = sizes.filter(({ bytes, limit }) => bytes > limit);
for (const size of over) console.error(describeOverBudget(size, described, recorded[size.name]));
if (over.length > 0) process.exitCode = 1;
