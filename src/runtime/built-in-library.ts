import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import type { SectionName, Sections } from '../content-model/library.js';
import { ownProperty } from '../content-model/own-property.js';
import type { LibrarySource } from './library-source.js';

type Later<T> = () => Promise<T>;
/** A section in each language there is: here already, or fetched with the rest of the script when asked for. */
export type ByLanguage<T> = Record<string, T | Later<T>>;

const sections = new Map<SectionName, ByLanguage<unknown>>();

/** Puts words that came with the script where every widget can find them. Each widget's `.define.ts` brings its own. */
export function registerSection<N extends SectionName>(name: N, byLanguage: ByLanguage<Sections[N]>): void {
  const before = sections.get(name) ?? {};
  // A page of two languages: what is at hand already stays so, where the new words would have to be fetched.
  const isAtHand = (language: string) => !['undefined', 'function'].includes(typeof ownProperty(before, language));
  const added = Object.entries(byLanguage).filter(
    ([language, words]) => typeof words !== 'function' || !isAtHand(language),
  );
  sections.set(name, { ...before, ...Object.fromEntries(added) });
}

type Part = 'nation' | 'guide';
type WaysToParts<P extends Part> = Record<string, Record<string, Later<Sections[`${P}/${string}`]>>>;

/** Puts the contacts of every nation within reach; each is fetched only when that nation is shown. */
export function registerNations(byLanguage: WaysToParts<'nation'>): void {
  registerParts('nation', byLanguage);
}

/** Puts every guide within reach; each is fetched only when it is shown. */
export function registerTopics(byLanguage: WaysToParts<'guide'>): void {
  registerParts('guide', byLanguage);
}

function registerParts<P extends Part>(part: P, byLanguage: WaysToParts<P>): void {
  for (const [language, ways] of Object.entries(byLanguage)) {
    for (const [id, later] of Object.entries(ways)) {
      const name: `${Part}/${string}` = `${part}/${id}`;
      sections.set(name, { ...sections.get(name), [language]: later });
    }
  }
}

/** Of the languages there are words in, the nearest to the one asked for. */
export function builtInLanguage(asked = defaultLanguage): string {
  return nearestLanguage(Object.keys(sections.get('layout') ?? {}), asked) ?? asked;
}

/** The library inside the script, in the language nearest to the one asked for. */
export function builtInLibrary(language: string): LibrarySource {
  return {
    section<N extends SectionName>(name: N) {
      const byLanguage = sections.get(name) as ByLanguage<Sections[N]> | undefined;
      const nearest = byLanguage && nearestLanguage(Object.keys(byLanguage), language);
      const found = byLanguage && ownProperty(byLanguage, nearest ?? '');
      return typeof found === 'function' ? loadTwice(found) : found;
    },
  };
}

/** Phones lose their connection for a moment: what fails to load is asked for once more. */
function loadTwice<T>(load: Later<T>): Promise<T> {
  return load().catch(load);
}
