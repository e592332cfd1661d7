import { find, generate, parse, walk } from 'css-tree';
import { compareVersions } from '../browser-floor.mjs';
import { compatData, describeLacking, findFeature, findLacking } from './compat-data.mjs';

/** A browser that does not know one of these leaves out what is in it, and shows what stands outside. */
const conditional = ['container', 'media', 'supports'];

/**
 * What a stylesheet uses that a browser of the floor lacks, a line each. A newer feature is fine where an older browser is
 * given something else, by rules and not by a list:
 *
 * - in an `@supports`, `@container` or `@media` that older browsers leave out, because they lack what it asks for as well;
 * - as a value that comes after an older one of the same property, unless it has a `var()` in it: browsers take those for
 *   good until it is too late to go back. The same holds for the value of a custom property.
 * - as a typeface after which another is named: browsers take the first that they know.
 * - in a rule that is only about a browser's own pseudo-element.
 *
 * @param {string} css
 * @param {{ context?: 'stylesheet' | 'declarationList' }} options
 * @returns {string[]}
 */
export function findUnsupportedCss(css, { context = 'stylesheet' } = {}) {
  const problems = [];
  const tree = parse(css, {
    context,
    parseCustomProperty: true,
    onParseError: ({ message, line }) => problems.push(`line ${line} cannot be read: ${message}`),
  });
  const guards = [];
  walk(tree, {
    enter(node) {
      if (node.type === 'Atrule') guards.push(featuresAskedBy(node));
      const places = placesOf(node, this);
      for (const place of places) {
        // What a browser has never had is not a matter of age: whoever tests in a current one has seen it.
        const lacking = findLacking(findFeature(place)).filter(({ added }) => added);
        if (lacking.length === 0 || hasFallback(node, this) || isLeftOut(place, lacking, guards.flat())) continue;
        problems.push(`${place.slice(1).join('.')} in “${shorten(node, this)}”: ${describeLacking(lacking)}`);
      }
    },
    leave(node) {
      if (node.type === 'Atrule') guards.pop();
    },
  });
  return problems;
}

/** Where the data has what a node is about. */
function placesOf(node, { declaration, atrule, atrulePrelude }) {
  if (node.type === 'Atrule') return conditional.includes(node.name) ? [] : known(['css', 'at-rules', node.name]);
  if (atrulePrelude && atrule) return [];
  switch (node.type) {
    case 'Declaration':
      return isCustom(node) ? [] : known(['css', 'properties', node.property]);
    case 'Identifier':
      return declaration && !isCustom(declaration) ? known(['css', 'properties', declaration.property, node.name]) : [];
    case 'Function':
      return declaration ? placesOfFunction(node, declaration) : [];
    case 'Dimension':
      return known(['css', 'types', 'length', unitGroup(node.unit.toLowerCase())]);
    case 'PseudoClassSelector':
    case 'PseudoElementSelector':
      return placesOfPseudo(node);
    case 'NestingSelector':
      return known(['css', 'selectors', 'nesting']);
    default:
      return [];
  }
}

function known(...places) {
  return places.filter(findFeature);
}

function placesOfFunction({ name, children }, { property }) {
  const own = known(['css', 'properties', property, name]);
  if (own.length) return own;
  const isRelative = children.first?.name === 'from';
  const place = functionPlaces.get(name.toLowerCase());
  return place ? known(isRelative ? [...place, 'relative_syntax'] : place) : [];
}

/** `light-dark` is at css.types.color.light-dark, `clamp` at css.types.clamp: by its name a function is found at any depth. */
const functionPlaces = new Map(
  collectPlaces(compatData.css.types, ['css', 'types']).map((place) => [place.at(-1), place]),
);

function collectPlaces(part, place) {
  const names = Object.keys(part).filter((name) => name !== '__compat');
  return names.flatMap((name) => [...collectPlaces(part[name], [...place, name]), [...place, name]]);
}

function placesOfPseudo({ name, children }) {
  const isList = (children?.first?.children?.size ?? 0) > 1;
  return [...known(['css', 'selectors', name]), ...(isList ? known(['css', 'selectors', name, 'selector_list']) : [])];
}

function unitGroup(unit) {
  if (/^[dls]v/.test(unit)) return `viewport_percentage_units_${{ d: 'dynamic', l: 'large', s: 'small' }[unit[0]]}`;
  return /^cq/.test(unit) ? 'container_query_length_units' : unit;
}

function isCustom({ property }) {
  return property.startsWith('--');
}

/** What a conditional rule asks for, all of which a browser has to have. An `or` or a `not` promises nothing. */
function featuresAskedBy({ name, prelude }) {
  if (!conditional.includes(name) || !prelude) return [];
  if (name === 'container') return [findFeature(['css', 'at-rules', 'container'])];
  if (find(prelude, ({ type, name }) => type === 'Identifier' && ['or', 'not'].includes(name))) return [];
  const asked = [];
  walk(prelude, (node) => {
    if (node.type === 'Feature') asked.push(...known(['css', 'at-rules', 'media', node.name]));
    if (node.type === 'SupportsDeclaration')
      walk(node, (part) => asked.push(...placesOf(part, { declaration: node.declaration })));
    if (node.type === 'FeatureFunction') walk(node, (part) => asked.push(...placesOf(part, {})));
  });
  return asked.map(findFeature);
}

/** Whether every browser that has all the guards ask for has the feature too: at the floor, and after it. */
function isLeftOut(place, lacking, guards) {
  const added = (feature, browser) => [feature.support[browser] ?? []].flat()[0]?.version_added || undefined;
  return lacking.every(({ browser, added: since }) =>
    guards.some((guard) => {
      const guardSince = added(guard, browser);
      return !guardSince || (since && compareVersions(plain(guardSince), plain(since)) >= 0);
    }),
  );
}

function plain(version) {
  return version === 'preview' ? '9999' : version.replace('≤', '');
}

function hasFallback(node, { rule, block, declaration }) {
  if (node.type === 'Declaration')
    return namesBefore(node, block).some((name) => withoutPrefix(name) === node.property);
  if (declaration) return hasOlderValue(declaration, block) || hasNextTypeface(node, declaration);
  return rule ? isOnlyAboutVendor(rule) : false;
}

function hasOlderValue(declaration, block) {
  if (isCustom(declaration) || find(declaration, ({ type, name }) => type === 'Function' && name === 'var'))
    return false;
  return namesBefore(declaration, block).includes(declaration.property);
}

/** `system-ui, sans-serif` */
function hasNextTypeface(node, { property, value }) {
  if (!['font', 'font-family'].includes(property)) return false;
  const all = value.children?.toArray() ?? [];
  return all.slice(all.indexOf(node)).some(({ type, value }) => type === 'Operator' && value === ',');
}

/** The properties that are set before this one in the same rule. */
function namesBefore(declaration, block) {
  const all = block?.children.toArray() ?? [];
  return all.slice(0, all.indexOf(declaration)).flatMap(({ property }) => property ?? []);
}

/** Of a property with a browser's prefix, the name it has without. */
function withoutPrefix(name) {
  return /^-[a-z]+-(.+)/.exec(name)?.[1];
}

function isOnlyAboutVendor({ prelude }) {
  const isVendors = ({ type, name }) => type === 'PseudoElementSelector' && name.startsWith('-');
  return prelude.children?.toArray().every((selector) => find(selector, isVendors)) ?? false;
}

function shorten(node, { declaration, rule }) {
  const text = generate(declaration ?? (node.type === 'Declaration' ? node : (rule?.prelude ?? node)));
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}
