/**
 * How long it takes to compile and to check many files, and in how much memory, beside a bare loop of gray-matter and
 * markdown-it over the same files. Round by round in one run, each in a process of its own: `node bench/compile.mjs`.
 * Times say something beside the other times of the same run, and nothing alone.
 */
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { argv, execPath, pid } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { generateContent } from './generate-content.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..');
const jobs = ['loop', 'compile', 'check', ...(isInstalled('@11ty/eleventy') ? ['eleventy'] : [])];

/** Medians of CPU time in seconds and of peak memory in megabytes, by number of files and by job. */
export async function measureCompile({ counts = [1000, 10_000], rounds = 5, content = join(root, 'content') } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-bench-'));
  try {
    const compiler = await bundleCompiler(folder);
    await writeDictionary(folder);
    return counts.map((count) => {
      const files = join(folder, String(count));
      generateContent(content, files, count);
      return { count, ...runRounds(files, compiler, rounds) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What was measured as a table, with each job's share of the loop's. */
export function writeCompileTable(measured) {
  const rows = measured.flatMap(({ count, loop, ...others }) =>
    [['loop', loop], ...Object.entries(others)].map(([job, { cpu, memory }]) => {
      const times = (value, of) => `${value.toFixed(value < 10 ? 2 : 0)} (${(value / of).toFixed(2)}×)`;
      return `| ${count.toLocaleString('en-GB')} | ${names[job]} | ${times(cpu, loop.cpu)} | ${times(memory, loop.memory)} |`;
    }),
  );
  return ['| files | | CPU time, s | peak memory, MB |', '| ---: | --- | ---: | ---: |', ...rows].join('\n');
}

const names = {
  loop: 'bare loop of gray-matter and markdown-it',
  compile: 'compile',
  check: 'check, with its report',
  eleventy: 'Eleventy',
};

/** The compiler as plain JavaScript, as it is shipped: turning TypeScript into it is not what is measured. */
async function bundleCompiler(folder) {
  const outfile = join(folder, 'compiler.mjs');
  const parts = [
    "export { compileFolder } from './src/compiler/compile.ts';",
    "export { formatReport } from './src/compiler/report/report.ts';",
    "export { summarise } from './src/compiler/report/summary.ts';",
  ];
  await bundle(parts, outfile);
  return outfile;
}

/** The dictionary as the build packs it, beside the compiler. */
async function writeDictionary(folder) {
  const outfile = join(root, 'node_modules', `.bench-dictionary-${pid}.mjs`);
  try {
    await bundle(["export * from './src/compiler/rules/spelling/dictionary.ts';"], outfile);
    const { packDictionary, packedName } = await import(pathToFileURL(outfile));
    writeFileSync(join(folder, packedName), packDictionary());
  } finally {
    rmSync(outfile, { force: true });
  }
}

function bundle(parts, outfile) {
  return build({
    stdin: { contents: parts.join('\n'), resolveDir: root },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile,
    logLevel: 'error',
    plugins: [packagesFrom(root)],
  });
}

/** Packages stay outside, where they are installed. */
function packagesFrom(folder) {
  const require = (path) => import.meta.resolve?.(path) ?? pathToFileURL(join(folder, 'node_modules', path)).href;
  return {
    name: 'packages-outside',
    setup({ onResolve }) {
      onResolve({ filter: /^[^./]/ }, ({ path }) => ({
        path: path.startsWith('node:') ? path : require(path),
        external: true,
      }));
    },
  };
}

function runRounds(files, bundle, rounds) {
  const runs = Object.fromEntries(jobs.map((job) => [job, []]));
  for (let round = 0; round < rounds; round++) for (const job of jobs) runs[job].push(runJob(job, files, bundle));
  return Object.fromEntries(
    jobs.map((job) => [job, { cpu: median(runs[job], 'cpu'), memory: median(runs[job], 'memory') }]),
  );
}

function runJob(job, files, bundle) {
  return JSON.parse(
    execFileSync(execPath, [join(here, 'compile-subject.mjs'), job, files, bundle], { encoding: 'utf8' }),
  );
}

/** What is held against is installed in this folder alone, and only by those who measure. */
function isInstalled(name) {
  return existsSync(join(here, 'node_modules', name));
}

function median(runs, key) {
  const sorted = runs.map((run) => run[key]).sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => argv.find((word) => word.startsWith(`--${name}=`))?.split('=')[1];
  const counts = option('files')?.split(',').map(Number);
  const rounds = option('rounds') && Number(option('rounds'));
  console.log(writeCompileTable(await measureCompile({ ...(counts && { counts }), ...(rounds && { rounds }) })));
}
