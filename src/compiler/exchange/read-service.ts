import { stringify } from 'yaml';
import { answeredWays, urgencies, type Channel } from '../../content-model/contact.js';
import { wholeUk } from '../schema/contact-hours.js';
import { isPartialDate } from '../parse/iso-date.js';
import { readChannels, type ImportedChannel } from './read-channels.js';
import { attributesOf, isObject, itemsOf, namesOf, textOf, type Json } from './read-json.js';
import { readSchedules, type ReadHours } from './read-schedules.js';

/** What a file that is imported has to fit into. */
export interface ImportContext {
  /** The day of the import. */
  today: string;
  /** Where the services come from: the name of the file. */
  from: string;
  /** Time zones of each nation that is known, by its id. */
  nations: ReadonlyMap<string, readonly string[]>;
  /** For services that do not say it. */
  nation?: string;
  urgency?: string;
}

/** A service as a contact file. */
export interface ReadService {
  name: string;
  /** Id of the nation in whose folder it goes. */
  nation: string;
  text: string;
  /** What the service says and the file does not. */
  leftOut: string[];
}

/** Why no contact can be made of a service. */
export interface ServiceFault {
  name: string;
  fault: string;
}

/**
 * A service of HSDS 3 as a Markdown file. Nobody has checked it: it says so, and it says what it leaves out. Names of people
 * are never carried over.
 */
export function readService(service: Json, context: ImportContext): ReadService | ServiceFault {
  const name = textOf(service['name']);
  const said = attributesOf(service['attributes']);
  const countries = findCountries(service, context);
  const body = readBody(service['description']);
  const source = findSource(service, said);
  const urgency = said.get('urgency')?.[0] ?? context.urgency ?? 'support';
  const { channels, leftOut } = readChannels(service);
  const status = textOf(service['status']) ?? 'active';
  const fault = findFault({ name, status, countries, body, source, urgency, channels });
  if (!name || fault) return { name: name ?? '(no name)', fault: fault ?? 'It has no name.' };
  const { hours, zone, remarks } = placeHours(service, said, countries, channels, context);
  const missing = [...leftOut, ...remarks, ...findLeftOut(service)];
  const fields = {
    name,
    countries,
    urgency,
    channels,
    hours,
    timezone: zone,
    'holidays-of': said.get('holidays-of')?.[0],
    cost: textOf(service['fees_description']) ?? textOf(service['fees']),
    free: said.get('free')?.[0] === 'yes' ? 'yes' : undefined,
    audience: textOf(service['eligibility_description']),
    ages: sayAges(service),
    limits: said.get('limits')?.[0],
    languages: namesOf(service['languages']),
    'kinds-of-support': said.get('kinds-of-support'),
    'shared-experiences': said.get('shared-experiences'),
    'helps-with': said.get('helps-with'),
    source,
    'checked-on': context.today,
    checked: 'copy',
    'page-date': pageDate(service, said.get('page-date')?.[0], context.today),
  };
  return { name, nation: countries[0]!, text: writeFile(fields, body, missing, context), leftOut: missing };
}

interface Needed {
  name?: string;
  status: string;
  countries: string[];
  body: string;
  source?: string;
  urgency: string;
  channels: ImportedChannel[];
}

/** The first thing without which there is no contact. */
function findFault({ name, status, countries, body, source, urgency, channels }: Needed): string | undefined {
  if (!name) return 'It has no name.';
  if (status !== 'active') return `Its status is “${status}”.`;
  if (channels.length === 0) return 'It has no number, page or address that a contact can have.';
  if (!body) return 'It has no description, so visitors would not know what they can get.';
  if (countries.length === 0)
    return 'It names no nation of this library. Say which with --nation, such as --nation gb-sct.';
  if (!source) return 'It names no page that begins with https://, so nobody could check it.';
  if (!(urgencies as readonly string[]).includes(urgency))
    return `“${urgency}” is no urgency. There is: ${urgencies.join(', ')}.`;
  return undefined;
}

/** By its area, or as was asked for, or by where it is. */
function findCountries(service: Json, { nations, nation }: ImportContext): string[] {
  const areas = itemsOf(service['service_areas']).map((area) => textOf(area['extent']));
  const addresses = itemsOf(service['service_at_locations'])
    .flatMap(({ location }) => (isObject(location) ? itemsOf(location['addresses']) : []))
    .map((address) => textOf(address['country']));
  const found = [areas, [nation], addresses].map((ids) =>
    ids.flatMap((id) => (id && nations.has(id.toUpperCase()) ? id.toUpperCase() : [])),
  );
  return [...new Set(found.find((ids) => ids.length > 0))];
}

function findSource(service: Json, said: Map<string, string[]>): string | undefined {
  const organisation = isObject(service['organization']) ? service['organization'] : {};
  return [said.get('source')?.[0], textOf(service['url']), textOf(organisation['website'])].find((url) =>
    url?.startsWith('https://'),
  );
}

const entities: Record<string, string> = { nbsp: ' ', lt: '<', gt: '>', quot: '"', '#39': '’', amp: '&' };

/** Paragraphs of words. HSDS allows HTML and Markdown in them. */
function readBody(description: unknown): string {
  if (typeof description !== 'string') return '';
  return description
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|lt|gt|quot|#39|amp);/g, (_, name: string) => entities[name]!)
    .split(/[\r\n]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n')
    .replace(/\n\n(?=- )/g, '\n');
}

interface PlacedHours extends ReadHours {
  zone?: string;
}

/** Hours need a clock and, unless a service is open on them, a list of public holidays. Neither is guessed. */
function placeHours(
  service: Json,
  said: Map<string, string[]>,
  countries: string[],
  channels: ImportedChannel[],
  { nations }: ImportContext,
): PlacedHours {
  const { hours, remarks } = readSchedules(service['schedules'], service['attributes']);
  const zone = said.get('timezone')?.[0];
  if (typeof hours !== 'object')
    return { hours: hours ?? (needsHours(channels) ? 'unknown' : undefined), zone, remarks };
  const zones = nations.get(countries[0]!) ?? [];
  const found = zone ?? (zones.length === 1 ? zones[0] : undefined);
  const isOneNation = countries.length === 1 && countries[0] !== wholeUk;
  const hasCalendar = isOneNation || said.has('holidays-of') || hours['public-holidays'] === 'open';
  if (found && hasCalendar) return { hours, zone: found, remarks };
  const missing = found ? 'whose public holidays' : 'whose clock';
  return {
    hours: 'unknown',
    remarks: [...remarks, `hours: nothing says ${missing} they follow. Look at the page and write them`],
  };
}

/** Whether somebody answers on a way that has no hours of its own. */
function needsHours(channels: ImportedChannel[]): boolean {
  return channels.some((channel) => answeredWays.includes(channel.way as Channel['kind']) && !channel.hours);
}

function sayAges(service: Json): string | undefined {
  const [from, to] = [textOf(service['minimum_age']), textOf(service['maximum_age'])];
  if (from && from !== '0') return to ? `${from}-${to}` : `${from}+`;
  return to && `up to ${to}`;
}

/** When somebody last looked, as far as the directory says. */
function pageDate(service: Json, own: string | undefined, today: string): string {
  const date = own ?? textOf(service['assured_date']) ?? textOf(service['last_modified'])?.slice(0, 10) ?? '';
  return isPartialDate(date) && date <= today.slice(0, date.length) ? date : 'unknown';
}

/** Properties that contacts have no place for. The first come with their words: an editor may need them. */
const wordy = ['alert', 'application_process', 'wait_time', 'interpretation_services'];
const others = ['alternate_name', 'accreditations', 'licenses', 'funding', 'cost_options', 'program'];
const more = ['required_documents', 'contacts'];

function findLeftOut(service: Json): string[] {
  const has = (name: string) => (Array.isArray(service[name]) ? service[name].length > 0 : Boolean(service[name]));
  const said = wordy.flatMap((name) => {
    const words = textOf(service[name]);
    return words ? `${name}: ${words.length > 200 ? `${words.slice(0, 199)}…` : words}` : [];
  });
  return [...said, ...[...others, ...more].filter(has)];
}

function writeFile(
  { channels, ...fields }: { channels: ImportedChannel[] },
  body: string,
  leftOut: string[],
  { from, today }: ImportContext,
): string {
  const remarks = [
    `From ${textOf(from)} on ${today}. Nobody has checked it: look at the page of the source, or call.`,
    ...leftOut.map((what) => `Left out: ${what}`),
  ];
  const { name, countries, urgency, ...rest } = fields as Record<string, unknown>;
  const written = channels.map(({ way, target, place: _, ...about }) => dropEmpty({ [way]: target, ...about }));
  const all = dropEmpty({ name, countries, urgency, channels: written, ...rest });
  const yaml = stringify(all, { schema: 'failsafe', singleQuote: true, lineWidth: 0, blockQuote: false });
  return `---\n${remarks.map((line) => `# ${line}\n`).join('')}${yaml.trimEnd()}\n---\n\n${body}\n`;
}

function dropEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
