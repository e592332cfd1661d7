import { everyHours, type Contact, type Nation } from '../content-model/contact.js';
import { fillIn } from '../content-model/wording.js';
import { sayTime, sayWeekday } from '../opening-hours/say-time.js';
import { wallTime, type Clock } from '../opening-hours/wall-clock.js';
import type { Directory } from './render-contact.js';

/**
 * What time it is in a nation and whose time the opening times are; nothing where no opening time is shown. A nation of
 * several times is not told it has one.
 */
export function sayTimeThere(directory: Directory, contacts: readonly Contact[]): string {
  const { nation, now, sections } = directory;
  const { words } = sections.contacts;
  const clocks = contacts.flatMap(everyHours).flatMap((hours) => (hours.kind === 'weekly' ? hours : []));
  if (clocks.length === 0) return '';
  // What a service's hours know of the nation's clock, the browser need not be asked for.
  const [zone = 'UTC'] = nation.timeZones;
  const clock = clocks.find((hours) => hours.zone === zone) ?? { zone };
  const timeNow = hasOneTime(nation, now, clock) && sayNow(directory, clock);
  return [timeNow, fillIn(words['times-are'], { 'time-name': nation.timeName })].filter(Boolean).join(' ');
}

function sayNow({ nation, now, sections }: Directory, clock: Clock): string {
  const { contacts, shared } = sections;
  const speech = { ...contacts, language: shared.language };
  const time = sayTime(now, clock, speech);
  return fillIn(contacts.words['time-there'], { day: sayWeekday(now, clock, speech), time, nation: nation.name });
}

function hasOneTime({ timeZones, severalTimes }: Nation, now: number, clock: Clock): boolean {
  return !severalTimes && timeZones.slice(1).every((zone) => wallTime(now, { zone }) === wallTime(now, clock));
}
