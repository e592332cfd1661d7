import { relative } from 'node:path';
import { brotli } from './compress-files.mjs';

/**
 * What `dist/files.json` says of each script: its size as it travels, what it cannot start without, what it fetches later,
 * and how much each module is in it, so that what has grown can be named.
 */
export async function describeFiles(files) {
  const chunks = files.filter(({ type }) => type === 'chunk').sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
  const described = chunks.map(async ({ fileName, code, imports, dynamicImports, modules }) => [
    fileName,
    { bytes: (await brotli(code)).length, needs: imports, later: dynamicImports, modules: describeModules(modules) },
  ]);
  return Object.fromEntries(await Promise.all(described));
}

function describeModules(modules) {
  const sizes = Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id, { renderedLength }]) => [nameModule(id), renderedLength]);
  return Object.fromEntries(sizes.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A module as an author knows it, alike on every machine. */
function nameModule(id) {
  return id.startsWith('\0') ? id.slice(1) : relative(process.cwd(), id).replaceAll('\\', '/');
}
