/** How `custom-elements.json` is made from the code. The build says where it goes; package.json is left alone. */
export default {
  globs: ['src/components/**/*.ts', 'src/runtime/widget.ts', 'src/runtime/widget-events.ts'],
  exclude: ['src/**/*.test.ts'],
  litelement: true,
  packagejson: false,
};
