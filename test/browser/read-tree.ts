import { executeServerCommand } from '@web/test-runner-commands';
import { allElements } from './accessible.js';
import { engine } from './engine.js';
import { patience } from './wait-until.js';

/** What a screen reader is told of one thing on the page, as the browser's own accessibility tree has it. */
export interface Stop {
  /** As ARIA calls it; `text` for words, and `live` for words that are said by themselves when they come. */
  role: string;
  name: string;
  /** Words that are said after the name. WebKit's driver doesn't give them. */
  description?: string;
  /** `expanded`, `collapsed`, `checked`, `unavailable`. WebKit's driver doesn't give them. */
  states?: string[];
}

/** What is expected of one stop: its role, how its name begins, and what else is said of it. */
export type Expected = [role: string, name: string | RegExp, more?: { is?: string; description?: string | RegExp }];

/** Whether the engine gives the words between the controls, states and descriptions as well as roles and names. */
const givesAll = engine !== 'webkit';
const withRole = 'a[href], button, h1, h2, h3, h4, h5, h6, input, select, summary, table, [role]';

declare global {
  /** The elements that WebKit is asked about: its driver knows no tree. */
  var treeElements: Element[];
}

/** What a screen reader meets on the page, from its start to its end. */
export async function readTree(): Promise<Stop[]> {
  if (engine === 'webkit')
    globalThis.treeElements = allElements(document.body).filter(
      (element) => element.matches(withRole) && element.checkVisibility(),
    );
  return executeServerCommand<Stop[], undefined>('read-tree');
}

/**
 * Waits until all of these are in the tree, in this order, whatever else stands between, and gives back the tree. A browser
 * makes its tree a little later than the page.
 */
export async function expectTree(...wanted: Expected[]): Promise<Stop[]> {
  const end = performance.now() + patience;
  for (;;) {
    const stops = await readTree();
    const missing = findMissing(stops, wanted);
    if (!missing) return stops;
    if (performance.now() > end)
      throw new Error(
        `Not there, or not in this place: ${sayExpected(missing)}\nThere is:\n${stops.map(say).join('\n')}`,
      );
  }
}

/** How often words are told, as a name or as text; what WebKit's driver doesn't give can't be counted there. */
export function countTold(stops: Stop[], role: string, words: string): number {
  return stops.filter((stop) => stop.role === role && stop.name.includes(words)).length;
}

function findMissing(stops: Stop[], wanted: Expected[]): Expected | undefined {
  let from = 0;
  for (const expected of wanted) {
    if (!givesAll && /^(text|live)$/.test(expected[0])) continue;
    const found = stops.findIndex((stop, i) => i >= from && matches(stop, expected));
    if (found < 0) return expected;
    from = found + 1;
  }
  return undefined;
}

function matches(stop: Stop, [role, name, more]: Expected): boolean {
  if (!givesAll)
    return stop.role === (role === 'combobox' ? 'button' : role) && (isCell(role) || begins(stop.name, name));
  if (stop.role !== role || !begins(stop.name, name)) return false;
  if (!more) return true;
  const isAsItIs = more.is === undefined ? true : stop.states?.includes(more.is);
  return Boolean(isAsItIs) && (more.description === undefined || begins(stop.description ?? '', more.description));
}

/** WebKit names no cells: their words are inside them. It also has a list to choose from as a button. */
function isCell(role: string): boolean {
  return /^(columnheader|rowheader)$/.test(role);
}

function begins(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.startsWith(wanted) : wanted.test(text);
}

function say({ role, name, description, states }: Stop): string {
  return [role, `“${name}”`, ...(states ?? []), description && `(${description})`].filter(Boolean).join(' ');
}

function sayExpected([role, name, more]: Expected): string {
  return [role, String(name), more?.is, more?.description && `(${String(more.description)})`].filter(Boolean).join(' ');
}
