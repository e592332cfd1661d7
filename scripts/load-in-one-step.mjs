/**
 * A Rollup plugin that asks for everything a dynamic import needs at once. Without it a browser finds out about shared
 * code only when the file that shares it has arrived, and about what that needs only after that: one wait for each.
 */
export function loadInOneStep() {
  return {
    name: 'load-in-one-step',
    renderDynamicImport({ chunk, getTargetChunkImports }) {
      // The loader does so itself.
      if (chunk.isEntry) return null;
      const early = (getTargetChunkImports() ?? [])
        .filter(({ fileName }) => fileName !== chunk.fileName)
        .sort((a, b) => (a.fileName < b.fileName ? -1 : 1));
      if (early.length === 0) return null;
      const asked = early.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: `Promise.all([${asked.join(',')},import(`, right: `)]).then((loaded)=>loaded.pop())` };
    },
  };
}
