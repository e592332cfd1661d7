/**
 * A Rollup plugin for the file of a single widget: `<peer-support>` comes with it, and first. A page that has the wrapper
 * around a single widget would otherwise have an undefined element there, which many sites hide.
 *
 * @param {string} wrapper The module that defines it.
 */
export function addWrapper(wrapper) {
  return {
    name: 'add-wrapper',
    transform(code, id) {
      if (!this.getModuleInfo(id).isEntry) return null;
      return { code: `import ${JSON.stringify(wrapper)};\n${code}`, map: null };
    },
  };
}
