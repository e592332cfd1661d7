import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../../content-model/contact.js';
import { openState } from '../../opening-hours/open-state.js';
import { compileLanguageTexts, smallLibrary, welshLibrary, type Texts } from '../fixtures/small-library.js';
import { findDue } from '../report/due.js';

const nation = (holidays: string) => `---
name: Ireland
time-name: Irish time
time-zones: [Europe/Dublin]
dials: [112, '116 ###', '1800 ### ###']
public-holidays:
${holidays}---
For editors.
`;

const source = '    source: https://example.org/days\n';
const once = `  - add: 2027-06-04\n    name: A day of remembrance\n${source}`;

const line = (holidays: string) => `---
name: Elm Road Line
countries: [IE]
urgency: support
channels:
  - call: 116 124
hours:
  monday-friday: 10:00-16:00
${holidays}
timezone: Europe/Dublin
source: https://elm-road.example/contact
checked-on: 2026-11-21
checked: page
---
Somebody to talk to.
`;

const closed = line('  public-holidays: closed');

function compile(holidays: string, contact = closed, welsh?: Texts) {
  const english = { ...smallLibrary(), 'contacts/ie/nation.md': nation(holidays), 'contacts/ie/elm-road.md': contact };
  return compileLanguageTexts(welsh ? { cy: { ...welshLibrary(), ...welsh }, en: english } : { en: english });
}

function hoursWith(holidays: string, contact = closed): Extract<Contact['hours'], { kind: 'weekly' }> {
  const { libraries, problems } = compile(holidays, contact);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
  const hours = libraries[0]?.library.contacts.find(({ id }) => id === 'elm-road')?.hours;
  assert.ok(hours?.kind === 'weekly');
  return hours;
}

/** What a visitor sees on a day, at noon there. */
const atNoon = (day: string, hours: Contact['hours']) => openState(hours, new Date(`${day}T11:00:00Z`)).state;

describe('a public holiday that an editor adds', () => {
  it('closes what is closed on public holidays', () => {
    assert.equal(atNoon('2027-06-04', hoursWith('  []\n')), 'open');
    assert.equal(atNoon('2027-06-04', hoursWith(once)), 'closed');
    assert.equal(atNoon('2027-06-03', hoursWith(once)), 'open');
  });

  it('has the hours of a public holiday, and those of the day before it', () => {
    const other = line('  public-holidays: 11:00-12:30\n  before-public-holidays: 10:00-11:30');
    const { dates } = hoursWith(once, other);
    const sayTimes = (day: string) => dates?.[day]?.map((times) => times.map((minute) => minute / 60));
    assert.deepEqual(sayTimes('2027-06-04'), [[11, 12.5]]);
    assert.deepEqual(sayTimes('2027-06-03'), [[10, 11.5]]);
  });

  it('leaves alone what is open on public holidays', () => {
    assert.equal(atNoon('2027-06-04', hoursWith(once, line('  public-holidays: open'))), 'open');
  });

  it('makes visitors look twice where nobody knows the hours of public holidays', () => {
    assert.ok(hoursWith(once, line('  public-holidays: unknown')).publicHolidays.includes('2027-06-04'));
  });

  it('is the same in every language, and stands in one file', () => {
    const { libraries } = compile(once, closed, { 'contacts/ie/elm-road.md': '---\n---\nRhywun i siarad ag ef.\n' });
    const [welsh, english] = libraries.map(({ library }) => library.contacts.find(({ id }) => id === 'elm-road'));
    assert.deepEqual(welsh?.hours, english?.hours);
    assert.equal(atNoon('2027-06-04', welsh!.hours), 'closed');
  });
});

describe('a public holiday that an editor takes out or moves', () => {
  it('is a day like any other', () => {
    assert.equal(atNoon('2027-06-07', hoursWith('  []\n')), 'closed');
    assert.equal(atNoon('2027-06-07', hoursWith(`  - remove: 2027-06-07\n${source}`)), 'open');
  });

  it('is on its new day', () => {
    const hours = hoursWith(`  - move: 2027-06-07\n    to: 2027-06-09\n${source}`);
    assert.deepEqual(
      ['2027-06-07', '2027-06-08', '2027-06-09'].map((day) => atNoon(day, hours)),
      ['open', 'open', 'closed'],
    );
  });
});

describe('a public holiday of one part of a nation', () => {
  const local = `  - add: 2027-06-04\n    only-in: IE-CORK\n${source}`;

  it('is kept by the services that say that they are there', () => {
    const there = closed.replace('timezone', 'holidays-of: IE-CORK\ntimezone');
    assert.equal(atNoon('2027-06-04', hoursWith(local, there)), 'closed');
    // With all days of the nation.
    assert.equal(atNoon('2027-06-07', hoursWith(local, there)), 'closed');
  });

  it('is a day like any other elsewhere', () => {
    assert.equal(atNoon('2027-06-04', hoursWith(local)), 'open');
  });
});

describe('what is asked of such an entry', () => {
  const errorsOf = (holidays: string) =>
    compile(holidays)
      .problems.filter(({ severity }) => severity === 'error')
      .map(({ file, line, message, fix }) => `${file}:${line} ${message} ${fix}`);

  it('has a source', () => {
    assert.deepEqual(errorsOf('  - add: 2027-06-04\n'), [
      'content/en/contacts/ie/nation.md:7 There is no "source" here. Add a line that begins with "source:".',
    ]);
  });

  it('has a day of the calendar', () => {
    assert.deepEqual(errorsOf(`  - add: 4 June 2027\n${source}`), [
      'content/en/contacts/ie/nation.md:7 "public-holidays, item 1, add" says "4 June 2027", which is not a day of the calendar written year first. Write year, month and day with hyphens, such as 2026-11-21.',
    ]);
  });
});

describe('peer-support due', () => {
  it('lists public holidays that are over, once for all languages', () => {
    const { contents } = compile(
      `  - add: 2026-11-20\n${source}  - move: 2026-12-26\n    to: 2026-12-29\n${source}`,
      closed,
      { 'contacts/ie/elm-road.md': '---\n---\nRhywun i siarad ag ef.\n' },
    );
    const due = contents.flatMap((content) => findDue(content, 60)).filter(({ file }) => file.endsWith('nation.md'));
    assert.deepEqual(due, [
      {
        on: '2026-11-21',
        file: 'content/en/contacts/ie/nation.md',
        message: 'Delete the public holiday of 20 November 2026',
      },
      {
        on: '2026-12-30',
        file: 'content/en/contacts/ie/nation.md',
        message: 'Delete the public holiday of 29 December 2026',
      },
    ]);
  });
});
