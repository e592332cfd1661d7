import { widgetNames, wrapperName } from '../src/content-model/widget-names.ts';
import { budgets } from './size-budgets.mjs';

const loader = 'peer-support.js';
const widgets = [...widgetNames, wrapperName];

/** Fetched only where a charity gives a library of its own. */
const onlyWhenAsked = /fetch-library|evidence-/;
const nation = /^chunks\/[A-Z]{2}(-[A-Z]+)?-/;
const topic = /^virtual:peer-support\/[^/]+\/guide\//;

/** Every budget with the files it counts and what they weigh. `described` is what `dist/files.json` says. */
export function measureSizes(described) {
  const findLargest = (test) => {
    const files = Object.keys(described).filter(test);
    return files.sort((a, b) => described[b].bytes - described[a].bytes)[0];
  };
  const parts = {
    loader,
    widgets,
    largestNation: findLargest((file) => nation.test(file)),
    largestTopic: findLargest((file) => isTopic(described, file)),
    start: (widget) => startOf(described, widget),
    follow: (files) => followAll(described, files),
  };
  return budgets.map((budget) => {
    const files = [...new Set(budget.files(parts))];
    return { ...budget, files, bytes: files.reduce((sum, file) => sum + described[file].bytes, 0) };
  });
}

/** The words of one guide, in a file of their own that is named as the guide is. */
function isTopic(described, file) {
  return file.startsWith('chunks/') && Object.keys(described[file].modules).some((module) => topic.test(module));
}

/** A widget's own file and all it cannot start without, where the loader asks for it. */
function startOf(described, widget) {
  const own = described[loader].later.find((file) => file.startsWith(`chunks/${widget}.define-`));
  if (!own) throw new Error(`The build has no file for the widget "${widget}".`);
  return reach(own, (file) => described[file].needs);
}

/** The same, with what is fetched without being asked for once the first screen is there. */
function followAll(described, files) {
  const isOneOfMany = (file) => nation.test(file) || isTopic(described, file);
  const next = (file) => [
    ...described[file].needs,
    ...described[file].later.filter((each) => !isOneOfMany(each) && !onlyWhenAsked.test(each)),
  ];
  return files.flatMap((file) => reach(file, next));
}

function reach(start, next) {
  const reached = new Set([start]);
  for (const file of reached) next(file).forEach((each) => reached.add(each));
  return [...reached];
}

/** What has grown since the sizes were recorded, the most first: modules by their share of the code before it is minified. */
export function findGrowth({ files }, described, recorded) {
  const now = sumModules(files.map((file) => described[file].modules));
  const before = recorded ?? {};
  return Object.entries(now)
    .map(([module, size]) => ({ module, size, grown: size - (before[module] ?? 0) }))
    .filter(({ grown }) => grown > 0)
    .sort((a, b) => b.grown - a.grown);
}

/** The sizes of the modules behind a budget, to be compared with later. */
export function recordModules({ files }, described) {
  return sumModules(files.map((file) => described[file].modules));
}

function sumModules(parts) {
  const entries = parts.flatMap(Object.entries);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
