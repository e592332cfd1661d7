import browserslist from 'browserslist';

const folder = new URL('..', import.meta.url).pathname;

// Only the lowest versions count, which newer data does not change.
process.env.BROWSERSLIST_IGNORE_OLD_DATA = 'true';

/**
 * The oldest browsers that everything has to work in: the lowest version of each that `browserslist` in package.json
 * names. Whatever is built, linted or checked for old browsers asks here.
 *
 * @returns {{ browser: string, version: string }[]}
 */
export function browserFloor(queries = undefined) {
  const lowest = new Map();
  for (const named of browserslist(queries, { path: folder })) {
    const [browser, versions] = named.split(' ');
    // "15.2-15.3" covers both.
    const [version] = versions.split('-');
    const known = lowest.get(browser);
    if (!known || compareVersions(version, known) < 0) lowest.set(browser, version);
  }
  return [...lowest].map(([browser, version]) => ({ browser, version }));
}

/** The same, as esbuild takes its targets: `['chrome90', 'ios15.4', …]`. */
export function esbuildTargets(floor = browserFloor()) {
  return floor.map(({ browser, version }) => `${browser === 'ios_saf' ? 'ios' : browser}${version}`);
}

/**
 * Before Chrome 91 `a?.(...b, c)` loses an argument, for which esbuild rewrites every `?.`. That would cost every file
 * some hundred bytes: they are kept, and a lint rule refuses that one form.
 */
export const keptSyntax = { 'optional-chain': true };

/** Below 0 where the first is the older one. */
export function compareVersions(one, other) {
  const parts = (version) => version.split('.').map(Number);
  const [left, right] = [parts(one), parts(other)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
