import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Contact } from '../../content-model/contact.js';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { contact as contactKind } from '../../content-model/kinds/contact.js';
import type { Field } from '../../content-model/schema.js';
import { helplines } from '../../../test/fixtures/helplines.js';
import { compileFolder } from '../compile.js';
import { compileTexts, smallLibrary, type Texts } from '../fixtures/small-library.js';
import { hoursOf } from '../schema/contact-hours.js';
import type { Json } from './read-json.js';
import { readService, type ReadService } from './read-service.js';
import { writeService } from './write-service.js';

const today = '2026-11-28';
const { contents, libraries } = compileFolder({ folder: 'content', today });
const [content] = contents;
const words = libraries[0]!.library.wording.shared;
const nations = content!.all('nation');
const nationNames = new Map(nations.map(({ id, value }) => [id, value.nation.name]));
const zones = new Map(nations.map(({ id, value }) => [id, value.nation.timeZones]));
const context = { today, from: 'services.json', nations: zones };

const formats = {
  uuid: /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/,
  email: /^[^@\s]+@[^@\s]+$/,
  uri: (address: string) => URL.canParse(address),
  'date-time': true,
} as const;

const directory = {
  name: 'Elm Road drop-in',
  status: 'active',
  description: '<p>Come in &amp; talk.</p>\n<p>Tea is free.</p>',
  url: 'https://elm.example/drop-in',
  email: 'ann@elm.example',
  fees_description: 'It’s free.',
  eligibility_description: 'For anyone in Stirling.',
  minimum_age: 16,
  assured_date: '2024-05-01',
  alert: 'Closed for repairs until May.',
  contacts: [{ name: 'Ann Example' }],
  languages: [{ name: 'Polish' }],
  phones: [
    { number: '"(01632) 960-123"', type: 'voice', extension: 4, description: 'Ask for the drop-in.' },
    { number: '85258', type: 'text' },
    { number: '01632 960 999', type: 'fax' },
  ],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '09:00', closes_at: '12:00' },
    { freq: 'WEEKLY', byday: 'MO,TU', opens_at: '13:00:00', closes_at: '17:00:00' },
    { freq: 'MONTHLY', byday: '1SA', opens_at: '10:00', closes_at: '14:00' },
    { freq: 'WEEKLY', interval: 2, byday: 'FR', dtstart: '2026-12-04', opens_at: '18:00', closes_at: '20:00' },
  ],
  service_at_locations: [
    {
      location: {
        location_type: 'physical',
        transportation: 'The door is beside the bakery.',
        addresses: [{ address_1: '12 Elm Road', city: 'Stirling', postal_code: 'FK8 2AB', country: 'GB' }],
      },
    },
  ],
};

describe('the contacts we ship, written as HSDS and read back', () => {
  it('say the same, but for what nobody has checked', () => {
    const texts: Texts = {};
    for (const { document } of nations) texts[document.path] = readFileSync(`content/en/${document.path}`, 'utf8');
    texts['wording.md'] = readFileSync('content/en/wording.md', 'utf8');
    texts['about.md'] = smallLibrary()['about.md']!;
    for (const item of content!.all('contact')) {
      const service = JSON.parse(JSON.stringify(writeService(item, { words, nationNames }))) as Json;
      const read = readService(service, context);
      assert.ok('text' in read, JSON.stringify(read));
      texts[item.document.path] = read.text;
    }
    const compiled = compileTexts(texts, today);
    assert.deepEqual(
      compiled.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    const made = byId(compiled.libraries[0]!.library.contacts);
    for (const [key, contact] of byId(libraries[0]!.library.contacts)) assert.deepEqual(made.get(key), contact, key);
  });
});

describe('a contact as HSDS', () => {
  // https://docs.openreferral.org/en/v3.0.1/hsds/conformance.html: JSON has to validate against the schemas.
  const isService = new Ajv({ strict: false, allErrors: true, formats }).compile(
    JSON.parse(readFileSync('test/fixtures/hsds/service_with_definitions.json', 'utf8')) as object,
  );

  it('validates against the published schema, for every contact we ship', () => {
    for (const item of content!.all('contact')) {
      isService(writeService(item, { words, nationNames }));
      assert.deepEqual(isService.errors ?? [], [], item.document.path);
    }
  });

  it('validates for every kind of helpline, and is the same again when it is read back', () => {
    for (const { channels, more = '', countries = '[GB-SCT]', kind } of helplines) {
      const hours = more.includes('hours:') || /^ {2}- (?:app|post)/.test(channels) ? '' : 'hours: always\n';
      const text = `---\nname: Elm Road\ncountries: ${countries}\nurgency: crisis\nchannels:\n${channels}\n${hours}${more}source: https://elm.example/contact\nchecked-on: 2026-11-21\nchecked: page\n---\nSomebody to talk to.\n`;
      const item = compileOne(text).item;
      const service = writeService(item, { words, nationNames });
      isService(service);
      assert.deepEqual(isService.errors ?? [], [], kind);
      const read = readService(JSON.parse(JSON.stringify(service)) as Json, context);
      assert.ok('text' in read, `${kind}: ${JSON.stringify(read)}`);
      assert.deepEqual(
        byId([compileOne(read.text).contact]),
        byId([compileOne(text).contact]),
        `${kind}\n${read.text}`,
      );
    }
  });

  /** Its place among our contacts, and who stands behind our words, are nothing to another directory. */
  const ours = ['order', 'publisher', 'reviewed-by', 'interests', 'co-produced', 'co-produced-with'];

  it('has every field of a contact: if not, add it to write-service.ts and read-service.ts', () => {
    const fields = Object.entries<Field<unknown>>(contactKind.fields).filter(
      ([, { only, example }]) => example !== undefined && only !== 'library',
    );
    const lines = fields.map(([name, { example }]) => `${name}: ${name === 'checked' ? 'copy' : example}\n`);
    const { item } = compileOne(`---\n${lines.join('')}---\nSomebody to talk to.\n`);
    const service = JSON.parse(JSON.stringify(writeService(item, { words, nationNames }))) as Json;
    const read = readService(service, context);
    assert.ok('text' in read, JSON.stringify(read));
    const kept = parse(read.text.split('---\n')[1]!) as Record<string, unknown>;
    assert.deepEqual(
      fields.map(([name]) => name).filter((name) => !(name in kept)),
      ours,
    );
  });

  it('has ids that are the same each time, and none twice', () => {
    const write = () =>
      JSON.stringify(content!.all('contact').map((item) => writeService(item, { words, nationNames })));
    const ids = [...write().matchAll(/"id":"([^"]*)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(write(), write());
  });
});

describe('a service of a directory', () => {
  it('becomes a contact that says nobody has checked it, and what it leaves out', () => {
    const read = readService(directory, { ...context, nation: 'gb-sct' }) as ReadService;
    assert.equal(read.nation, 'GB-SCT');
    assert.equal(
      read.text,
      `---
# From services.json on 2026-11-28. Nobody has checked it: look at the page of the source, or call.
# Left out: the fax number 01632 960 999
# Left out: alert: Closed for repairs until May.
# Left out: contacts
name: Elm Road drop-in
countries:
  - GB-SCT
urgency: support
channels:
  - call: 01632 960 123
    extension: 4
    note: Ask for the drop-in.
  - text: 85258
  - visit: 12 Elm Road, Stirling, FK8 2AB
    directions: The door is beside the bakery.
  - email: ann@elm.example
  - web: https://elm.example/drop-in
hours:
  monday-tuesday: 09:00-12:00, 13:00-17:00
  first-saturday: 10:00-14:00
  every-second-friday: 18:00-20:00 from 2026-12-04
  public-holidays: unknown
timezone: Europe/London
cost: It’s free.
audience: For anyone in Stirling.
ages: 16+
languages:
  - Polish
source: https://elm.example/drop-in
checked-on: 2026-11-28
checked: copy
page-date: 2024-05-01
---

Come in & talk.

Tea is free.
`,
    );
    assert.equal(compileOne(read.text).contact.name, 'Elm Road drop-in');
  });

  const faults: [change: object, fault: RegExp][] = [
    [{ name: ' ' }, /It has no name/],
    [{ status: 'defunct' }, /Its status is “defunct”/],
    [{ description: '<p></p>' }, /It has no description/],
    [{ url: 'http://elm.example' }, /It names no page that begins with https/],
    [{ phones: [], service_at_locations: [], email: '', url: '' }, /It has no number, page or address/],
    [{ attributes: [{ link_type: 'urgency', value: 'soon' }] }, /“soon” is no urgency/],
  ];
  for (const [change, fault] of faults)
    it(`becomes no contact, and says why: ${JSON.stringify(change)}`, () => {
      const read = readService({ ...directory, ...change }, { ...context, nation: 'gb-sct' });
      assert.match('fault' in read ? read.fault : '', fault);
    });

  it('becomes none where nothing says for which nation it is', () => {
    const read = readService({ ...directory, service_at_locations: [] }, context);
    assert.match('fault' in read ? read.fault : '', /Say which with --nation/);
  });

  const unsayable: [row: object, remark: RegExp][] = [
    [{ opens_at: '09:00Z' }, /for another time zone/],
    [{ opens_at: '09:00+01:00' }, /for another time zone/],
    [{ opens_at: '' }, /a time is missing/],
    [{ bymonthday: '2,3' }, /can’t be told by the week or the month/],
    [{ until: '2027-01-01' }, /can’t be told by the week or the month/],
    [{ byday: 'XX' }, /days can’t be read/],
    [{ byday: '' }, /days can’t be read/],
    [{ freq: 'MONTHLY', byday: '-2MO' }, /days can’t be read/],
    [{ freq: 'WEEKLY', interval: 3 }, /days can’t be read/],
    [{ freq: 'WEEKLY', interval: 2, byday: 'MO', dtstart: '2026-12-01' }, /days can’t be read/],
    [{ valid_from: '2026-01-01', valid_to: '2026-06-30' }, /change from one time of the year to another/],
  ];
  for (const [row, remark] of unsayable)
    it(`has no hours rather than half of them: ${JSON.stringify(row)}`, () => {
      const [first] = directory.schedules;
      const schedules = [first, { ...first, ...row }];
      const read = readService({ ...directory, schedules }, { ...context, nation: 'gb-sct' }) as ReadService;
      assert.match(read.text, /\nhours: unknown\n/);
      assert.match(read.leftOut.join('\n'), remark);
    });

  it('is always open where every day runs to a minute before midnight', () => {
    const schedules = [{ freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '23:59' }];
    const read = readService({ ...directory, schedules }, { ...context, nation: 'gb-sct' }) as ReadService;
    assert.match(read.text, /\nhours: always\n/);
  });

  it('has no hours where a country has several clocks, or nothing says whose public holidays they follow', () => {
    for (const [nation, remark] of [
      ['us', /whose clock/],
      ['gb', /whose public holidays/],
    ] as const) {
      const read = readService({ ...directory, service_at_locations: [] }, { ...context, nation }) as ReadService;
      assert.match(read.leftOut.join('\n'), remark);
    }
  });
});

/** Compiled among the nations we ship. */
function compileOne(text: string) {
  const texts: Texts = { 'contacts/gb-sct/elm-road.md': text };
  for (const { document } of nations) texts[document.path] = readFileSync(`content/en/${document.path}`, 'utf8');
  const { contents: read, problems } = compileTexts({ ...smallLibrary(), ...texts }, today);
  const faults = problems.filter(
    ({ file, severity, rule }) => file.endsWith('elm-road.md') && severity === 'error' && rule !== 'phone-format',
  );
  assert.deepEqual(faults, [], text);
  const item = read[0]!.all('contact').find(({ id }) => id === 'elm-road')!;
  const { value } = item.value;
  const { hours, channels } = hoursOf(item, read[0]!);
  return { item, contact: { ...value, hours, channels, id: item.id, nations: [] } as Contact };
}

/** Without what says how it was checked, and with the week as the minutes at which it is open. */
function byId(contacts: readonly Contact[]) {
  return new Map(
    contacts.map(({ checked: _, checkedOn: __, pageDate: ___, hours, ...contact }): [string, object] => [
      `${contact.nations.join(' ')} ${contact.id}`,
      { ...contact, hours: hours.kind === 'weekly' ? { ...hours, spans: openMinutes(hours.spans) } : hours },
    ]),
  );
}

/** A day's opening may come back as two, cut at midnight. */
function openMinutes(spans: readonly [from: number, to: number][]): string {
  const week = new Array<string>(7 * 1440).fill(' ');
  for (const [from, to] of spans) for (let at = from; at < to; at++) week[at % week.length] = '#';
  return week.join('');
}
