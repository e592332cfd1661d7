import { international, type Nation, type NationId } from '../content-model/contact.js';
import { cleanId } from './pasted-value.js';

/** The nation to show help for. */
export interface ChosenNation {
  nation: Nation;
  /** Who says so: the visitor or the page, the visitor's clock alone, or nobody. Only the first is certain. */
  basis: 'choice' | 'clock' | 'nothing';
}

/** What is known about where help is wanted. */
export interface Whereabouts {
  /** What the visitor and the page chose, the weightiest first: `GB-SCT`, or `GB` for its four nations together. */
  regions: readonly (string | undefined)[];
  /** IANA zone of the visitor's clock. Asked only where nothing else decides: an old phone takes long to find it. */
  findTimeZone: () => string;
}

/**
 * A region that the library has decides, and so does one inside it: `US-CA` is in `US`. Without one the clock does, where
 * it is set to a zone of one country. The visitor's languages say nothing of where they are. Where nothing is known,
 * there are only the numbers that help in many countries: another country's would not.
 */
export function chooseNation(
  nations: readonly Nation[],
  { regions, findTimeZone }: Whereabouts,
): ChosenNation | undefined {
  for (const region of regions) {
    const nation = findRegion(nations, region);
    if (nation) return { nation, basis: 'choice' };
  }
  const here = findByClock(nations, findTimeZone());
  if (here) return { nation: here, basis: 'clock' };
  const nation = nations.find(({ id }) => id === international);
  return nation && { nation, basis: 'nothing' };
}

/** The nation of a region, or the country it is in; nothing where the library has neither. */
export function findRegion(nations: readonly Nation[], region: string | undefined): Nation | undefined {
  const code = readRegion(region);
  const [country] = code.split('-');
  return nations.find(({ id }) => id === code) ?? nations.find(({ id }) => id === country);
}

/** A region as a code. `uk` is what people write. */
export function readRegion(region: string | undefined): NationId {
  return cleanId(region).toUpperCase().replace('_', '-').replace(/^UK\b/, 'GB');
}

/** London's clock says only that it is in the United Kingdom, and Belfast's that it is in Northern Ireland. */
function findByClock(nations: readonly Nation[], timeZone: string): Nation | undefined {
  const sameClock = nations.filter(({ id, timeZones }) => id !== international && timeZones.includes(timeZone));
  return sameClock.find(({ id }) => sameClock.every((other) => other.id === id || other.id.startsWith(`${id}-`)));
}
