import { createRequire } from 'node:module';
import { browserFloor, compareVersions } from '../browser-floor.mjs';

/** What each browser supports since when, as MDN's pages say it. */
export const compatData = createRequire(import.meta.url)('@mdn/browser-compat-data');

/** browserslist and MDN differ in one name. */
const floor = browserFloor().map(({ browser, version }) => ({
  browser: browser === 'ios_saf' ? 'safari_ios' : browser,
  version,
}));

/**
 * The feature at a place in the data, `['css', 'properties', 'inset']`, or nothing where there is none.
 *
 * @param {string[]} path
 */
export function findFeature(path) {
  const found = path.reduce((part, name) => (part && Object.hasOwn(part, name) ? part[name] : undefined), compatData);
  return found?.__compat;
}

/**
 * The browsers of the floor that lack a feature. What is there in part counts as there: hardly any feature is without a
 * footnote.
 *
 * @returns {{ browser: string, version: string, added?: string }[]}
 */
export function findLacking(feature) {
  if (!known.has(feature)) known.set(feature, compareWithFloor(feature));
  return known.get(feature);
}

/** Scripts and styles ask for the same few features thousands of times. */
const known = new WeakMap();

function compareWithFloor(feature) {
  return floor
    .filter(({ browser, version }) => !statementsOf(feature, browser).some((statement) => covers(statement, version)))
    .map((old) => ({ ...old, added: statementsOf(feature, old.browser)[0]?.version_added || undefined }));
}

/** In words: `Firefox 91 (added in 101), Safari 15.4 (added in 16.4)`. */
export function describeLacking(lacking) {
  return lacking
    .map(({ browser, version, added }) => {
      const { name } = compatData.browsers[browser];
      return `${name} ${version} (${added ? `added in ${added}` : 'not there at all'})`;
    })
    .join(', ');
}

function statementsOf({ support }, browser) {
  return [support[browser] ?? []].flat();
}

function covers({ version_added: added, version_removed: removed, prefix, flags, alternative_name: other }, version) {
  if (!added || added === 'preview' || prefix || flags || other) return false;
  const isAdded = added === true || compareVersions(added.replace('≤', ''), version) <= 0;
  return isAdded && !(removed && compareVersions(removed.replace('≤', ''), version) <= 0);
}

/** The name of the group that a feature came to browsers with, such as `constructed-stylesheets`. */
export function groupsOf({ tags = [] }) {
  return tags.map((tag) => tag.replace('web-features:', '')).filter((group) => !group.startsWith('snapshot:'));
}
