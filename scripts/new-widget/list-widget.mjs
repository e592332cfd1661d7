import { className } from './starter-files.mjs';

/** In CSS pixels, what a widget is sure to take that has nothing but a heading and a line. */
const starterHeight = 200;

/**
 * The files that name every widget, each with what puts one more into it. All else reads the first of them: bundles, frames,
 * snippets, sizes, documents and tests.
 *
 * @type {Record<string, (text: string, name: string) => string>}
 */
export const lists = {
  'src/content-model/widget-names.ts': (text, name) =>
    text.replace(/(widgetNames = \[[^\]]*)\]/, (_, names) => `${names}, '${name}']`),
  'src/loader/widgets.ts': (text, name) =>
    insertSorted(
      text,
      /^ {2}'peer-support-[a-z]+': .*\n/gm,
      `  'peer-support-${name}': () => import('../components/${name}/${name}.define.js'),\n`,
    ),
  'src/index.ts': (text, name) =>
    insertSorted(
      text,
      /^export \{ PeerSupport\w* \} from '\.\/components\/(\w+)\/\1\.js';\n/gm,
      `export { ${className(name)} } from './components/${name}/${name}.js';\n`,
      (line) => /components\/(\w+)/.exec(line)[1],
    ),
  'src/peer-support.css': (text, name) =>
    reserve(
      insertSorted(text, /^ {2}peer-support-[a-z]+,?\n/gm, `  peer-support-${name},\n`, undefined, withCommas),
      name,
    ),
  'package.json': listInPackage,
};

/** Puts a line among the lines of its kind, which stand together in the order of the alphabet. */
function insertSorted(text, pattern, line, key = (each) => each, finish = (lines) => lines) {
  const found = text.match(pattern);
  const sorted = [...found, line].sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return text.replace(found.join(''), () => finish(sorted).join(''));
}

/** Before the heights of the others: somewhat less than the starter takes. */
function reserve(text, name) {
  const rule = `  peer-support-${name} {\n    --peer-support-reserved-height: ${starterHeight}px;\n  }\n`;
  return text.replace(/^ {2}peer-support-exit \{\n/m, (first) => rule + first);
}

function withCommas(lines) {
  return lines.map((line, i) => line.replace(/,?\n$/, i < lines.length - 1 ? ',\n' : '\n'));
}

function listInPackage(text, name) {
  const described = JSON.parse(text);
  const file = `./dist/package/${name}.js`;
  const entry = { types: `./dist/types/components/${name}/${name}.define.d.ts`, default: file };
  described.exports = insertEntry(described.exports, `./${name}`, entry);
  const files = described.sideEffects.filter((each) => /^\.\/dist\/package\/(?!autoload|index)/.test(each));
  const [first] = files;
  described.sideEffects.splice(described.sideEffects.indexOf(first), files.length, ...[...files, file].sort());
  return `${JSON.stringify(described, null, 2)}\n`;
}

/** Widgets stand together among the entries. */
function insertEntry(entries, name, entry) {
  const isWidget = ([, { default: file }]) => /^\.\/dist\/package\/(?!autoload|index)/.test(file ?? '');
  const all = Object.entries(entries);
  const first = all.findIndex(isWidget);
  const widgets = [...all.filter(isWidget), [name, entry]].sort(([a], [b]) => (a < b ? -1 : 1));
  const others = all.filter((each) => !isWidget(each));
  return Object.fromEntries([...others.slice(0, first), ...widgets, ...others.slice(first)]);
}
