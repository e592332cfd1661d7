import type { Nation } from '../content-model/contact.js';
import { wallTime, type Clock } from './wall-clock.js';

/**
 * How the clock of a service is called: the nation's word for it where it shows the nation's first time. A zone that
 * nobody knows has no name of its own.
 */
export function nameTime(clock: Clock, nation: Nation, at: number, language: string): string {
  const [first] = nation.timeZones;
  const { zone } = clock;
  try {
    if (!first || zone === first || wallTime(at, clock) === wallTime(at, { zone: first })) return nation.timeName;
    const name = formatName(language, zone);
    return name.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? nation.timeName;
  } catch {
    return nation.timeName;
  }
}

/** "Pacific Time"; before Chrome 95, which can't leave out the season, "Pacific Standard Time". */
function formatName(language: string, timeZone: string | undefined): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' });
  } catch {
    return new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' });
  }
}
