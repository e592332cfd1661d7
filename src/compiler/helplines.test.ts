import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { helplines, type Helpline } from '../../test/fixtures/helplines.js';
import { channelHours, type AnsweredHours, type Contact } from '../content-model/contact.js';
import type { Library } from '../content-model/library.js';
import { readFileSync } from 'node:fs';
import { channelAddress } from '../content-model/channel-address.js';
import { describeState } from '../opening-hours/describe-state.js';
import { openState } from '../opening-hours/open-state.js';
import { snippets } from './emit/snippets.js';
import { escapeHtml } from './parse/html-text.js';
import { compileTexts, smallLibrary, type Texts } from './fixtures/small-library.js';

describe('well-known kinds of helpline', () => {
  for (const helpline of helplines) {
    it(`compile: ${helpline.kind}`, () => {
      const { channels } = compile(helpline).contact;
      assert.deepEqual(
        channels.map(({ hours: _, ...channel }) => channel),
        helpline.compiled,
      );
      assert.deepEqual(
        channels.flatMap((channel) => channelAddress(channel) ?? []),
        helpline.links,
      );
    });

    it(`are in the page without a script: ${helpline.kind}`, () => {
      const { contact, library } = compile(helpline);
      const words = { ...library.wording, shared: sharedWords() };
      const html = snippets({ ...library, wording: words })
        .map((snippet) => snippet.html)
        .join('');
      assert.ok(html.includes(`${contact.name}:`));
      for (const link of helpline.links) assert.ok(html.includes(`href="${escapeHtml(link)}"`), link);
      assert.ok(html.includes(helpline.says[0] ?? ''), html);
    });
  }

  for (const { kind, states = [], ...helpline } of helplines)
    for (const [at, says] of states)
      it(`say when they are open: ${kind}, at ${at}`, () => {
        const { contact, library } = compile({ kind, ...helpline });
        const hours = channelHours(contact, contact.channels[0]!);
        assert.notEqual(hours.kind, 'none');
        const context = { words: contactWords(), language: library.language, timeName: 'UK time', visitor: london };
        const state = describeState(openState(hours as AnsweredHours, Date.parse(at)), hours, Date.parse(at), context);
        assert.equal(`${state.headline} ${state.details}`, says);
      });

  it('keep what belongs to a channel with it', () => {
    const more = { channels: '  - call: 01632 960 123\n  - chat: https://elm.example\n    hours: always\n' };
    const { contact } = compile({ ...helplines[0]!, ...more });
    assert.deepEqual(
      contact.channels.map(({ hours }) => hours?.kind),
      [undefined, 'always'],
    );
  });
});

describe('a slip in a channel', () => {
  for (const channel of ['call: 01632\u00a0960 123', 'call: 01632 960\u2011123', 'call: 01632 960\u200b 123'])
    it(`is none where spaces and hyphens only look like others: ${JSON.stringify(channel)}`, () => {
      const [made] = compile({ ...helplines[0]!, channels: `  - ${channel}` }).contact.channels;
      assert.equal(made && 'dial' in made && made.dial, '01632960123');
    });

  const slips: [channel: string, message: RegExp, fix: string][] = [
    ['cal: 01632 960 123', /no field called "cal"/, 'Delete it, or correct its name. Did you mean "call"?'],
    ['call: 01632.960.123', /not a number in digits/, 'Write it like this: 01632 960 123'],
    ['call: (01632) 960-123', /not a number in digits/, 'Write it like this: 01632 960 123'],
    ['call: O1632 96O 123', /not a number in digits/, 'Write it like this: 01632 960 123'],
    ['call: Freephone 01632 960 123', /not a number in digits/, 'Write it like this: 01632 960 123'],
    [
      'call: 01632 960 123 ext. 4',
      /not a number in digits/,
      'Write it like this: 01632 960 123, with "extension: 4" on a line of its own under it',
    ],
    [
      'call: 01632 960 123, option 2',
      /not a number in digits/,
      'Write it like this: 01632 960 123, with "option: 2" on a line of its own under it',
    ],
    ['call: soon', /not a number in digits/, 'Write it like this: 0808 801 0515'],
    [
      'text: 85258\n    option: 2',
      /has "option", which goes with "call" alone/,
      'Move "option:" under the entry that begins with "call:", or delete it.',
    ],
    [
      'chat: elm.example',
      /not a whole address/,
      'Copy the address from the top of the browser window, with https:// at its front.',
    ],
    ['tel: 01632 960 123', /no field called "tel"/, 'Delete it, or correct its name. Did you mean "call"?'],
    ['sms: 85258', /no field called "sms"/, 'Delete it, or correct its name. Did you mean "text"?'],
    [
      'call: 116 123, 01632 960 124',
      /holds more than one number/,
      'Begin an entry of its own for each, with a hyphen, so that each has a button.',
    ],
    [
      'call: 116 123 or 01632 960 124',
      /holds more than one number/,
      'Begin an entry of its own for each, with a hyphen, so that each has a button.',
    ],
    [
      'text: HELP to 85258',
      /not a number in digits/,
      'Write it like this: 85258, with "word: HELP" on a line of its own under it',
    ],
    ['whatsapp: https://wa.me/447700900123', /not a number in digits/, 'Write it like this: 07700900123'],
    [
      'visit: https://elm.example',
      /is a page, and "visit" is for a place to go to/,
      'Write the street and the town. For a page, begin the entry with "web:".',
    ],
    ['email: a@b', /not an email address/, 'Write it like this: advice@example.org'],
    [
      'note: Ask for Ann.',
      /does not say how to get in touch/,
      'Begin it with one of: call, text, whatsapp, text-relay, sign-language, video-relay, chat, web, app, email, post, visit.',
    ],
  ];
  for (const [channel, message, fix] of slips)
    it(`gives one message: ${JSON.stringify(channel)}`, () => {
      const problems = problemsOf({ ...helplines[0]!, channels: `  - ${channel}` });
      assert.equal(problems.length, 1, problems.map((problem) => problem.message).join(' '));
      assert.match(problems[0]!.message, message);
      assert.equal(problems[0]!.fix, fix);
    });

  it('asks for spaces alone where a number of the country has none', () => {
    const [problem, ...others] = problemsOf({ ...helplines[0]!, channels: '  - call: +441632960123' });
    assert.equal(problem?.message, '01632960123 is hard to read and say.');
    assert.deepEqual(others, []);
  });

  it('gives one message where WhatsApp would need to know the country', () => {
    const [problem, ...others] = problemsOf({ ...helplines[0]!, countries: '[GB-SCT, IE]' });
    assert.match(problem?.message ?? '', /WhatsApp needs the code of the country/);
    assert.deepEqual(others, []);
  });
});

describe('a slip in hours', () => {
  const fits = 'public-holidays: closed';
  const slips: [lines: string[], message: RegExp, fix: RegExp][] = [
    [['monday, wednesday: 09:00-17:00', fits], /names several days in one line/, /^Write one line for each day/],
    [['monday & tuesday: 09:00-17:00', fits], /names several days in one line/, /^Write one line for each day/],
    [['second-and-fourth-tuesday: 18:00-20:00', fits], /names several days/, /^Write one line for each day/],
    [['first monday of the month: 18:00-20:00', fits], /not a day we know/, /"first-monday"\?$/],
    [['every-monday: 18:00-20:00', fits], /not a day we know/, /^Did you mean "monday"\?$/],
    [['every-third-monday: 18:00-20:00', fits], /not a day we know/, /^Write a day, such as/],
    [
      ['every-second-monday: 18:00-20:00 from 7 December 2026', fits],
      /"7 December 2026" is not a date with the year first/,
      /from 2026-11-30/,
    ],
    [
      ['first-monday: 18:00-20:00 from 2026-12-07', fits],
      /cannot be read as opening hours/,
      /^Write a start and an end/,
    ],
    [['monday-friday: 09:00-17:00', 'bank-holidays: closed'], /"bank-holidays" is not how/, /^Write "public-holidays"/],
    [
      ['monday-friday: 09:00-17:00', fits, 'day-before-holidays: 09:00-12:00'],
      /not how/,
      /^Write "before-public-holidays"/,
    ],
    [
      ['monday-friday: 09:00-17:00', fits, 'extra-opening:', '  - on: 2026-12-25', '    at: 10:00-12:00'],
      /extra-opening/,
      /^Did you mean "extra-openings"\?$/,
    ],
  ];
  for (const [lines, message, fix] of slips)
    it(`gives one message: ${lines.join(' | ')}`, () => {
      const more = `hours:\n${lines.map((line) => `  ${line}\n`).join('')}timezone: Europe/London\n`;
      const problems = problemsOf({ ...helplines[0]!, more });
      assert.equal(problems.length, 1, problems.map((problem) => problem.message).join(' '));
      assert.match(problems[0]!.message, message);
      assert.match(problems[0]!.fix, fix);
    });

  for (const hours of ['24/7', 'Always', '24 hours', 'day and night'])
    it(`gives one message: hours: ${hours}`, () => {
      const [problem, ...others] = problemsOf({ ...helplines[0]!, more: `hours: ${hours}\n` });
      assert.deepEqual(others, []);
      assert.equal(
        problem?.fix,
        'Write "always" if somebody answers at any hour of any day. Otherwise write the days.',
      );
    });
});

describe('the examples in the handbook', () => {
  const handbook = readFileSync('content/README.md', 'utf8');
  const examples = [...handbook.matchAll(/```yaml\n((?:channels|hours):\n[^]*?)```/g)].map(
    ([, example = '']) => example,
  );

  it('are there', () => assert.ok(examples.length >= 2));

  for (const example of examples)
    it(`compile: ${example.slice(0, 60).replace(/\s+/g, ' ')}…`, () => {
      const channels = example.startsWith('channels') ? example.replace(/^channels:\n/, '') : '  - call: 116 123\n';
      const rest = example.startsWith('hours') ? example : 'hours: unknown\n';
      const more = rest.includes('timezone:') ? rest : `${rest}timezone: Europe/London\n`;
      compile({ ...helplines[0]!, channels: channels.trimEnd(), more });
    });
});

function compile(helpline: Helpline): { contact: Contact; library: Library } {
  const { problems, libraries } = compileTexts(texts(helpline));
  assert.deepEqual(problems, []);
  const [compiled] = libraries;
  const contact = compiled?.library.contacts.find(({ id }) => id === 'elm-road');
  assert.ok(compiled && contact);
  return { contact, library: compiled.library };
}

function problemsOf(helpline: Helpline) {
  return compileTexts(texts(helpline)).problems;
}

function texts({ channels, more = '', countries = '[GB-SCT]' }: Helpline): Texts {
  const needsHours = !/^ {2}- (?:app|post|web|email)/.test(channels) && !more.includes('hours:');
  const file = `---\nname: Elm Road\ncountries: ${countries}\nurgency: crisis\nchannels:\n${channels}\n${needsHours ? 'hours: always\n' : ''}${more}source: https://elm.example/contact\nchecked-on: 2026-11-21\nchecked: page\n---\nSomebody to talk to.\n`;
  const folder = countries.includes('GB-SCT') ? 'gb-sct' : 'au';
  return { ...smallLibrary(), ...nations(), [`contacts/${folder}/elm-road.md`]: file };
}

/** Scotland and Australia, each with an emergency number. */
function nations(): Texts {
  const places = [
    [
      'gb-sct',
      "[999, 111, '#####', '116 ###', '18001 116 ###', '0### ### ####', '07### ### ###', '0800 ### #####']",
      'Europe/London',
    ],
    ['au', "[000, '13 ## ##']", 'Australia/Sydney'],
  ];
  return Object.fromEntries(
    places.flatMap(([id = '', dials, zone]) => [
      [
        `contacts/${id}/nation.md`,
        `---\nname: ${id}\ntime-name: Its time\ntime-zones: [${zone}]\ndials: ${dials}\n---\nFor editors.\n`,
      ],
      [
        `contacts/${id}/emergency.md`,
        `---\nname: Emergency\ncountries: [${id.toUpperCase()}]\nurgency: emergency\nchannels:\n  - call: ${id === 'au' ? '000' : '999'}\nhours: always\nsource: https://elm.example/contact\nchecked-on: 2026-11-21\nchecked: page\n---\n- A life is in danger\n`,
      ],
      [
        `contacts/${id}/line.md`,
        `---\nname: Line\ncountries: [${id.toUpperCase()}]\nurgency: crisis\nchannels:\n  - web: https://elm.example/line\nsource: https://elm.example/contact\nchecked-on: 2026-11-21\nchecked: page\n---\nA page.\n`,
      ],
    ]),
  );
}

const london = { zone: 'Europe/London' };

function contactWords() {
  const text = readFileSync('content/en/wording.md', 'utf8');
  const { libraries } = compileTexts({ ...smallLibrary(), 'wording.md': text });
  return libraries[0]!.library.wording.contacts;
}

function sharedWords() {
  const text = readFileSync('content/en/wording.md', 'utf8');
  const { libraries } = compileTexts({ ...smallLibrary(), 'wording.md': text });
  return libraries[0]!.library.wording.shared;
}
