import { urgencies, waysOfChecking, type Channel, type Contact } from '../../../content-model/contact.js';
import {
  address,
  date,
  list,
  number,
  oneOf,
  optional,
  partialDate,
  readFields,
  reference,
  text,
  words,
  unknownDate,
} from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { readChannel } from './channel.js';
import type { Ordered } from './kind.js';
import { readWrittenHours } from './written-hours.js';
import type { WrittenHours } from '../hours/compile-hours.js';
import { helpNeed, kindOfSupport, optionalList, sharedExperience, standsBehindFields } from './shared-fields.js';

const contactFields = {
  // What a service calls itself is not ours to change.
  name: words('quoted'),
  countries: list(reference('nation'), { needed: true }),
  urgency: oneOf(urgencies),
  channels: list<Channel>({ read: readChannel }, { needed: true }),
  hours: optional<WrittenHours>({ read: readWrittenHours }),
  timezone: optional(text()),
  'holidays-of': optional(text()),
  cost: optional(words()),
  audience: optional(words()),
  limits: optional(words()),
  languages: optionalList(words()),
  'kinds-of-support': optionalList(kindOfSupport()),
  'shared-experiences': optionalList(sharedExperience()),
  'helps-with': optionalList(helpNeed()),
  source: address(),
  'checked-on': date(),
  checked: oneOf(waysOfChecking),
  'page-date': optional(partialDate()),
  order: optional(number()),
  ...standsBehindFields,
};

/** A contact whose hours are still as people write them. */
export interface ContactItem extends Ordered<Omit<Contact, 'nations' | 'hours'>> {
  /** `GB` stands for its four nations. */
  countries: string[];
  /** Left out where nobody answers. */
  hours?: WrittenHours;
  timezone?: string;
  holidaysOf?: string;
}

export function readContact(reader: ItemReader): ContactItem | undefined {
  const fields = readFields(reader, contactFields);
  const body = reader.requireBody('what this is, in a sentence or two');
  if (!fields || !body) return undefined;
  const { countries, hours, timezone, holidaysOf, order, pageDate: written, ...rest } = fields;
  const pageDate = written === unknownDate ? undefined : written;
  return { value: { id: reader.id, ...rest, pageDate, body }, countries, hours, timezone, holidaysOf, order };
}
