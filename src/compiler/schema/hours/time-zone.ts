import { findNearest } from '../../rules/text/nearest.js';
import type { HoursMistake } from './hours-mistake.js';

/** Why a written time zone cannot be used, or nothing if it can. */
export function checkTimeZone(zone: string | undefined): HoursMistake | undefined {
  if (!zone) return missingZone();
  return isKnownZone(zone) ? undefined : unknownZone(zone);
}

/** Names such as `Europe/London` only: `BST` or `+01:00` do not change with summer time. */
function isKnownZone(zone: string): boolean {
  const known = knownZones.get(zone) ?? canTellTime(zone);
  knownZones.set(zone, known);
  return known;
}

/** Asked once for each zone: the answer takes long to find. */
const knownZones = new Map<string, boolean>();

function canTellTime(zone: string): boolean {
  if (!/^[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_-]+)+$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

function missingZone(): HoursMistake {
  return {
    key: 'timezone',
    message: 'These hours do not say whose clock they follow.',
    fix: 'Add the time zone, such as “timezone: Europe/London”.',
  };
}

function unknownZone(zone: string): HoursMistake {
  const known = new Map(Intl.supportedValuesOf('timeZone').map((name) => [name.toLowerCase(), name]));
  const meant = known.get(findNearest(zone, [...known.keys()]) ?? '');
  return {
    key: 'timezone',
    message: `“${zone}” is not a time zone we know.`,
    fix: meant ? `Did you mean “${meant}”?` : 'Write a region and a city, such as “Europe/London”.',
  };
}
