/**
 * A Rollup plugin for the loader: turns each function that does nothing but import a chunk into one that gives the list of
 * the files it takes. The loader finds out on the page which folder they are in, and asks for all of a list at once:
 * without it a browser would find out about shared code only when the file that needs it has arrived.
 */
export function listImportedFiles() {
  return {
    name: 'list-imported-files',
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.isEntry) return null;
      const changes = findImporters(this.parse(code)).map(({ start, end, file }) => ({
        start,
        end,
        code: JSON.stringify(listFiles(file, chunks)),
      }));
      return { code: replaceAll(code, changes), map: null };
    },
  };
}

/** Always in the same order: the loader repeats itself, and compresses the better. */
function listFiles(file, chunks) {
  const needed = new Set([file]);
  for (const each of needed) chunks[each].imports.forEach((imported) => needed.add(imported));
  needed.delete(file);
  return [...needed].sort().concat(file);
}

/** What each such function gives back: `import('./chunks/x.js')`, which Rollup may have added a `.then(…)` to. */
function findImporters(node) {
  if (!node || typeof node !== 'object') return [];
  if (Array.isArray(node)) return node.flatMap(findImporters);
  const file = node.type === 'ArrowFunctionExpression' && findImported(node.body);
  if (file) return [{ start: node.body.start, end: node.body.end, file: file.replace('./', '') }];
  return Object.values(node).flatMap(findImporters);
}

function findImported(node) {
  if (node.type === 'ImportExpression') return node.source.value;
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && findImported(node.callee.object);
}

/** Line by line the code stays where it was, and so does what its map says. */
function replaceAll(code, changes) {
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, code: instead }) => changed.slice(0, start) + instead + changed.slice(end), code);
}
