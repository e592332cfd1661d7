import type { OpeningHours } from '../../content-model/contact.js';
import { hoursOf } from '../schema/contact-hours.js';
import { writeClockTime } from '../schema/hours/clock-time.js';
import type { Content, Item } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

const hour = 60;
const day = 24 * hour;

/** Somebody who is there for longer, past midnight, mostly isn't: "9 to 5" was written as 09:00-05:00. */
const longestSpan = 16 * hour;

export const contactDetails: Rule = {
  id: 'contact-details',
  severity: 'error',
  title: 'Details that fit together',
  reason:
    'Each of them can be right alone, and together they can’t be. A service that is said to be open all night, or that stands with another country’s, lets somebody down who needed it.',
  bad: 'monday-friday: 09:00-05:00',
  good: 'monday-friday: 09:00-17:00',
  check: (content) =>
    content
      .all('contact')
      .flatMap((item) => [...checkAges(item), ...checkFolder(item, content), ...checkSpans(item, content)]),
};

function checkAges({ document, value: { value } }: Item<'contact'>): Finding[] {
  const [, first = '', last = ''] = /^(\d+)-(\d+)$/.exec(value.ages ?? '') ?? [];
  if (Number(first) <= Number(last)) return [];
  return [
    findAt(
      document,
      document.locate(['ages']),
      `Nobody is between ${first} and ${last} years old.`,
      `Write the younger age first: ${last}-${first}`,
      { field: 'ages' },
    ),
  ];
}

/** A file that was copied from another country’s folder keeps its countries. */
function checkFolder({ document, value: { countries } }: Item<'contact'>, content: Content): Finding[] {
  const [, folder = ''] = /^contacts\/([^/]+)\//.exec(document.path) ?? [];
  const country = folder.toUpperCase();
  const isCountry = content.all('nation').some(({ id }) => id === country);
  // What is for several nations of the UK may lie in its folder, and what is for all of them in that of any.
  const isWithin = (part: string, whole: string) => `${part}-`.startsWith(`${whole}-`);
  if (!isCountry || countries.some((each) => isWithin(each, country) || isWithin(country, each))) return [];
  return [
    findAt(
      document,
      document.locate(['countries']),
      `This file is in the folder of ${country}, and its service is shown for ${countries.join(', ')} alone.`,
      `Write "countries: [${country}]", or move the file to the folder of ${countries.join(' or ')}.`,
      { field: 'countries', severity: 'warning' },
    ),
  ];
}

function checkSpans(item: Item<'contact'>, content: Content): Finding[] {
  const { document } = item;
  const { hours, channels } = hoursOf(item, content);
  const places: [path: (string | number)[], hours: OpeningHours | undefined][] = [
    [['hours'], hours],
    ...channels.map((channel, i): [(string | number)[], OpeningHours | undefined] => [
      ['channels', i, 'hours'],
      channel.hours,
    ]),
  ];
  return places.flatMap(([path, written]) => {
    const long = written?.kind === 'weekly' ? written.spans.find(isTooLong) : undefined;
    if (!long) return [];
    const [from, to] = long.map((minutes) => writeClockTime(minutes % day)) as [string, string];
    const afternoon = writeClockTime((long[1] % day) + 12 * hour);
    return [
      findAt(
        document,
        document.locate(path),
        `From ${from} until ${to} the next morning is ${Math.round((long[1] - long[0]) / hour)} hours.`,
        `If it closes in the afternoon, write "${from}-${afternoon}". If this is right, say so: "# ignore contact-details: it is open all night".`,
        { field: 'hours', severity: 'warning' },
      ),
    ];
  });
}

function isTooLong([from, to]: readonly [number, number]): boolean {
  const isPastMidnight = Math.floor(from / day) !== Math.floor(to / day);
  const begins = from % day;
  const ends = to % day;
  return (
    isPastMidnight &&
    to - from >= longestSpan &&
    to - from < day &&
    ends > 0 &&
    ends + 12 * hour > begins &&
    ends <= 8 * hour
  );
}
