import { transform } from 'esbuild';
import { Linter } from 'eslint';
import { esbuildTargets, keptSyntax } from '../browser-floor.mjs';
import { compatData, describeLacking, findFeature, findLacking, groupsOf } from './compat-data.mjs';

/**
 * What built scripts use that a browser of the floor lacks, a line each. A newer feature is fine where a script asks for it
 * first:
 *
 * - `'replace' in CSSStyleSheet.prototype`, `typeof structuredClone` or `used?.()` speak for every script, and for all that
 *   came to browsers with it: one may use what another has asked for.
 * - `used && …`, `used || …`, `used ? …` and `used > 1` speak for the same script: nothing is there, and that is said.
 *
 * Types are gone from built scripts, so that a member counts only where nothing of its name is old enough. What is written
 * in this repository is held to more by the lint; this holds the packages that come with it, and what the build has made.
 *
 * @param {Record<string, string>} files Code by name.
 * @returns {Promise<string[]>}
 */
export async function findUnsupportedJs(files) {
  return (await checkScripts(files)).problems;
}

/** The same, with the stylesheets that are in the scripts, each with the name of its file. */
export async function checkScripts(files) {
  const read = Object.entries(files).map(([file, code]) => ({ file, code, ...readCode(code) }));
  const syntax = await Promise.all(
    read.flatMap(({ file, code, patterns }) => [code, ...patterns].map((each) => describeSyntax(file, each))),
  );
  return {
    problems: [...syntax.flat(), ...findNewNames(read)],
    sheets: read.flatMap(({ file, sheets }) => sheets.map((css) => [file, css])),
  };
}

function findNewNames(read) {
  const own = new Set(read.flatMap((each) => each.own));
  const asked = new Set(read.flatMap((each) => each.asked));
  const groups = new Set([...asked].flatMap((name) => featuresNamed(name).flatMap(groupsOf)));
  const isAsked = (name, feature) => asked.has(name) || groupsOf(feature).some((group) => groups.has(group));
  return read.flatMap(({ file, used, tested }) =>
    used.flatMap((use) => {
      const feature = findNewFeature(use, own);
      return feature && !isAsked(use.name, feature) && !tested.includes(use.name)
        ? `${file}: ${use.label}: ${describeLacking(findLacking(feature))}`
        : [];
    }),
  );
}

/** esbuild rewrites what its targets do not know: where there is nothing of the kind, it writes the same for both. */
async function describeSyntax(file, code) {
  const compile = (target) => transform(code, { target, supported: keptSyntax, minifyWhitespace: true });
  const [{ code: old }, { code: latest }] = await Promise.all([compile(esbuildTargets()), compile('esnext')]);
  if (old === latest) return [];
  const at = [...latest].findIndex((character, i) => character !== old[i]);
  return [`${file}: syntax that has to be rewritten, near “${latest.slice(Math.max(0, at - 30), at + 40).trim()}”`];
}

function findNewFeature({ name, owner, isMade }, own) {
  if (owner === undefined) {
    const places = [
      ...(isMade ? [['api', name, name]] : []),
      ['api', name],
      ['api', 'Window', name],
      ['javascript', 'builtins', name],
    ];
    return newest(places.map(findFeature).filter(Boolean).slice(0, 1));
  }
  if (owner)
    return newest([
      findFeature(['api', owner, `${name}_static`]) ?? findFeature(['javascript', 'builtins', owner, name]),
    ]);
  return own.has(name) ? undefined : newest(featuresNamed(name).filter(isOfAge));
}

/** One of the features, if a browser lacks each of them. */
function newest(features) {
  const [first] = features;
  return first && features.every((feature) => findLacking(feature).length > 0) ? first : undefined;
}

/** Every feature of JavaScript or of a page that is a member of this name. */
function featuresNamed(name) {
  return featuresByName.get(name) ?? [];
}

/** Whether some browser came to have it: one that none of the older ones will ever have is no matter of age. */
function isOfAge(feature) {
  const lacking = findLacking(feature);
  return lacking.length === 0 || lacking.some(({ added }) => added);
}

/** Without the members of what a browser lacks altogether: nobody has such an object there. */
const featuresByName = new Map();
for (const owners of [compatData.api, compatData.javascript.builtins, compatData.javascript.builtins.Intl])
  for (const { __compat: owner, ...members } of Object.values(owners))
    for (const [name, { __compat: feature }] of Object.entries(members))
      if (feature && owner && findLacking(owner).length === 0)
        featuresByName.set(name, [...(featuresByName.get(name) ?? []), feature]);

/**
 * What is in a script: the names it uses, those it asks for first, those it gives to things of its own, patterns that it
 * makes of strings, as the literals they stand for, and its stylesheets.
 */
function readCode(code) {
  const found = { used: [], asked: [], tested: [], own: [], patterns: [], sheets: [] };
  const collect = { create: (context) => collectors(found, context.sourceCode) };
  const problems = new Linter().verify(code, {
    plugins: { browsers: { rules: { collect } } },
    rules: { 'browsers/collect': 'error' },
    languageOptions: { ecmaVersion: 'latest', sourceType: 'module' },
    linterOptions: { noInlineConfig: true },
  });
  if (problems.some(({ fatal }) => fatal)) throw new Error(`A built script cannot be read: ${problems[0].message}`);
  return found;
}

function collectors({ used, asked, tested, own, patterns, sheets }, sourceCode) {
  const globals = new Set(sourceCode.scopeManager.globalScope.through.map(({ identifier }) => identifier));
  return {
    'Program:exit'() {
      for (const identifier of globals) {
        const { name, parent } = identifier;
        if (parent.type === 'UnaryExpression') asked.push(name);
        else used.push({ name, label: name, isMade: parent.type === 'NewExpression' && parent.callee === identifier });
      }
    },
    MemberExpression(node) {
      const { object, property, computed, parent, optional } = node;
      if (object.type === 'MemberExpression' && optional) asked.push(object.property.name);
      if (computed || property.type !== 'Identifier') return;
      const { name } = property;
      if (parent.type === 'CallExpression' && parent.optional) asked.push(name);
      else if (isTested(node)) tested.push(name);
      else
        used.push({
          name,
          owner: globals.has(object) && /^[A-Z]/.test(object.name) ? object.name : '',
          label: `.${name}`,
        });
    },
    BinaryExpression({ operator, left }) {
      if (operator === 'in' && left.type === 'Literal') asked.push(left.value);
    },
    'AssignmentExpression > MemberExpression.left[computed=false]'({ object, property }) {
      if (object.type === 'ThisExpression') own.push(property.name);
    },
    'Property, PropertyDefinition, MethodDefinition'({ key, computed, parent }) {
      if (parent.type === 'ObjectPattern' || computed) return;
      own.push(key.name ?? key.value);
    },
    TaggedTemplateExpression({ quasi }) {
      const text = quasi.quasis.map(({ value }) => value.cooked).join('x');
      if (isStylesheet(text)) sheets.push(text);
    },
    'CallExpression, NewExpression'({ callee, arguments: [pattern, flags] }) {
      if (callee.name === 'RegExp' && typeof pattern?.value === 'string')
        patterns.push(String(new RegExp(pattern.value, flags?.value)));
    },
  };
}

/** `used && …`, `used || …`, `used ?? …`, `used ? … : …`, `if (used)`, `!used`, `used > 1`: false where it is not there. */
function isTested(node) {
  const { type, test, left, operator } = node.parent;
  return (
    test === node ||
    (type === 'LogicalExpression' && left === node) ||
    (type === 'BinaryExpression' && /^[<>]=?$/.test(operator)) ||
    (type === 'UnaryExpression' && operator === '!')
  );
}

/** Lit's tags have lost their names in a built script. A template of markup has a tag in it, and no rule. */
function isStylesheet(text) {
  return !/<[a-z/!]/i.test(text) && /\{[^}]*:/.test(text);
}
