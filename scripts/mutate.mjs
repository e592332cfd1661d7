/**
 * `npm run mutate` changes one thing at a time in the code, such as a `<` to a `<=` or a word to nothing, and runs the tests
 * that stand beside it. A change that no test notices has survived: either a test is missing, or the code is not needed.
 * `npm run mutate -- src/quiz-engine src/compiler/rules/word-rule.ts` looks at those alone.
 *
 * All changes of a file are bundled at once, each behind a switch, so that a run takes no compiling.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { findMutants, withSwitches } from './mutate/find-mutants.mjs';

const usual = ['src/quiz-engine', 'src/opening-hours', 'src/content-model', 'src/compiler/rules'];
const longest = 60_000;

const asked = process.argv.slice(2);
const files = (asked.length > 0 ? asked : usual).flatMap(findSources);
let killed = 0;
let all = 0;
for (const file of files) {
  const survivors = await mutate(file);
  if (survivors === undefined) continue;
  all += survivors.total;
  killed += survivors.total - survivors.left.length;
  console.log(`${file}: ${survivors.total - survivors.left.length} of ${survivors.total}`);
  for (const { line, was, becomes, isReached } of survivors.left)
    console.log(`  ${file}:${line}  ${was} → ${becomes}${isReached ? '' : '  (no test gets here)'}`);
}
console.log(
  `\nScore: ${all === 0 ? 100 : Math.round((100 * killed) / all)} of 100. Tests noticed ${killed} of ${all} changes.`,
);

function findSources(path) {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name).replaceAll('\\', '/'))
    .filter((name) => /\.ts$/.test(name) && !/\.(?:test|d)\.ts$|\/fixtures\//.test(name))
    .sort();
}

/** Nothing where there is nothing to change, or no test beside it. */
async function mutate(file) {
  const source = readFileSync(file, 'utf8');
  const mutants = findMutants(source);
  const tests = findTests(file);
  if (mutants.length === 0 || tests.length === 0) return undefined;
  // Inside the project, so that the bundle finds its packages.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache/mutants-'));
  try {
    const bundled = await bundle(file, withSwitches(source, mutants), tests, folder);
    const reachedFile = join(folder, 'reached.txt');
    writeFileSync(reachedFile, '');
    if (!run(bundled, { MUTANTS_REACHED: reachedFile })) throw new Error(`The tests of ${file} fail as they are.`);
    const reached = new Set(readFileSync(reachedFile, 'utf8').split('\n').filter(Boolean).map(Number));
    const left = mutants
      .map((mutant, i) => ({ ...mutant, isReached: reached.has(i), i }))
      .filter(({ isReached, i }) => !isReached || run(bundled, { MUTANT: String(i) }));
    return { total: mutants.length, left };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file's own test, or else all that stand in its folder or the nearest one above that has any. */
function findTests(file) {
  const own = file.replace(/\.ts$/, '.test.ts');
  for (let folder = dirname(file); folder !== 'src' && folder !== '.'; folder = dirname(folder)) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const tests = names.map((name) => `${folder}/${name}`);
    if (tests.includes(own)) return [own];
    if (tests.length > 0) return tests.filter(isNodeTest);
  }
  return [];
}

/** Tests of random sessions notice much, but take seconds each time. */
function isNodeTest(path) {
  return !path.endsWith('.random.test.ts') && readFileSync(path, 'utf8').includes("from 'node:test'");
}

/** All tests in one file: starting Node takes longer than most of them. */
async function bundle(file, mutated, tests, folder) {
  const path = resolve(file);
  const outfile = join(folder, 'tests.mjs');
  await build({
    stdin: { contents: tests.map((test) => `import ${JSON.stringify(resolve(test))};`).join('\n'), resolveDir: '.' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    // A test is there for nothing but its effect.
    ignoreAnnotations: true,
    logLevel: 'error',
    plugins: [
      {
        name: 'mutants',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path: loaded }) => ({
            loader: 'ts',
            // Bundled code stands elsewhere: what asks for its own place is told the old one.
            contents: (loaded === path ? mutated : readFileSync(loaded, 'utf8'))
              .replaceAll('import.meta.dirname', JSON.stringify(dirname(loaded)))
              .replaceAll('import.meta.url', JSON.stringify(`file://${loaded}`)),
          }));
        },
      },
    ],
  });
  return outfile;
}

/** Whether all tests pass. One that hangs has noticed the change. */
function run(path, env) {
  const { status } = spawnSync(process.execPath, [path], {
    env: { ...process.env, ...env },
    timeout: longest,
    stdio: 'ignore',
  });
  return status === 0;
}
