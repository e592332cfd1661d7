/**
 * A Rollup plugin that does for a module of the same name and the same code what it did before. It is for plugins whose
 * answer hangs on nothing else.
 *
 * @template {import('rollup').Plugin} P
 * @param {P} plugin
 * @returns {P}
 */
export function rememberTransforms(plugin) {
  const known = new Map();
  return {
    ...plugin,
    transform(code, id) {
      const last = known.get(id);
      if (last?.code === code) return last.transformed;
      const transformed = plugin.transform.call(this, code, id);
      known.set(id, { code, transformed });
      return transformed;
    },
  };
}
