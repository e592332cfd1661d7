import { sayAboutChannel, sayChannel } from '../../content-model/channel-words.js';
import type { Channel, Contact } from '../../content-model/contact.js';
import { plainText } from '../../content-model/plain-text.js';
import type { Words } from '../../content-model/wording.js';
import type { Item } from '../parse/content.js';
import type { WrittenChannel } from '../schema/kinds/channel.js';
import type {
  HsdsAttribute,
  HsdsLanguage,
  HsdsLocation,
  HsdsPhone,
  HsdsSchedule,
  HsdsService,
  HsdsServiceAtLocation,
} from './hsds.js';
import { makeUuid } from './make-uuid.js';
import { writeSchedules } from './write-schedules.js';

/** What the words of a service come from. */
export interface ServiceContext {
  words: Words<'shared'>;
  /** Names of nations by their ids. */
  nationNames: ReadonlyMap<string, string>;
}

/** What HSDS calls the kinds of number. */
const phoneTypes: Partial<Record<Channel['kind'], string>> = {
  call: 'voice',
  text: 'text',
  whatsapp: 'cell',
  'text-relay': 'textphone',
};

/**
 * A contact as a service of HSDS 3. What HSDS has no property for stands in attributes, under the names that our own files
 * have for it, so that reading it back gives the same contact.
 */
export function writeService(item: Item<'contact'>, context: ServiceContext): HsdsService {
  const { document, value: file } = item;
  const { value: contact, countries, hours, timezone, holidaysOf } = file;
  // The same file name may stand in the folders of several nations.
  const of = document.path;
  const channels = contact.channels as WrittenChannel[];
  const home = channels.find(({ kind }) => kind === 'web');
  const mail = channels.find(({ kind }) => kind === 'email');
  const schedules = hours ? writeSchedules(hours, of, timezone) : undefined;
  const attributes: [name: string, value: string | undefined][] = [
    ['urgency', contact.urgency],
    ['timezone', timezone],
    ['holidays-of', holidaysOf],
    ['free', contact.free && 'yes'],
    ['limits', contact.limits],
    ...list('kinds-of-support', contact.kindsOfSupport),
    ...list('shared-experiences', contact.sharedExperiences),
    ...list('helps-with', contact.helpsWith),
    ['source', contact.source],
    ['checked', contact.checked],
    ['page-date', contact.checked === 'copy' ? (contact.pageDate ?? 'unknown') : undefined],
    ...aboutOf('web', home, channels),
    ...aboutOf('email', mail, channels),
  ];
  return dropEmpty({
    id: makeUuid(of),
    name: contact.name,
    status: 'active',
    description: plainText(contact.body),
    url: home && 'url' in home ? home.url : undefined,
    email: mail?.kind === 'email' ? mail.address : undefined,
    fees_description: contact.cost,
    eligibility_description: contact.audience,
    ...readAges(contact),
    assured_date: contact.checkedOn,
    phones: channels.flatMap((channel, i) =>
      'dial' in channel ? writePhone(channel, `${of} ${i + 1}`, i + 1, context) : [],
    ),
    schedules: schedules?.schedules,
    service_areas: countries.map((id) => ({
      id: makeUuid(`${of} area ${id}`),
      name: context.nationNames.get(id),
      extent: id,
      extent_type: 'ISO 3166',
    })),
    service_at_locations: channels.flatMap((channel, i) =>
      channel === home || channel === mail || 'dial' in channel
        ? []
        : writeLocation(channel, `${of} ${i + 1}`, i + 1, context),
    ),
    languages: writeLanguages(contact.languages, of),
    attributes: [...writeAttributes(attributes, of), ...(schedules?.attributes ?? [])],
  });
}

function list(name: string, values: readonly string[] | undefined): [string, string][] {
  return (values ?? []).map((value) => [name, value]);
}

/** HSDS has one place for the page and one for the email address of a service, with nothing beside them. */
function aboutOf(
  name: string,
  channel: WrittenChannel | undefined,
  channels: readonly WrittenChannel[],
): [string, string | undefined][] {
  if (!channel) return [];
  return [
    [`${name}-note`, channel.note],
    [`${name}-place`, String(channels.indexOf(channel) + 1)],
  ];
}

function readAges({ ages = '' }: Pick<Contact, 'ages'>): Pick<HsdsService, 'minimum_age' | 'maximum_age'> {
  const [first, second] = (ages.match(/\d+/g) ?? []).map(Number);
  if (second !== undefined) return { minimum_age: first, maximum_age: second };
  return ages.startsWith('up') ? { maximum_age: first } : { minimum_age: first };
}

function writePhone(
  channel: Extract<WrittenChannel, { dial: string }>,
  of: string,
  place: number,
  { words }: ServiceContext,
): HsdsPhone {
  const { option, extension, word } = channel as { option?: string; extension?: string; word?: string };
  const { kind } = channel;
  const own = ownSchedules(channel, of);
  return dropEmpty({
    id: makeUuid(`${of} phone`),
    number: channel.number,
    extension: extension === undefined ? undefined : Number(extension),
    type: phoneTypes[kind],
    description: [
      option || word || kind === 'whatsapp' ? `${sayChannel(channel, words)}.` : '',
      sayAboutChannel(channel),
    ]
      .filter(Boolean)
      .join(' '),
    languages: writeLanguages(channel.languages, of),
    attributes: [
      ...writeAttributes(
        [
          ['way', kind],
          // The best one comes first.
          ['place', String(place)],
          ['option', option],
          // A number cannot begin with 0.
          ['extension', extension],
          ['word', word],
          ['cost', channel.cost],
          ['note', channel.note],
        ],
        of,
      ),
      ...own.attributes,
      // Phones have no schedules of their own.
      ...own.schedules.map((schedule, i) => ({
        id: makeUuid(`${of} hours ${i}`),
        link_type: 'schedule',
        value: JSON.stringify(schedule),
      })),
    ],
  });
}

function ownSchedules({ writtenHours }: WrittenChannel, of: string) {
  return writtenHours ? writeSchedules(writtenHours, of) : { schedules: [] as HsdsSchedule[], attributes: [] };
}

const locationTypes = { post: 'postal', visit: 'physical' } as const;

function writeLocation(
  channel: Exclude<WrittenChannel, { dial: string }>,
  of: string,
  place: number,
  { words }: ServiceContext,
): HsdsServiceAtLocation {
  const { kind } = channel;
  const own = ownSchedules(channel, of);
  const location: HsdsLocation = dropEmpty({
    id: makeUuid(`${of} location`),
    location_type: kind in locationTypes ? locationTypes[kind as keyof typeof locationTypes] : ('virtual' as const),
    name: 'place' in channel ? channel.place : sayChannel(channel, words),
    url: 'url' in channel ? channel.url : kind === 'email' ? `mailto:${channel.address}` : undefined,
    transportation: kind === 'visit' ? channel.directions : undefined,
    languages: writeLanguages(channel.languages, of),
    attributes: [
      ...writeAttributes(
        [
          ['way', kind],
          ['place', String(place)],
          ['cost', channel.cost],
          ['note', channel.note],
        ],
        of,
      ),
      ...own.attributes,
    ],
  });
  return dropEmpty({
    id: makeUuid(`${of} at`),
    description: sayAboutChannel(channel),
    schedules: own.schedules,
    location,
  });
}

function writeLanguages(languages: readonly string[] | undefined, of: string): HsdsLanguage[] {
  return (languages ?? []).map((name) => ({ id: makeUuid(`${of} language ${name}`), name }));
}

function writeAttributes(pairs: readonly [name: string, value: string | undefined][], of: string): HsdsAttribute[] {
  return pairs.flatMap(([name, value]) =>
    value ? { id: makeUuid(`${of} ${name} ${value}`), link_type: name, value } : [],
  );
}

function dropEmpty<T extends object>(item: T): T {
  const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && !value.length);
  return Object.fromEntries(Object.entries(item).filter(([, value]) => !isEmpty(value))) as T;
}
