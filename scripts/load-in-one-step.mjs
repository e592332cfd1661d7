/**
 * A Rollup plugin that lets the loader ask for everything a widget needs at once. Without it a browser finds out about
 * shared code only when the widget's own file has arrived, and about Lit only after that: one wait for each.
 */
export function loadInOneStep() {
  return {
    name: 'load-in-one-step',
    renderDynamicImport({ moduleId, getTargetChunkImports }) {
      const imports = moduleId.endsWith('autoload.ts') && getTargetChunkImports();
      if (!imports?.length) return null;
      const early = imports.map(({ resolvedImportPath }) => `import(${resolvedImportPath})`);
      return { left: `Promise.all([${early.join(',')},import(`, right: ')])' };
    },
  };
}
