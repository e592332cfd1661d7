import { relative } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** The size of a file as a good host sends it. */
export function compressedSize(body) {
  return brotliCompressSync(Buffer.from(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

/**
 * What `dist/files.json` says of each script: its size as it travels, what it cannot start without, what it fetches later,
 * and how much each module is in it, so that what has grown can be named.
 */
export function describeFiles(chunks) {
  const entries = chunks
    .filter(({ type }) => type === 'chunk')
    .map(({ fileName, code, imports, dynamicImports, modules }) => [
      fileName,
      { bytes: compressedSize(code), needs: imports, later: dynamicImports, modules: describeModules(modules) },
    ]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
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
