import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Channel, Contact, OpeningHours } from '../../content-model/contact.js';
import { compileFolder } from '../compile.js';
import { describeContactPoints, writeJsonLd, writeMicrodata, type SchemaItem } from './describe-contact-points.js';

const [compiled] = compileFolder({ folder: 'content', today: '2026-11-28' }).libraries;
const { contacts, wording } = compiled!.library;
const [anyContact] = contacts;

/** What each type may have, and as what. `Text` is anything; a page that begins with http is a `URL`. */
const vocabulary: Record<string, Record<string, string[]>> = {
  // https://schema.org/Organization
  Organization: {
    name: ['Text'],
    url: ['URL'],
    areaServed: ['Text'],
    address: ['Text'],
    location: ['Place'],
    contactPoint: ['ContactPoint'],
  },
  // https://schema.org/ContactPoint
  ContactPoint: {
    contactType: ['Text'],
    telephone: ['Text'],
    email: ['Text'],
    url: ['URL'],
    description: ['Text'],
    contactOption: ['https://schema.org/HearingImpairedSupported'],
    availableLanguage: ['Text'],
    hoursAvailable: ['OpeningHoursSpecification'],
  },
  // https://schema.org/Place
  Place: { address: ['Text'], description: ['Text'], openingHoursSpecification: ['OpeningHoursSpecification'] },
  // https://schema.org/OpeningHoursSpecification and https://schema.org/DayOfWeek
  OpeningHoursSpecification: {
    dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'PublicHolidays'].map(
      (day) => `https://schema.org/${day}`,
    ),
    opens: ['Time'],
    closes: ['Time'],
    validFrom: ['Date'],
    validThrough: ['Date'],
  },
};

describe('describeContactPoints', () => {
  it('uses no word that schema.org does not have, for every contact we ship', () => {
    for (const contact of contacts) assert.deepEqual(findFaults(describeContactPoints(contact, wording.shared)), []);
  });

  it('says each way to get in touch, with what a program would call, write to or open', () => {
    const item = describeOne([
      { kind: 'call', number: '111', dial: '111', option: '2' },
      { kind: 'text', number: '85258', dial: '85258', word: 'ELM' },
      { kind: 'whatsapp', number: '07700 900 123', dial: '447700900123' },
      { kind: 'text-relay', number: '18001 116 123', dial: '18001116123' },
      { kind: 'web', url: 'https://elm.example' },
      { kind: 'chat', url: 'https://elm.example/chat' },
      { kind: 'email', address: 'ann@elm.example' },
      { kind: 'post', place: 'Freepost ELM ROAD' },
      { kind: 'visit', place: '12 Elm Road, Stirling', directions: 'The door is beside the bakery.' },
    ]);
    assert.deepEqual(findFaults(item), []);
    const { contactPoint, ...organisation } = item;
    assert.deepEqual(organisation, {
      '@type': 'Organization',
      name: 'Elm Road',
      url: 'https://elm.example',
      areaServed: 'GB',
      address: 'Freepost ELM ROAD',
      location: {
        '@type': 'Place',
        address: '12 Elm Road, Stirling',
        description: 'The door is beside the bakery.',
      },
    });
    const about = { '@type': 'ContactPoint', contactType: 'crisis support' };
    assert.deepEqual(contactPoint, [
      { ...about, telephone: '111', description: 'Call 111 and press 2' },
      { ...about, url: 'sms:85258?&body=ELM', description: 'Text ELM to 85258' },
      { ...about, url: 'https://wa.me/447700900123' },
      { ...about, url: 'tel:18001116123', contactOption: 'https://schema.org/HearingImpairedSupported' },
      { ...about, url: 'https://elm.example/chat' },
      { ...about, email: 'ann@elm.example' },
    ]);
  });

  it('says hours of a week, days when it is closed, and all hours', () => {
    const closed = {
      ...weekly,
      onPublicHolidays: 'closed' as const,
      closures: [{ from: '2026-12-24', to: '2026-12-26' }],
    };
    const type = { '@type': 'OpeningHoursSpecification' };
    assert.deepEqual(hoursOf(closed), [
      { ...type, dayOfWeek: 'https://schema.org/Monday', opens: '18:00', closes: '02:00' },
      { ...type, opens: '00:00', closes: '00:00', dayOfWeek: 'https://schema.org/PublicHolidays' },
      { ...type, opens: '00:00', closes: '00:00', validFrom: '2026-12-24', validThrough: '2026-12-26' },
    ]);
    assert.deepEqual(hoursOf({ kind: 'always' }), { ...type, opens: '00:00', closes: '23:59' });
  });

  it('says nothing of hours that nobody knows, or that differ from week to week', () => {
    for (const hours of [
      { kind: 'unknown' as const },
      { ...weekly, knownUntil: '2027-03-01' },
      { ...weekly, dates: { '2026-12-07': [[600, 720] as [number, number]] } },
    ])
      assert.equal(hoursOf(hours), undefined);
  });

  it('takes a channel’s own hours and languages', () => {
    const own: Channel[] = [{ kind: 'call', number: '116 123', dial: '116123', hours: weekly, languages: ['Welsh'] }];
    const { contactPoint } = describeOne(own, { kind: 'always' });
    assert.equal((contactPoint as SchemaItem)['availableLanguage'], 'Welsh');
    assert.equal(((contactPoint as SchemaItem)['hoursAvailable'] as SchemaItem)['opens'], '18:00');
  });
});

describe('writeMicrodata', () => {
  it('says the same as the item, in elements that show nothing', () => {
    for (const contact of contacts) {
      const item = describeContactPoints(contact, wording.shared);
      const { attributes, inside } = writeMicrodata(item);
      assert.deepEqual(readMicrodata(`<li ${attributes}>${inside}</li>`), item);
      assert.equal(inside.replace(/<[^>]*>/g, ''), '');
    }
  });

  it('has nothing that runs, loads or styles', () => {
    for (const contact of contacts)
      assert.doesNotMatch(
        writeMicrodata(describeContactPoints(contact, wording.shared)).inside,
        /<script|\s(?:rel|src|style|on\w+)=/,
      );
  });

  it('keeps words with signs of HTML in them as words, and no invisible mark', () => {
    const item = { '@type': 'Organization', name: 'Ann’s "<b>" & \u20660800 83\u2069' };
    assert.equal(
      writeMicrodata(item).inside,
      '<meta itemprop="name" content="Ann’s &quot;&lt;b&gt;&quot; &amp; 0800 83">',
    );
  });
});

describe('writeJsonLd', () => {
  it('is one document, which could stand in a script element', () => {
    const text = writeJsonLd([{ '@type': 'Organization', name: '</script>' }]);
    assert.doesNotMatch(text, /</);
    assert.deepEqual(JSON.parse(text), {
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Organization', name: '</script>' }],
    });
  });
});

const weekly: Extract<OpeningHours, { kind: 'weekly' }> = {
  kind: 'weekly',
  zone: 'Europe/London',
  spans: [[18 * 60, 26 * 60]],
  onPublicHolidays: 'open',
  publicHolidays: [],
  publicHolidaysUntil: '2028-12-31',
  closures: [],
};

function hoursOf(hours: OpeningHours) {
  const { contactPoint } = describeOne([{ kind: 'call', number: '116 123', dial: '116123' }], hours);
  return (contactPoint as SchemaItem)['hoursAvailable'];
}

function describeOne(channels: Channel[], hours: OpeningHours = { kind: 'unknown' }): SchemaItem {
  const contact: Contact = {
    ...anyContact!,
    name: 'Elm Road',
    nations: ['GB', 'GB-SCT'],
    urgency: 'crisis',
    languages: undefined,
    channels,
    hours,
  };
  return describeContactPoints(contact, wording.shared);
}

/** Properties that their type does not have, and values that are none. */
function findFaults({ '@type': type, ...properties }: SchemaItem): string[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const expected = vocabulary[type]?.[name] ?? [];
    return [value ?? []].flat().flatMap((one) => {
      if (typeof one !== 'string')
        return [...(expected.includes(one['@type']) ? [] : [`${type}.${name}`]), ...findFaults(one)];
      return expected.some((kind) => isA(kind, one)) ? [] : [`${type}.${name} ${one}`];
    });
  });
}

function isA(kind: string, value: string): boolean {
  if (kind === 'Text') return value.trim() !== '';
  if (kind === 'Time') return /^([01]\d|2[0-3]):[0-5]\d$/.test(value);
  if (kind === 'Date') return /^\d{4}-\d\d-\d\d$/.test(value);
  if (kind === 'URL') return /^(?:https:\/\/|tel:|sms:)/.test(value);
  return kind === value;
}

/** The item that an element of such HTML holds, by the rules of https://html.spec.whatwg.org/multipage/microdata.html */
function readMicrodata(html: string): SchemaItem {
  const stack: SchemaItem[] = [];
  let last: SchemaItem | undefined;
  for (const [, end, attributes = ''] of html.matchAll(/<(\/?)\w+([^>]*)>/g)) {
    const read = (name: string) => unescape(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]);
    if (end) last = stack.pop();
    else if (!attributes.includes(' itemscope'))
      add(stack.at(-1)!, read('itemprop')!, read('content') ?? read('href')!);
    else {
      const item = { '@type': read('itemtype')!.replace('https://schema.org/', '') };
      const name = read('itemprop');
      if (name) add(stack.at(-1)!, name, item);
      stack.push(item);
    }
  }
  return last!;
}

function add(item: SchemaItem, name: string, value: string | SchemaItem): void {
  const known = item[name];
  item[name] = known === undefined ? value : [known, value].flat();
}

function unescape(text: string | undefined): string | undefined {
  return text
    ?.replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
