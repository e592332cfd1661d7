/**
 * A Rollup plugin for a script that has to run both as a module and as a classic one, and among others in one file: one
 * function around all of it keeps its names to itself, and nothing it throws reaches the page.
 */
export function runAsAnyScript() {
  return {
    name: 'run-as-any-script',
    intro: ({ isEntry }) => (isEntry ? "!function () { 'use strict'; try {" : ''),
    outro: ({ isEntry }) => (isEntry ? '} catch (reason) { console.warn(reason); } }();' : ''),
    generateBundle(_options, files) {
      for (const { isEntry, fileName, imports, exports } of Object.values(files)) {
        if (isEntry && imports.length + exports.length > 0)
          this.error(`${fileName} has an import or an export, and could not run as a classic script.`);
      }
    },
  };
}
