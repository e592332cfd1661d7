/** A time as people write it: `9am`, `9.30 pm`, `noon`, `1700`. Which half of the day it is in has to be said. */
const time =
  /^(?:(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)|(\d{1,2})[.:](\d{2})|(\d{2})(\d{2})|(noon|midday|midnight))$/;

/** `9am-5pm` as it has to be written: `09:00-17:00`. Nothing where it could mean something else, as `9-5` does. */
export function findMeantHours(written: string): string | undefined {
  const plain = written.trim().toLowerCase();
  if (/^(?:24 ?hours?(?: a day)?|24\/7|all day|day and night|always)$/.test(plain)) return '00:00-24:00';
  const intervals = plain.split(/\s*(?:,|&|\band\b)\s*/).map(meantInterval);
  return intervals.includes(undefined) ? undefined : intervals.join(', ');
}

function meantInterval(written: string): string | undefined {
  const parts = written.replace(/^from\s+/, '').split(/\s*[-–—]\s*|\s+(?:to|till|until)\s+/);
  const [from, to] = parts.map(meantTime);
  if (parts.length !== 2 || from === undefined || to === undefined) return undefined;
  return `${from}-${to === '00:00' ? '24:00' : to}`;
}

function meantTime(written: string): string | undefined {
  const [, hour, minutes, half = '', hour24, minutes24, militaryHour, militaryMinutes, name] = time.exec(written) ?? [];
  if (name) return name === 'midnight' ? '00:00' : '12:00';
  if (hour !== undefined) return twelveHours(Number(hour), minutes ?? '00', half.startsWith('p'));
  const [h, m] = [hour24 ?? militaryHour, minutes24 ?? militaryMinutes];
  if (h === undefined || m === undefined || Number(h) > 24 || Number(m) > 59) return undefined;
  return `${h.padStart(2, '0')}:${m}`;
}

function twelveHours(hour: number, minutes: string, isAfternoon: boolean): string | undefined {
  if (hour < 1 || hour > 12 || Number(minutes) > 59) return undefined;
  return `${String((hour % 12) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${minutes}`;
}
