import type { Nation } from '../content-model/contact.js';

/** The nation to show help for. */
export interface ChosenNation {
  nation: Nation;
  /** True if nobody chose it: language and clock only suggest it, and the visitor is told so. */
  guessed: boolean;
}

/** What is known about where help is wanted. */
export interface Whereabouts {
  /** What the page or the visitor chose: `GB-SCT`, or `GB` for whichever of its nations fits. */
  region?: string;
  /** The visitor's languages, the preferred first. */
  languages: readonly string[];
  /** IANA zone of the visitor's clock. */
  timeZone: string;
}

/**
 * A region that the library has decides, and so does one inside it: `US-CA` is in `US`. Without one the clock suggests a
 * nation, and languages choose between those that share a clock. A country that the library does not have gives nothing:
 * another country's numbers would not help.
 */
export function chooseNation(nations: readonly Nation[], where: Whereabouts): ChosenNation | undefined {
  const region = normaliseRegion(where.region);
  const country = region?.split('-')[0];
  const exact = nations.find(({ id }) => id === region) ?? nations.find(({ id }) => id === country);
  if (exact) return { nation: exact, guessed: false };
  const candidates = country ? nations.filter(({ id }) => id.startsWith(`${country}-`)) : nations;
  const nation = suggestNation(candidates, where) ?? (country ? candidates[0] : undefined);
  return nation && { nation, guessed: true };
}

/** `uk` is what people write. Anything that is no code at all, such as `Scotland`, is as if nothing was chosen. */
function normaliseRegion(region: string | undefined): string | undefined {
  const code = region?.trim().toUpperCase().replace('_', '-').replace(/^UK\b/, 'GB');
  return code && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code) ? code : undefined;
}

function suggestNation(nations: readonly Nation[], { languages, timeZone }: Whereabouts): Nation | undefined {
  const sameClock = nations.filter(({ timeZones }) => timeZones.includes(timeZone));
  return sameClock.length > 0 ? (byLanguage(sameClock, languages) ?? sameClock[0]) : byLanguage(nations, languages);
}

/** The language that fits the fewest nations says most: Welsh beside British English points to Wales. */
function byLanguage(nations: readonly Nation[], languages: readonly string[]): Nation | undefined {
  const matches = languages
    .map((language) => nations.filter((nation) => speaks(nation, language)))
    .filter((match) => match.length > 0);
  return matches.sort((a, b) => a.length - b.length)[0]?.[0];
}

/** `cy` in a nation's list also fits a visitor's `cy-GB`. `en-GB` does not fit a plain `en`. */
function speaks(nation: Nation, language: string): boolean {
  const visitors = language.toLowerCase();
  return nation.languages.some((tag) => visitors === tag.toLowerCase() || visitors.startsWith(`${tag.toLowerCase()}-`));
}
