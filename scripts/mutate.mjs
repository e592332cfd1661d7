/**
 * `npm run mutate` changes one thing at a time in the code, such as a `<` to a `<=` or a word to nothing, and runs the tests
 * that stand beside it. A change that no test notices has survived: either a test is missing, or the code is not needed.
 * `npm run mutate -- src/quiz-engine src/compiler/rules/word-rule.ts` looks at those alone, and `--every=5` at every fifth
 * change. `--with=src/compiler/schema` runs the tests of that folder, or that file, as well: what is declared in one place
 * is often tested in another.
 *
 * All changes of a file are bundled at once, each behind a switch, so that a run takes no compiling. For each change, only
 * the tests that reach it run, until one notices it.
 */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { findMutants, withSwitches } from './mutate/find-mutants.mjs';

const usual = ['src/quiz-engine', 'src/opening-hours', 'src/content-model', 'src/compiler/rules'];
const longest = 300_000;
/** A change that makes the tests take so many times longer has made a loop endless. */
const hangs = 10;

const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const every = Number(/--every=(\d+)/.exec(process.argv.join(' '))?.[1] ?? 1);
const others = [...process.argv.join(' ').matchAll(/--with=(\S+)/g)].flatMap(([, path]) => findTestsIn(path));
const files = (asked.length > 0 ? asked : usual).flatMap(findSources);
let killed = 0;
let all = 0;
let seen = 0;
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
  const mutants = findMutants(source).filter(() => seen++ % every === 0);
  const tests = findTests(file);
  if (mutants.length === 0 || tests.length === 0) return undefined;
  // Inside the project, so that the bundle finds its packages.
  mkdirSync('node_modules/.cache', { recursive: true });
  const folder = mkdtempSync(resolve('node_modules/.cache/mutants-'));
  try {
    const bundled = await bundle(file, withSwitches(source, mutants), tests, folder);
    const reachedFile = join(folder, 'reached.txt');
    writeFileSync(reachedFile, '');
    const start = Date.now();
    if (!run(bundled, { MUTANTS_REACHED: reachedFile }, longest, ['ignore', 'ignore', 'inherit']))
      throw new Error(`The tests of ${file} fail as they are.`);
    const patience = Math.min(longest, 5000 + hangs * (Date.now() - start));
    const reaching = readReached(reachedFile);
    const left = mutants
      .map((mutant, i) => ({ ...mutant, isReached: reaching.has(i), i }))
      .filter(
        ({ isReached, i }) => !isReached || !isNoticed(bundled, i, reaching.get(i), reaching.names, file, patience),
      );
    return { total: mutants.length, left };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Which tests reach each change, and what the tests are called. Nothing stands for what runs before any test. */
function readReached(path) {
  const reaching = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean)) {
    const [key, value] = JSON.parse(line);
    if (key === 'names') reaching.names = value;
    else reaching.set(key, [...(reaching.get(key) ?? []), value]);
  }
  return reaching;
}

/** Tests that name the file go first: one of them likely notices. */
function isNoticed(bundled, i, reached, names, file, patience) {
  const all = reached.includes(null) ? names.map((_, n) => n) : reached;
  const isNamed = (n) => names[n].includes(basename(file, '.ts'));
  const rounds = [all.filter(isNamed), all.filter((n) => !isNamed(n))].filter(({ length }) => length > 0);
  return rounds.some((tests) => !run(bundled, { MUTANT: String(i), MUTANT_TESTS: tests.join(',') }, patience));
}

function findTests(file) {
  return [...new Set([...findTestsBeside(file), ...others])];
}

function findTestsIn(folder) {
  if (statSync(folder).isFile()) return [folder];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => `${folder}/${name.replaceAll('\\', '/')}`).filter(isNodeTest);
}

/**
 * A file's own test and those about its whole folder. Where it has none, those about the nearest folder above that has any,
 * or else all that stand there.
 */
function findTestsBeside(file) {
  const own = file.replace(/\.ts$/, '.test.ts');
  for (let folder = dirname(file); folder !== 'src' && folder !== '.'; folder = dirname(folder)) {
    const names = readdirSync(folder).filter((name) => name.endsWith('.test.ts'));
    const tests = names.map((name) => `${folder}/${name}`);
    const ofFolder = tests.filter((test) => !existsSync(test.replace(/\.test\.ts$/, '.ts'))).filter(isNodeTest);
    if (tests.includes(own)) return [own, ...ofFolder];
    if (ofFolder.length > 0) return ofFolder;
    if (tests.length > 0) return tests.filter(isNodeTest);
  }
  return [];
}

/** Tests of random sessions and of endless lines notice much, but take seconds each time. */
function isNodeTest(path) {
  return !/(?:\.random|\/long-lines)\.test\.ts$/.test(path) && readFileSync(path, 'utf8').includes("from 'node:test'");
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
        setup({ onLoad, onResolve }) {
          onResolve({ filter: /^node:test$/ }, ({ importer }) =>
            importer.endsWith('.ts') ? { path: resolve('scripts/mutate/choosy-tests.mjs') } : undefined,
          );
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
function run(path, env, patience, stdio = 'ignore') {
  const { status } = spawnSync(process.execPath, [path], {
    env: { ...process.env, ...env },
    timeout: patience,
    stdio,
  });
  return status === 0;
}
