import { dirname, relative, resolve, sep } from 'node:path';

const pure = ['content-model', 'quiz-engine', 'opening-hours'];
const inBrowser = ['lit', '@lit/context', 'virtual:peer-support'];
const any = undefined;

/** Which areas of `src/` an area may import from, and which packages. Arrows only point towards the content model. */
const areas = {
  'content-model': { from: [], packages: [] },
  'quiz-engine': { from: ['content-model'], packages: [] },
  'opening-hours': { from: ['content-model'], packages: [] },
  'quiz-analysis': { from: ['content-model', 'quiz-engine'], packages: [] },
  compiler: { from: [...pure, 'quiz-analysis'], packages: any },
  cli: { from: ['compiler', ...pure, 'quiz-analysis'], packages: any },
  runtime: { from: pure, packages: inBrowser },
  components: { from: ['runtime', ...pure], packages: inBrowser },
  loader: { from: ['components', 'runtime'], packages: inBrowser },
};

/** The components that a component draws inside itself, and may therefore import. */
const draws = {};

/** Holds the import directions: whoever imports against them is told which way the arrows point. */
export const importDirections = {
  meta: {
    type: 'problem',
    docs: { description: 'Arrows between the areas of src/ only point towards the content model.' },
    schema: [],
    messages: {
      area: 'src/{{from}} may not import src/{{to}}. It may import: {{allowed}}.',
      component: 'The {{from}} component may not import the {{to}} component, which it does not draw.',
      package: 'src/{{from}} may not import the package {{to}}. It may import: {{allowed}}.',
      outside: 'src/{{from}} may not import {{to}}, which is outside src/.',
    },
  },
  create(context) {
    const file = placeInSource(context.filename, context.cwd);
    // A test may hold one area against another.
    if (!file || !areas[file.area] || file.isTest) return {};
    const check = ({ source }) => {
      if (typeof source?.value !== 'string') return;
      const problem = findProblem(file, source.value, context);
      if (problem) context.report({ node: source, ...problem });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

function findProblem(file, specifier, { filename, cwd }) {
  if (!specifier.startsWith('.')) return findPackageProblem(file, specifier);
  const target = placeInSource(resolve(dirname(filename), specifier), cwd);
  if (!target) return report('outside', file.area, specifier);
  if (target.area === file.area) return findComponentProblem(file, target);
  const allowed = areas[file.area].from;
  return target.isRoot || allowed.includes(target.area) ? undefined : report('area', file.area, target.area, allowed);
}

function findPackageProblem({ area }, specifier) {
  const { packages } = areas[area];
  if (!packages) return undefined;
  const isAllowed = packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
  return isAllowed ? undefined : report('package', area, specifier, packages);
}

function findComponentProblem(file, target) {
  if (file.area !== 'components' || file.folder === target.folder) return undefined;
  const isDrawn = draws[file.folder]?.includes(target.folder);
  return isDrawn ? undefined : report('component', file.folder, target.folder);
}

/** Where a file is in `src/`: `src/components/quiz/quiz.ts` is in the area `components`, in its folder `quiz`. */
function placeInSource(path, root) {
  const [source, area, ...rest] = relative(root, path).split(sep);
  if (source !== 'src' || !area) return undefined;
  const isTest = path.endsWith('.test.ts') || rest.includes('fixtures');
  return { area, folder: rest[0], isRoot: rest.length === 0, isTest };
}

function report(messageId, from, to, allowed = []) {
  return { messageId, data: { from, to, allowed: allowed.join(', ') || 'nothing' } };
}
