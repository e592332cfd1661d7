const advice = '//# allFunctionsCalledOnLoad\n';

/**
 * A Rollup plugin that advises Chromium to compile all functions while a script arrives; other browsers read a comment. A
 * script that draws at once calls nearly all of them at once. It has to be the first line, so that it comes last.
 */
export function compileAtOnce() {
  return {
    name: 'compile-at-once',
    generateBundle(_options, files) {
      for (const file of Object.values(files).filter(({ isEntry }) => isEntry)) {
        file.code = advice + file.code;
        const map = files[file.sourcemapFileName];
        // One line further down.
        if (map) map.source = map.source.replace('"mappings":"', '"mappings":";');
      }
    },
  };
}
