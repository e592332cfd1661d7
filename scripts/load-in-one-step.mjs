/**
 * A Rollup plugin that asks for everything a dynamic import needs at once. Without it a browser finds out about shared
 * code only when the file that shares it has arrived, and about what that needs only after that: one wait for each.
 */
export function loadInOneStep() {
  return {
    name: 'load-in-one-step',
    renderDynamicImport({ chunk, moduleId, getTargetChunkImports }) {
      // Always in the same order: the loader repeats itself, and compresses the better.
      const early = (getTargetChunkImports() ?? [])
        .filter(({ fileName, isEntry }) => fileName !== chunk.fileName && !isEntry)
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      if (early.length === 0) return null;
      const asked = early.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      // The loader does not look at what it loads.
      const last = moduleId.endsWith('autoload.ts') ? '' : '.then((loaded)=>loaded.pop())';
      return { left: `Promise.all([${asked.join(',')},import(`, right: `)])${last}` };
    },
  };
}
