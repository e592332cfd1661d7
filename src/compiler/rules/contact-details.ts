import type { WrittenHours } from '../../content-model/kinds/contact.js';
import type { Content, Item } from '../parse/content.js';
import { writeClockTime } from '../schema/hours/clock-time.js';
import { readDayHours, type Interval } from '../schema/hours/intervals.js';
import type { WrittenChannel } from '../schema/kinds/channel.js';
import { findAt, type Finding, type Rule } from './rule.js';

const hour = 60;
const day = 24 * hour;

/** Whoever is said to be there for longer, past midnight, mostly isn't: "9 to 5" was written as 09:00-05:00. */
const longestSpan = 16 * hour;

export const contactDetails: Rule = {
  id: 'contact-details',
  severity: 'warning',
  title: 'Details that fit together',
  reason:
    'Each of them can be right alone, and together they seldom are. A service that’s said to be open all night, or that’s listed in another country, lets somebody down who needed it.',
  bad: 'monday-friday: 09:00-05:00',
  good: 'monday-friday: 09:00-17:00',
  check: (content) => content.all('contact').flatMap((item) => [...checkFolder(item, content), ...checkHours(item)]),
};

/** A file that was copied from another country’s folder keeps its countries. */
function checkFolder({ document, value: { countries } }: Item<'contact'>, content: Content): Finding[] {
  const [, folder = ''] = /^contacts\/([^/]+)\//.exec(document.path) ?? [];
  const country = folder.toUpperCase();
  const isCountry = content.all('nation').some(({ id }) => id === country);
  const isWithin = (part: string, whole: string) => `${part}-`.startsWith(`${whole}-`);
  // What is for several nations of the UK may lie in its folder, and what is for all of them in that of any.
  if (!isCountry || countries.some((each) => isWithin(each, country) || isWithin(country, each))) return [];
  return [
    findAt(
      document,
      document.locate(['countries']),
      `This file is in the folder of ${country}, and its service is shown for ${countries.join(', ')} alone.`,
      `Write "countries: [${country}]", or move the file to the folder of ${countries.join(' or ')}.`,
      { field: 'countries' },
    ),
  ];
}

function checkHours({ document, value }: Item<'contact'>): Finding[] {
  const places: [path: (string | number)[], hours: WrittenHours | undefined][] = [
    [['hours'], value.hours],
    ...value.value.channels.map(
      ({ writtenHours }: WrittenChannel, i): [(string | number)[], WrittenHours | undefined] => [
        ['channels', i, 'hours'],
        writtenHours,
      ],
    ),
  ];
  return places.flatMap(([path, hours]) =>
    (typeof hours === 'object' ? hours.days : []).flatMap((written) => {
      const long = readIntervals(written.value).find(isDoubtful);
      if (!long) return [];
      const [from, to, meant] = [long.from, long.to % day, (long.to % day) + 12 * hour].map(writeClockTime);
      return [
        findAt(
          document,
          document.locate([...path, written.key]),
          `From ${from} until ${to} the next morning is ${Math.round((long.to - long.from) / hour)} hours.`,
          `If it closes in the afternoon, write "${from}-${meant}". If this is right, write "# ignore contact-details: open all night" above the line.`,
          { field: `hours, ${written.key}` },
        ),
      ];
    }),
  );
}

function readIntervals(written: string): readonly Interval[] {
  const found = readDayHours(written);
  return 'read' in found && found.read.kind === 'each-day' ? found.read.intervals : [];
}

/** It opens in the morning, and closes the next one, at a time that may have been meant for the afternoon. */
function isDoubtful({ from, to }: Interval): boolean {
  const meant = to - day + 12 * hour;
  return to > day && from < 12 * hour && to - from >= longestSpan && meant > from && meant <= 20 * hour;
}
