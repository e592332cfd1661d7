import type { Contact, Nation } from '../../content-model/contact.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { sayTime, sayWeekday } from '../../opening-hours/say-time.js';
import { wallTime } from '../../opening-hours/wall-clock.js';

/**
 * What time it is in a nation and whose time the opening times are; nothing where no opening time is shown. A nation of
 * several times is not told it has one.
 */
export function sayTimeThere(
  nation: Nation,
  contacts: readonly Contact[],
  now: number,
  language: string,
  words: Words<'contacts'>,
): string {
  if (!contacts.some(({ hours }) => hours.kind === 'weekly')) return '';
  return [hasOneTime(nation, now) && sayNow(nation, now, language, words), sayWhose(nation, words)]
    .filter(Boolean)
    .join(' ');
}

/**
 * How the clock of a service is called: the nation's word for it where it shows the nation's first time. A zone that
 * nobody knows has no name of its own.
 */
export function nameTime(zone: string, nation: Nation, at: number, language: string): string {
  const [first] = nation.timeZones;
  try {
    if (!first || wallTime(at, zone) === wallTime(at, first)) return nation.timeName;
    const name = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
    return name.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? nation.timeName;
  } catch {
    return nation.timeName;
  }
}

function sayNow({ name, timeZones }: Nation, now: number, language: string, words: Words<'contacts'>): string {
  const [zone = 'UTC'] = timeZones;
  const time = sayTime(now, zone, language, words);
  return fillIn(words['time-there'], { day: sayWeekday(now, zone, language), time, nation: name });
}

function sayWhose({ timeName }: Nation, words: Words<'contacts'>): string {
  return fillIn(words['times-are'], { 'time-name': timeName });
}

function hasOneTime({ timeZones }: Nation, now: number): boolean {
  return new Set(timeZones.map((zone) => wallTime(now, zone))).size === 1;
}
