import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFolder } from '../compiler/compile.js';
import { checkLibrary } from './check-library.js';
import type { Contact, OpeningHours } from './contact.js';
import type { Library } from './library.js';
import { longestText, mostItems } from './library-limits.js';

type WeeklyHours = Extract<OpeningHours, { kind: 'weekly' }>;

const [english] = compileFolder({ folder: 'content', today: '2026-11-21' }).libraries;
assert.ok(english, 'the content compiles');
const shipped = copy(english.library);

/** As it comes out of its file. */
function copy<T>(data: T): T {
  return JSON.parse(JSON.stringify(data)) as T;
}

/** The shipped library with something changed. */
function changed(change: (library: Library) => void): unknown {
  const library = copy(shipped);
  change(library);
  return library;
}

/** The first hours of a library that follow a clock. */
function weeklyHours({ contacts }: Library): WeeklyHours {
  const [hours] = contacts.flatMap((contact) => (contact.hours.kind === 'weekly' ? contact.hours : []));
  assert.ok(hours, 'some hours follow a clock');
  return hours;
}

function deepList(depth: number): unknown {
  let text: unknown = [{ kind: 'paragraph', words: ['Deep'] }];
  for (let i = 0; i < depth; i++) text = [{ kind: 'list', items: [text] }];
  return text;
}

function makeMany<T extends { id: string }>(items: T[], count: number): T[] {
  return Array.from({ length: count }, (_, i) => ({ ...items[i % items.length]!, id: `item-${i}` }));
}

describe('checkLibrary', () => {
  it('leaves nothing out of the library that is shipped', () => {
    const whole = changed(() => {});
    assert.deepEqual(checkLibrary(whole), whole);
  });

  it('says who stands behind the words, and nothing of it where a part of that is no such thing', () => {
    const aboutOf = (part: object) => checkLibrary(changed(({ about }) => Object.assign(about ?? {}, part))).about;
    assert.deepEqual(aboutOf({ readBy: ['clinician', 'anybody'] })?.readBy, ['clinician']);
    assert.equal(aboutOf({ publisher: 7 }), undefined);
  });

  it('takes a feedback address that readers can write to, and no other', () => {
    const feedbackOf = (feedback: unknown) =>
      checkLibrary(changed((library) => Object.assign(library, { feedback }))).feedback;
    for (const to of ['mailto:words@example.org', 'https://example.org/tell-us']) assert.equal(feedbackOf(to), to);
    for (const to of ['javascript:alert(1)', 'tel:999', '//example.org', 7, ''])
      assert.equal(feedbackOf(to), undefined);
  });

  it('refuses what is no library of this format', () => {
    for (const data of [null, undefined, 1, 'library', [], {}, { format: 2 }, { format: '1' }])
      assert.throws(() => checkLibrary(data), /^Error: it is not a library of format 1$/);
  });

  it('refuses a library that does not say its language', () => {
    for (const language of [undefined, '', 'e', 'not a tag', 7])
      assert.throws(
        () => checkLibrary(changed((library) => Object.assign(library, { language }))),
        /in which language/,
      );
  });

  it('keeps the direction of a language, and takes one that it does not know for left to right', () => {
    const directionOf = (direction: unknown) =>
      checkLibrary(changed((library) => Object.assign(library, { direction }))).direction;
    assert.equal(directionOf('rtl'), 'rtl');
    for (const direction of ['ltr', 'down', undefined, 7]) assert.equal(directionOf(direction), 'ltr');
  });

  describe('when one item is not as it has to be', () => {
    it('leaves out that one and no other', () => {
      const checked = checkLibrary(changed(({ myths }) => Object.assign(myths[0] ?? {}, { body: 'words' })));
      assert.deepEqual(checked.myths, shipped.myths.slice(1));
      assert.deepEqual(checked.contacts, shipped.contacts);
    });

    it('keeps a contact whose hours it cannot read, and says they are unknown', () => {
      const hours = { ...weeklyHours(shipped), zone: 'Mars/Olympus' };
      const checked = checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { hours })));
      assert.deepEqual(checked.contacts[0]?.hours, { kind: 'unknown' });
    });

    it('takes hours that begin in one week and end by the end of the next, and no others', () => {
      const hoursWith = (span: unknown) => {
        const hours = { ...weeklyHours(shipped), spans: [span] };
        return checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { hours }))).contacts[0]?.hours;
      };
      // In minutes from the start of Monday: a week has 10,080.
      for (const span of [
        [0, 1],
        [0, 20_160],
        [10_079, 10_080],
      ])
        assert.deepEqual((hoursWith(span) as WeeklyHours).spans, [span]);
      for (const span of [
        [-1, 60],
        [10_080, 10_081],
        [60, 60],
        [60, 59],
        [0, 20_161],
        [0, 59.5],
      ])
        assert.deepEqual(hoursWith(span), { kind: 'unknown' }, JSON.stringify(span));
    });

    it('keeps the hours of one channel, and where it cannot read them says that they are unknown', () => {
      const call = { kind: 'call', number: '116 123', dial: '116123' };
      const hoursOfCall = (hours: unknown) => {
        const channels = [{ ...call, hours }, call];
        const [contact] = checkLibrary(
          changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { channels })),
        ).contacts;
        assert.equal(contact?.channels.length, 2);
        assert.equal('hours' in contact.channels[1]!, false);
        return contact.channels[0]?.hours;
      };
      const hours = weeklyHours(shipped);
      for (const own of [{ kind: 'always' }, { kind: 'none' }, hours]) assert.deepEqual(hoursOfCall(own), own);
      assert.equal(hoursOfCall(undefined), undefined);
      for (const damaged of [null, 7, {}, { kind: 'sometimes' }, { ...hours, zone: 'Mars/Olympus' }])
        assert.deepEqual(hoursOfCall(damaged), { kind: 'unknown' });
    });

    it('knows nothing of hours of which it cannot read a single day, or until when they hold', () => {
      const hoursWith = (part: object) => {
        const hours = { ...weeklyHours(shipped), ...part };
        return checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { hours }))).contacts[0]?.hours;
      };
      const read = { dates: { '2026-12-24': [[600, 720]], '2026-12-25': [] }, knownUntil: '2027-01-31' };
      assert.deepEqual(hoursWith(read), { ...weeklyHours(shipped), ...read });
      for (const damaged of [
        { dates: { '24 December': [[600, 720]] } },
        { dates: { '2026-12-24': [[720, 600]] } },
        { dates: { '2026-12-24': 'closed' } },
        { knownUntil: 'soon' },
        { knownUntil: null },
        { onPublicHolidays: 'perhaps' },
        { publicHolidays: ['2026-12-25', 'Boxing Day'] },
        { closures: [{ from: '2026-12-24' }] },
      ])
        assert.deepEqual(hoursWith(damaged), { kind: 'unknown' }, JSON.stringify(damaged));
    });

    it('takes a number that can be dialled and an address that can be written to, and no other', () => {
      const first = shipped.contacts.findIndex(({ urgency }) => urgency !== 'emergency');
      const isKept = (channel: object) => {
        const channels = [channel, { kind: 'web', url: 'https://example.org' }];
        const library = changed(({ contacts }) => Object.assign(contacts[first] ?? {}, { channels }));
        return checkLibrary(library).contacts[first]?.channels.length === 2;
      };
      const call = (dial: unknown) => isKept({ kind: 'call', number: '116 123', dial });
      const whatsapp = (dial: unknown) => isKept({ kind: 'whatsapp', number: '07700 900123', dial });
      const email = (address: unknown) => isKept({ kind: 'email', address });
      for (const dial of ['10', '+441632960123', '*#06#', '1'.repeat(20)]) assert.ok(call(dial), dial);
      for (const dial of ['1', '116 123', '116123,1', '44+16', '', '1'.repeat(21), 116123])
        assert.ok(!call(dial), String(dial));
      for (const dial of ['12345678', '447700900123']) assert.ok(whatsapp(dial), dial);
      for (const dial of ['1234567', '+447700900123', '1'.repeat(16)]) assert.ok(!whatsapp(dial), dial);
      assert.ok(email('words@example.org'));
      for (const address of ['words', 'a@b@c', 'a@example.org?subject=x', 'a@example.org&cc=b', 'a b@example.org', '@'])
        assert.ok(!email(address), address);
    });

    it('takes the date of a page as a year, a month or a day that there is', () => {
      const pageDateOf = (pageDate: string) =>
        checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { pageDate }))).contacts[0]?.pageDate;
      for (const day of ['2024', '2024-12', '2024-12-31']) assert.equal(pageDateOf(day), day);
      for (const day of ['2024-13', '2024-12-32', '31 December 2024', '24', '2024-12-31T00:00'])
        assert.equal(pageDateOf(day), undefined, day);
    });

    it('takes lists in lists eight deep, and headings of three levels', () => {
      const bodyWith = (body: unknown) =>
        checkLibrary(changed(({ myths }) => Object.assign(myths[0] ?? {}, { body }))).myths.length;
      const heading = (depth: number) => [{ kind: 'heading', depth, words: ['A heading'] }];
      assert.equal(bodyWith(heading(3)), shipped.myths.length);
      assert.equal(bodyWith(heading(4)), shipped.myths.length - 1);
      const depths = Array.from({ length: 20 }, (_, depth) => bodyWith(deepList(depth)) === shipped.myths.length);
      const deepest = depths.lastIndexOf(true);
      assert.deepEqual(
        depths,
        depths.map((_, depth) => depth <= deepest),
      );
      assert.equal(deepest, 7);
    });

    it('keeps a contact that was checked in a way it does not know, and claims no more than a copy of a page', () => {
      const strange = { checked: 'twice', pageDate: 'long ago' };
      const checked = checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, strange)));
      assert.equal(checked.contacts.length, shipped.contacts.length);
      assert.equal(checked.contacts[0]?.checked, 'copy');
      assert.equal('pageDate' in (checked.contacts[0] ?? {}), false);
    });

    it('keeps hours whose clock changes it cannot read, and asks the browser instead', () => {
      const wrong = [
        7,
        {},
        [7],
        [[0.5, 0]],
        [[-1, 0]],
        [[0, 1441]],
        [[0, -1441]],
        [[0, '0']],
        [[NaN]],
        Array(501).fill([0, 0]),
      ];
      for (const clockChanges of wrong) {
        const checked = checkLibrary(changed((library) => Object.assign(weeklyHours(library), { clockChanges })));
        const { clockChanges: _known, ...hours } = weeklyHours(shipped);
        assert.deepEqual(weeklyHours(checked), hours, JSON.stringify(clockChanges));
      }
    });

    it('keeps clock changes of up to a day, in either direction', () => {
      const clockChanges = [[0, 1440], [1, -1440], [2]];
      const checked = checkLibrary(changed((library) => Object.assign(weeklyHours(library), { clockChanges })));
      assert.deepEqual(weeklyHours(checked), { ...weeklyHours(shipped), clockChanges });
    });

    it('keeps clock changes as they are written', () => {
      assert.deepEqual(weeklyHours(checkLibrary(shipped)), weeklyHours(shipped));
      assert.ok('clockChanges' in weeklyHours(shipped));
    });

    it('leaves the days of the week to the browser where it cannot read them', () => {
      for (const weekdays of [undefined, 7, [1], { 0: '' }]) {
        const checked = checkLibrary(changed((library) => Object.assign(library, { weekdays })));
        assert.deepEqual(checked.weekdays, {});
      }
    });

    it('keeps a contact of which one channel leads astray', () => {
      const astray = { kind: 'web', url: 'javascript:alert(1)' };
      const checked = checkLibrary(changed(({ contacts }) => contacts[0]?.channels.unshift(astray as never)));
      assert.deepEqual(checked.contacts, shipped.contacts);
    });

    it('leaves out an emergency entry without a number to call or text, so that the built-in one takes its place', () => {
      const damaged = { kind: 'call', number: '999', dial: '' };
      const web = { kind: 'web', url: 'https://example.org/emergency' };
      const relay = { kind: 'text-relay', number: '18000', dial: '18000' };
      const isEmergency = ({ urgency }: Contact) => urgency === 'emergency';
      const emergenciesWith = (channels: unknown[]) =>
        checkLibrary(
          changed(({ contacts }) => {
            for (const contact of contacts.filter(isEmergency)) Object.assign(contact, { channels });
          }),
        ).contacts.filter(isEmergency);
      assert.deepEqual(emergenciesWith([damaged, web]), []);
      assert.deepEqual(emergenciesWith([relay, web]), []);
      const usable = shipped.contacts.filter(isEmergency).length;
      assert.equal(emergenciesWith([damaged, { kind: 'text', number: '999', dial: '999' }]).length, usable);
      assert.equal(emergenciesWith([{ kind: 'call', number: '999', dial: '999' }, web]).length, usable);
    });

    it('keeps the first of two items with one id', () => {
      const checked = checkLibrary(changed(({ myths }) => myths.push(...myths.slice(0, 1))));
      assert.deepEqual(checked.myths, shipped.myths);
    });
  });

  describe('when something in the quiz is not as it has to be', () => {
    const changes: [what: string, change: (library: Library) => void][] = [
      ['a question', ({ quiz }) => Object.assign(quiz?.questions[0] ?? {}, { options: [] })],
      ['a result', ({ quizResults }) => Object.assign(quizResults?.results[0] ?? {}, { headline: 1 })],
      ['a rule that leads nowhere', ({ quiz }) => Object.assign(quiz?.lead[0] ?? {}, { result: 'nowhere' })],
      [
        'an exception to a rule, which would hold too often without it',
        ({ quiz }) => Object.assign(quiz?.lead[0] ?? {}, { unlessAny: 7 }),
      ],
      [
        'an answer that leads at once to no result',
        ({ quiz }) => Object.assign(quiz?.questions[0]?.options[0] ?? {}, { interrupt: 'nowhere' }),
      ],
      [
        'a result that is added and is not there',
        ({ quiz }) => Object.assign(quiz?.also[0] ?? {}, { result: 'nowhere' }),
      ],
      [
        'a result that is asked for and is not there',
        ({ quiz }) => Object.assign(quiz?.asked[0] ?? {}, { result: 'nowhere' }),
      ],
      ['a result that points lead to and is not there', ({ quiz }) => quiz?.scored.push('nowhere')],
      ['the results, which are missing', (library) => delete library.quizResults],
    ];
    for (const [what, change] of changes)
      it(`leaves out the whole quiz with its results: ${what}`, () => {
        const checked = checkLibrary(changed(change));
        assert.equal(checked.quiz, undefined);
        assert.equal(checked.quizResults, undefined);
      });
  });

  describe('when a text is hostile', () => {
    it('keeps the words of an unsafe link and drops the link', () => {
      const words = ['Before ', { kind: 'link', to: 'javascript:alert(1)', words: ['these'] }, ' after'];
      const checked = checkLibrary(
        changed(({ myths }) => Object.assign(myths[0] ?? {}, { body: [{ kind: 'paragraph', words }] })),
      );
      assert.deepEqual(checked.myths[0]?.body, [{ kind: 'paragraph', words: ['Before ', 'these', ' after'] }]);
    });

    it('leaves out what is nested without end', () => {
      const body = deepList(5000);
      const checked = checkLibrary(changed(({ myths }) => Object.assign(myths[0] ?? {}, { body })));
      assert.equal(checked.myths.length, shipped.myths.length - 1);
    });

    it('copies nothing it does not know', () => {
      const sly = JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1, "onclick": "alert(1)"}') as object;
      const checked = checkLibrary(changed((library) => Object.assign(library, sly)));
      const known = Object.keys(shipped);
      assert.deepEqual(Object.keys(checked).sort(), known.sort());
      assert.equal('polluted' in {}, false);
    });

    it('takes no more items of a kind than the compiler does', () => {
      const many = makeMany(shipped.myths, 100_000);
      const checked = checkLibrary(changed((library) => Object.assign(library, { myths: many })));
      assert.deepEqual(checked.myths, many.slice(0, mostItems));
    });

    it('takes every contact', () => {
      const many = makeMany(shipped.contacts, mostItems * 3);
      const checked = checkLibrary(changed((library) => Object.assign(library, { contacts: many })));
      assert.deepEqual(checked.contacts, many);
    });
  });

  describe('when a text or a list is longer than may be', () => {
    const long = 'word '.repeat(longestText / 5);
    const body = [{ kind: 'paragraph' as const, words: [`${long}lost`] }];

    it('takes what may be of a text, and loses no item', () => {
      const checked = checkLibrary(
        changed(({ contacts, stories }) => {
          for (const contact of contacts)
            Object.assign(contact, { name: `${contact.name} ${long}`, limits: long + long, body });
          Object.assign(stories[0] ?? {}, { body });
        }),
      );
      assert.equal(checked.contacts.length, shipped.contacts.length);
      assert.deepEqual(checked.stories[0]?.body, [{ kind: 'paragraph', words: [long] }]);
      assert.equal(checked.contacts[0]?.limits, long);
      assert.deepEqual(checked.contacts[0]?.channels, shipped.contacts[0]?.channels);
    });

    it('takes what may be of a list in a text, and loses no item', () => {
      const many = Array.from({ length: mostItems + 62 }, (_, i) => ({ kind: 'paragraph', words: [`Line ${i}`] }));
      const checked = checkLibrary(changed(({ stories }) => Object.assign(stories[0] ?? {}, { body: many })));
      assert.deepEqual(checked.stories[0]?.body, many.slice(0, mostItems));
    });

    it('takes every way to reach somebody, and every nation they are for', () => {
      const channels = Array.from({ length: mostItems * 2 }, (_, i) => ({
        kind: 'call',
        number: `${i + 100}`,
        dial: `${i + 100}`,
      }));
      const nations = channels.map(({ dial }) => `N${dial}`);
      const checked = checkLibrary(changed(({ contacts }) => Object.assign(contacts[0] ?? {}, { channels, nations })));
      assert.deepEqual(checked.contacts[0]?.channels, channels);
      assert.deepEqual(checked.contacts[0]?.nations, nations);
    });

    it('leads to no address that has lost its end', () => {
      const to = `https://example.org/${long.replaceAll(' ', '')}${long.replaceAll(' ', '')}`;
      const words = [{ kind: 'link', to, words: ['these'] }];
      const checked = checkLibrary(
        changed(({ myths, contacts }) => {
          Object.assign(myths[0] ?? {}, { body: [{ kind: 'paragraph', words }] });
          Object.assign(contacts[0] ?? {}, { source: to });
        }),
      );
      assert.deepEqual(checked.myths[0]?.body, [{ kind: 'paragraph', words: ['these'] }]);
      assert.equal(checked.contacts[0]?.source, '');
    });
  });

  it('leaves out words of the interface that are no words', () => {
    const checked = checkLibrary(changed(({ wording }) => Object.assign(wording.shared, { sources: 7, source: ' ' })));
    assert.equal('sources' in checked.wording.shared || 'source' in checked.wording.shared, false);
    assert.equal(checked.wording.shared.call, shipped.wording.shared.call);
  });
});
