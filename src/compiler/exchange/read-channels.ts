import { waysToReach } from '../../content-model/kinds/contact.js';
import { tidyUp } from '../schema/kinds/phone-number.js';
import { attributesOf, isObject, itemsOf, namesOf, textOf, type Json } from './read-json.js';
import { readSchedules, type ReadHours } from './read-schedules.js';

/** A way to get in touch as a contact file has it: which one, where it leads, and what is said of it. */
export interface ImportedChannel {
  way: string;
  target: string;
  /** Its place among the others, where the service says it: the best one is the first. */
  place?: number;
  option?: string;
  extension?: string;
  word?: string;
  directions?: string;
  hours?: ReadHours['hours'];
  languages?: string[];
  cost?: string;
  note?: string;
}

/** Each way to get in touch with a service, or with whoever runs it where the service has none of its own. */
export function readChannels(service: Json): { channels: ImportedChannel[]; leftOut: string[] } {
  const said = attributesOf(service['attributes']);
  const [web, email] = [textOf(service['url']), textOf(service['email'])];
  const read = [
    ...itemsOf(service['phones']).map(readPhone),
    ...itemsOf(service['service_at_locations']).flatMap(readPlace),
    ...(email
      ? [{ way: 'email', target: email, note: said.get('email-note')?.[0], place: placeOf(said, 'email-place') }]
      : []),
    ...(web ? [{ way: 'web', target: web, note: said.get('web-note')?.[0], place: placeOf(said, 'web-place') }] : []),
  ];
  const channels = read.flatMap((one) => (typeof one === 'string' ? [] : one));
  return {
    channels: channels.length > 0 ? inPlace(channels) : readOrganisation(service['organization']),
    leftOut: read.flatMap((one) => (typeof one === 'string' ? one : [])),
  };
}

function placeOf(said: Map<string, string[]>, name: string): number | undefined {
  const [place] = said.get(name) ?? [];
  return place === undefined ? undefined : Number(place);
}

function inPlace(channels: ImportedChannel[]): ImportedChannel[] {
  return [...channels].sort((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || 0);
}

function readOrganisation(organisation: unknown): ImportedChannel[] {
  if (!isObject(organisation)) return [];
  const { phones, website, email } = organisation;
  return readChannels({ phones, url: website, email }).channels;
}

/** Of RFC 6350. A textphone is called from another one: no number to show to everybody. */
const waysOfTypes: Record<string, string> = { voice: 'call', cell: 'call', text: 'text', sms: 'text' };

/** What cannot be carried over comes back as words. */
function readPhone(phone: Json): ImportedChannel | string {
  const said = attributesOf(phone['attributes']);
  const type = textOf(phone['type'])?.toLowerCase() ?? 'voice';
  const isOurs = said.has('way');
  const way = said.get('way')?.[0] ?? waysOfTypes[type];
  const number = textOf(phone['number']);
  if (!number) return 'a phone without a number';
  if (!isWay(way)) return `the ${type} number ${number}`;
  const [extension] = said.get('extension') ?? [textOf(phone['extension'])];
  return {
    way,
    target: isOurs ? number : tidyUp(number) || number,
    place: placeOf(said, 'place'),
    option: said.get('option')?.[0],
    extension: way === 'call' ? extension : undefined,
    word: said.get('word')?.[0],
    languages: namesOf(phone['languages']),
    hours: readSchedules((said.get('schedule') ?? []).flatMap(parseRow), phone['attributes']).hours,
    cost: said.get('cost')?.[0],
    note: isOurs ? said.get('note')?.[0] : textOf(phone['description']),
  };
}

function isWay(way: string | undefined): way is string {
  return way !== undefined && Object.hasOwn(waysToReach, way);
}

/** HSDS has no place for the hours of a number. Ours are in an attribute. */
function parseRow(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

const waysOfPlaces: Record<string, string> = { physical: 'visit', postal: 'post', virtual: 'web' };

function readPlace(place: Json): (ImportedChannel | string)[] {
  const { location } = place;
  if (!isObject(location)) return [];
  const said = attributesOf(location['attributes']);
  const way = said.get('way')?.[0] ?? waysOfPlaces[textOf(location['location_type']) ?? ''];
  const phones = [...itemsOf(place['phones']), ...itemsOf(location['phones'])].map(readPhone);
  const target = findTarget(location, way, said.has('way'));
  if (!isWay(way) || !target) return [...phones, `the location ${textOf(location['name']) ?? 'without a name'}`];
  const rows = [...itemsOf(place['schedules']), ...itemsOf(location['schedules'])];
  const channel = {
    way,
    target,
    place: placeOf(said, 'place'),
    directions: way === 'visit' ? textOf(location['transportation']) : undefined,
    hours: readSchedules(rows, location['attributes']).hours,
    languages: namesOf(location['languages']),
    cost: said.get('cost')?.[0],
    note: said.get('note')?.[0],
  };
  return [...phones, channel];
}

function findTarget(location: Json, way: string | undefined, isOurs: boolean): string | undefined {
  const url = textOf(location['url']);
  if (way === 'email') return url?.replace(/^mailto:/, '');
  if (way !== 'visit' && way !== 'post') return url;
  if (isOurs) return textOf(location['name']);
  const [address] = itemsOf(location['addresses']);
  return address && writeAddress(address);
}

function writeAddress(address: Json): string | undefined {
  const names = ['address_1', 'address_2', 'city', 'region', 'state_province', 'postal_code'];
  const parts = names.flatMap((name) => textOf(address[name]) ?? []);
  return [...new Set(parts)].join(', ') || undefined;
}
