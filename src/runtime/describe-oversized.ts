import { findOversized, type Oversized } from '../content-model/find-oversized.js';
import { longestText, mostItems } from '../content-model/library-limits.js';
import { ownProperty } from '../content-model/own-property.js';

/** So many lines are read; more would hide what else is on the console. */
const mostLines = 10;

/** A line for an embedder about each list and text of a library that is longer than is taken. */
export function describeOversized(library: unknown): string[] {
  const found = findOversized(library);
  const lines = found.slice(0, mostLines).map((each) => describe(library, each));
  return found.length > mostLines ? [...lines, `has ${found.length - mostLines} more such lists or texts`] : lines;
}

function describe(library: unknown, { path, unit, count }: Oversized): string {
  const [kind, ...inside] = path;
  if (!inside.length && unit === 'items')
    return `has ${count} ${kind}, and only the first ${mostItems} are shown. Put the others into a library of their own.`;
  const limit = unit === 'items' ? mostItems : longestText;
  return `has ${count} ${unit} in ${nameSteps(library, path).join(' › ')}, and no more than ${limit} are taken. Make it shorter.`;
}

/** The path, with the ids of items instead of their positions. */
function nameSteps(library: unknown, path: Oversized['path']): (string | number)[] {
  let here = library;
  return path.map((step) => {
    here = ownProperty(Object(here) as Record<string, unknown>, String(step));
    const id = typeof step === 'number' && ownProperty(Object(here) as Record<string, unknown>, 'id');
    return typeof id === 'string' ? id.slice(0, 100) : step;
  });
}
