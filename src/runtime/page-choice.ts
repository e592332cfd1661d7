import type { NationId } from '../content-model/contact.js';
import { whenLeaving } from './leave-signal.js';

/** The country that a visitor chose, for every widget of the page. */
interface PageChoice {
  id?: NationId;
  followers: Set<() => void>;
}

/**
 * Several copies of the script may be on a page, each with a memory of its own: what they share is kept under this key.
 * There is no event that a page's own scripts could hear, no name that they could come upon, and nothing is stored.
 */
const key = Symbol.for('peer-support-chosen-nation');

let choice: PageChoice | undefined;

/** What the visitor chose; nothing until then. */
export function chosenNation(): NationId | undefined {
  return findChoice().id;
}

/** Keeps what the visitor chose while the page is open, and lets every widget know. */
export function chooseNationForPage(id: NationId | undefined): void {
  const found = findChoice();
  found.id = id;
  for (const follow of [...found.followers]) follow();
}

/** Calls back whenever the visitor chooses. Returns the way to stop. */
export function followChosenNation(follow: () => void): () => void {
  const { followers } = findChoice();
  followers.add(follow);
  return () => followers.delete(follow);
}

function findChoice(): PageChoice {
  return (choice ??= startChoice());
}

function startChoice(): PageChoice {
  // Whoever leaves by the exit leaves nothing behind, also where the browser brings the page back.
  whenLeaving(() => chooseNationForPage(undefined));
  const page = window as { [key]?: PageChoice };
  const made: PageChoice = { followers: new Set() };
  // A page that lets nothing be added to its window has one choice for each copy of the script.
  if (!(page[key]?.followers instanceof Set)) Reflect.defineProperty(window, key, { value: made, configurable: true });
  return page[key] ?? made;
}
