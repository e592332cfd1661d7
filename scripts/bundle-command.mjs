import { build } from 'esbuild';
import { writeFileSync } from 'node:fs';
import { collectLicences } from './collect-licences.mjs';

/** Packages that are CommonJS ask for Node's own modules in their own way. */
const banner =
  "#!/usr/bin/env node\nimport { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);";

/**
 * The `peer-support` command as one file with all its packages inside, and the licences of those beside it: whoever installs
 * the widgets for a page installs no compiler.
 *
 * @param {string} folder Where `peer-support.js` and `licences.txt` are written.
 * @param {string[]} data Packages whose data the build puts beside the command.
 */
export async function bundleCommand(folder, data = []) {
  const { metafile } = await build({
    entryPoints: ['src/cli/peer-support.ts'],
    outdir: folder,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    legalComments: 'none',
    banner: { js: banner },
    metafile: true,
    logLevel: 'error',
  });
  writeFileSync(`${folder}/licences.txt`, collectLicences([...findPackages(metafile), ...data].sort()));
}

function findPackages({ inputs }) {
  const names = Object.keys(inputs).flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return [...new Set(names)];
}
