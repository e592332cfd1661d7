import { findNearest } from './text/nearest.js';
import { findAt, type Rule } from './rule.js';

export const unknownTimeZone: Rule = {
  id: 'unknown-time-zone',
  severity: 'error',
  title: 'Time zones by their full name',
  reason: "A nation is guessed from the time zone of the visitor's device. A name that no device knows is never met.",
  bad: 'time-zones: [GMT]',
  good: 'time-zones: [Europe/London]',
  check: (content) =>
    content.all('nation').flatMap(({ document, value: { nation } }) =>
      nation.timeZones.flatMap((zone, i) => {
        if (isKnown(zone)) return [];
        const nearest = findNearest(
          zone,
          Intl.supportedValuesOf('timeZone').map((name) => name.toLowerCase()),
        );
        const known = Intl.supportedValuesOf('timeZone').find((name) => name.toLowerCase() === nearest);
        return [
          findAt(
            document,
            document.locate(['time-zones', i]),
            `There is no time zone called "${zone}".`,
            `Write a region and a city, such as Europe/London.${known ? ` Did you mean "${known}"?` : ''}`,
            { field: `time-zones, item ${i + 1}` },
          ),
        ];
      }),
    ),
};

/** Devices also know older names that no list gives, such as `Europe/Belfast`. */
function isKnown(zone: string): boolean {
  if (!/^[A-Za-z_]+(?:\/[A-Za-z_-]+)+$/.test(zone)) return false;
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }));
  } catch {
    return false;
  }
}
