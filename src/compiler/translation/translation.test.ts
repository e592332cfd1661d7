import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Library } from '../../content-model/library.js';
import { findDue } from '../report/due.js';
import { compileLanguageTexts, smallLibrary, welshLibrary, type Texts } from '../fixtures/small-library.js';
import { ParsedFiles } from '../parse/parsed-files.js';
import type { ParsedContent } from '../parse/read-content.js';

const line = `---
name: Elm Road Listening Line
countries: [IE]
urgency: support
channels:
  - call: 116 124
    note: You may hear music while you wait.
  - text: 112
    word: TALK
  - call: 116 125
    cost: Free to call.
    languages: [British Sign Language]
hours:
  monday-friday: 10:00-12:30
  public-holidays: closed
timezone: Europe/Dublin
audience: People aged 16 and over.
limits: Not for emergencies.
languages: [English, Irish]
source: https://elm-road.example/contact
checked-on: 2026-11-21
checked: page
---
You can talk to somebody who has been there.
`;

const inWelsh = `---
name: Llinell Elm Road
channels:
  - way: call 2
    cost: Am ddim.
    languages: [Iaith Arwyddion Prydain]
  - way: call
    note: Efallai y clywch gerddoriaeth.
audience: Pobl dros 16 oed.
limits: Nid ar gyfer argyfyngau.
languages: [Saesneg, Gwyddeleg]
---
Gallwch siarad â rhywun sydd wedi bod yno.
`;

const file = 'contacts/ie/elm-road.md';

function compile(welsh: Texts = {}, english: Texts = {}) {
  return compileLanguageTexts({
    cy: { ...welshLibrary(), [file]: inWelsh, ...welsh },
    en: { ...smallLibrary(), [file]: line, ...english },
  });
}

/** Errors as somebody reads them. */
function findErrors(welsh: Texts = {}, english: Texts = {}): string[] {
  return compile(welsh, english)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ rule, file, line, column, message, fix }) => `${file}:${line}:${column ?? 1} ${rule} ${message} ${fix}`);
}

function contactIn(language: string, libraries: readonly { folder: string; library: Library }[]) {
  const found = libraries.find(({ folder }) => folder === language);
  const contact = found?.library.contacts.find(({ id }) => id === 'elm-road');
  assert.ok(contact);
  return contact;
}

describe('a contact in two languages', () => {
  it('has the facts of the English file and the words of its own', () => {
    const { libraries } = compile();
    const welsh = contactIn('cy', libraries);
    const english = contactIn('en', libraries);
    assert.equal(welsh.name, 'Llinell Elm Road');
    assert.equal(welsh.limits, 'Nid ar gyfer argyfyngau.');
    assert.deepEqual(welsh.languages, ['Saesneg', 'Gwyddeleg']);
    assert.deepEqual(welsh.hours, english.hours);
    assert.deepEqual(welsh.channels, [
      { kind: 'call', number: '116 124', dial: '116124', note: 'Efallai y clywch gerddoriaeth.' },
      { kind: 'text', number: '112', dial: '112', word: 'TALK' },
      {
        kind: 'call',
        number: '116 125',
        dial: '116125',
        cost: 'Am ddim.',
        languages: ['Iaith Arwyddion Prydain'],
      },
    ]);
    assert.deepEqual(welsh.nations, ['IE']);
    assert.equal(welsh.source, english.source);
    assert.equal(welsh.checkedOn, english.checkedOn);
  });

  it('has a changed number in every language at once', () => {
    const { libraries } = compile({}, { [file]: line.replace('116 124', '116 126') });
    assert.deepEqual(
      ['cy', 'en'].map((language) => contactIn(language, libraries).channels[0]),
      [
        { kind: 'call', number: '116 126', dial: '116126', note: 'Efallai y clywch gerddoriaeth.' },
        { kind: 'call', number: '116 126', dial: '116126', note: 'You may hear music while you wait.' },
      ],
    );
  });

  it('keeps the name of the service where no other is written', () => {
    const { libraries } = compile({ [file]: inWelsh.replace('name: Llinell Elm Road\n', '') });
    assert.equal(contactIn('cy', libraries).name, 'Elm Road Listening Line');
  });

  it('is told once of what is wrong with a fact, in the file where it stands', () => {
    const errors = findErrors({}, { [file]: line.replace('116 124', '116 12') });
    assert.deepEqual(
      errors.map((error) => error.split(' ').slice(0, 2).join(' ')),
      ['content/en/contacts/ie/elm-road.md:6:11 phone-format'],
    );
  });

  it('is due to be checked once, and not in each language', () => {
    const { contents } = compile();
    const due = contents.flatMap((content) => findDue(content, 400)).filter(({ file }) => file.includes('elm-road'));
    assert.deepEqual(
      due.map(({ file, message }) => `${file} ${message}`),
      ['content/en/contacts/ie/elm-road.md Ring or open Elm Road Listening Line'],
    );
  });
});

describe('a service that is only there in one language', () => {
  it('has a whole file of its own', () => {
    const path = 'contacts/ie/only-here.md';
    const { libraries, problems } = compile({
      [path]: inWelsh.replace(
        /channels:[^]*?audience/,
        'countries: [IE]\nurgency: support\nchannels:\n  - call: 116 127\nhours: always\nsource: https://elm-road.example/cy\nchecked-on: 2026-11-21\nchecked: page\naudience',
      ),
    });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(
      libraries.map(({ library }) => library.contacts.some(({ id }) => id === 'only-here')),
      [true, false],
    );
  });
});

describe('the rule about facts that stand twice', () => {
  const tell = (place: string, said: string) => [`content/cy/contacts/ie/elm-road.md:${place} repeated-fact ${said}`];
  const withLine = (words: string) => ({ [file]: inWelsh.replace('audience', `${words}\naudience`) });
  const there = 'content/en/contacts/ie/elm-road.md';

  it('stops a fact that is the same as in English', () => {
    assert.deepEqual(
      findErrors(withLine('urgency: support')),
      tell('9:1', `"urgency" stands in ${there} for every language. Delete it here.`),
    );
  });

  it('shows both where they differ', () => {
    assert.deepEqual(
      findErrors(withLine('checked-on: 2026-01-02')),
      tell(
        '9:1',
        `"checked-on" says "2026-01-02" here, and "2026-11-21" in ${there}, which holds for every language. Delete it here. If this one is right, write it there.`,
      ),
    );
  });

  it('stops other hours, whatever form they have', () => {
    assert.deepEqual(
      findErrors(withLine('hours:\n  monday: 09:00-17:00')),
      tell(
        '9:1',
        `"hours" is not the same as in ${there}, which holds for every language. Delete it here. If this one is right, write it there.`,
      ),
    );
  });

  it('stops a fact that the English does not have', () => {
    assert.deepEqual(
      findErrors(withLine('ages: 16+')),
      tell('9:1', `"ages" is a fact, so it stands in ${there} for every language. Move it there.`),
    );
  });

  it('says what stands in the place of a number', () => {
    assert.deepEqual(
      findErrors({ [file]: inWelsh.replace('way: call\n', 'call: 116 124\n') }),
      tell(
        '7:5',
        `"channels, call, call" is a fact, and stands in ${there} for every language. Write "way: call" in its place.`,
      ),
    );
  });
});

describe('the rule about words that are missing', () => {
  it('shows the words that are to be translated', () => {
    assert.deepEqual(findErrors({ [file]: inWelsh.replace(/limits: .*\n/, '') }), [
      'content/cy/contacts/ie/elm-road.md:1:1 translated-words "limits" is in content/en/contacts/ie/elm-road.md, and not here. Translate it: "Not for emergencies."',
    ]);
  });

  it('asks for the words of each channel', () => {
    assert.deepEqual(findErrors({ [file]: inWelsh.replace(/ {2}- way: call\n.*\n/, '') }), [
      'content/cy/contacts/ie/elm-road.md:1:1 translated-words "channels, call, note" is in content/en/contacts/ie/elm-road.md, and not here. Translate it: "You may hear music while you wait."',
    ]);
  });

  it('finds words for a channel that is not there', () => {
    assert.deepEqual(findErrors({ [file]: inWelsh.replace('way: call 2', 'way: call 3') }), [
      'content/cy/contacts/ie/elm-road.md:1:1 translated-words "channels, call 2, languages" is in content/en/contacts/ie/elm-road.md, and not here. Translate it: "British Sign Language"',
      'content/cy/contacts/ie/elm-road.md:1:1 translated-words "channels, call 2, cost" is in content/en/contacts/ie/elm-road.md, and not here. Translate it: "Free to call."',
      'content/cy/contacts/ie/elm-road.md:4:5 translated-words "channels" has nothing called "call 3" in content/en/contacts/ie/elm-road.md. Delete it, or correct its name. Did you mean "call 2"?',
    ]);
  });

  it('counts lists whose entries belong together', () => {
    assert.deepEqual(findErrors({ [file]: inWelsh.replace('[Saesneg, Gwyddeleg]', '[Saesneg]') }), [
      'content/cy/contacts/ie/elm-road.md:11:1 translated-words "languages" has 1 entry here, and 2 in content/en/contacts/ie/elm-road.md. Write one for each, in the same order.',
    ]);
  });

  it('says nothing of a text under the fields but what is always said', () => {
    assert.deepEqual(findErrors({ [file]: inWelsh.replace(/Gallwch.*\n/, '') }), [
      'content/cy/contacts/ie/elm-road.md:13:1 missing-text There is no text under the fields. Write what this is, in a sentence or two below the second line of dashes.',
    ]);
  });
});

const myth = {
  en: '---\nfact: You choose\nmyth: You have to\nwhy-people-think-so: It can seem so.\ngrade: practice\nhow-sure: Services say it.\nsources:\n  - title: A page\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\nYou can choose.\n',
  cy: '---\nfact: Chi sy’n dewis\nmyth: Mae’n rhaid\nwhy-people-think-so: Gall ymddangos felly.\nhow-sure: Mae gwasanaethau’n dweud.\nreviewed-on: 2026-11-22\nreview-by: 2027-11-22\n---\nGallwch ddewis.\n',
};

const story = (words: string, facts: string) =>
  `---\ntitle: ${words}\n${facts}reviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${words}\n`;

describe('other kinds in two languages', () => {
  it('have their grades, sources and places from English, and days of their own', () => {
    const { libraries } = compile({ 'myths/a.md': myth.cy }, { 'myths/a.md': myth.en });
    const [welsh, english] = libraries.map(({ library }) => library.myths[0]);
    assert.equal(welsh?.fact, 'Chi sy’n dewis');
    assert.deepEqual([welsh?.grade, welsh?.sources], [english?.grade, english?.sources]);
    assert.deepEqual(welsh?.review, { reviewedOn: '2026-11-22', reviewBy: '2027-11-22' });
  });

  it('may not say another grade', () => {
    const welsh = myth.cy.replace('how-sure', 'grade: agreed\nhow-sure');
    assert.deepEqual(findErrors({ 'myths/a.md': welsh }, { 'myths/a.md': myth.en }), [
      'content/cy/myths/a.md:5:1 repeated-fact "grade" says "agreed" here, and "practice" in content/en/myths/a.md, which holds for every language. Delete it here. If this one is right, write it there.',
    ]);
  });

  it('ask the person who told a story about its translation too', () => {
    const facts =
      'kind: contributed\nkinds-of-support: [group]\norder: 1\nconsent:\n  id: consent-1\n  scope: This website\n  given-on: 2026-11-02\n  expires-on: 2027-11-02\n  withdraw-contact: stories@elm-road.example\n  approved-text: ';
    const english = { 'stories/a.md': story('I sat down.', `${facts}b56d7e5e6a4f3a1c\n`) };
    const [, approved = ''] = /approved-text: (\w{16})/.exec(findErrors({}, english).join()) ?? [];
    const agreed = { 'stories/a.md': story('I sat down.', `${facts}${approved}\n`) };
    assert.deepEqual(findErrors({}, agreed), []);
    const [error = ''] = findErrors({ 'stories/a.md': story('Eisteddais.', '') }, agreed);
    assert.match(
      error,
      /^content\/cy\/stories\/a\.md:1:1 story-consent The person agreed to this story in English, and not to this translation\. Show it to them\. If they’ve agreed to it, write "consent:" here, and under it "approved-text: \w{16}"\.$/,
    );
    const [, own = ''] = /approved-text: (\w{16})/.exec(error) ?? [];
    const withOwn = { 'stories/a.md': story('Eisteddais.', `consent:\n  approved-text: ${own}\n`) };
    assert.deepEqual(findErrors(withOwn, agreed), []);
    assert.equal(compile(withOwn, agreed).libraries[0]?.library.stories[0]?.consentUntil, '2027-11-02');
  });
});

describe('a question in two languages', () => {
  const english =
    '---\nquestion: How?\noptions:\n  - id: regular\n    text: At set times\n    because: you like set times\n    signals: [set]\n  - id: not-sure\n    text: I’m not sure\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\nChoose one.\n';
  const welsh =
    '---\nquestion: Sut?\noptions:\n  - id: not-sure\n    text: Dw i ddim yn siŵr\n  - id: regular\n    text: Ar adegau penodol\n    because: rydych chi’n hoffi adegau\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\nDewiswch un.\n';
  const path = 'quiz/questions/how.md';
  const find = (words: string) =>
    findErrors({ [path]: words }, { [path]: english }).filter((error) => error.startsWith(`content/cy/${path}`));

  it('has the answers in the English order, with their points and signals', () => {
    const { contents } = compile({ [path]: welsh }, { [path]: english });
    assert.deepEqual(contents[0]?.one('question')?.value.options, [
      {
        id: 'regular',
        text: 'Ar adegau penodol',
        because: 'rydych chi’n hoffi adegau',
        points: undefined,
        signals: ['set'],
        skip: undefined,
        postpone: undefined,
        interrupt: undefined,
        note: undefined,
        exclusive: undefined,
      },
      {
        id: 'not-sure',
        text: 'Dw i ddim yn siŵr',
        because: undefined,
        points: undefined,
        signals: undefined,
        skip: undefined,
        postpone: undefined,
        interrupt: undefined,
        note: undefined,
        exclusive: undefined,
      },
    ]);
  });

  it('may give no signals or points of its own', () => {
    assert.deepEqual(find(welsh.replace('    because', '    signals: [other]\n    because')), [
      `content/cy/${path}:8:5 repeated-fact "options, regular, signals" is not the same as in content/en/${path}, which holds for every language. Delete it here. If this one is right, write it there.`,
    ]);
  });

  it('has no answer that the English does not have', () => {
    assert.deepEqual(find(welsh.replace('id: regular', 'id: regulr')), [
      `content/cy/${path}:1:1 translated-words "options, regular, text" is in content/en/${path}, and not here. Translate it: "At set times"`,
      `content/cy/${path}:1:1 translated-words "options, regular, because" is in content/en/${path}, and not here. Translate it: "you like set times"`,
      `content/cy/${path}:6:5 translated-words "options" has nothing called "regulr" in content/en/${path}. Delete it, or correct its name. Did you mean "regular"?`,
    ]);
  });

  it('has a hint if the English has one', () => {
    assert.deepEqual(find(welsh.replace('Dewiswch un.\n', '')), [
      `content/cy/${path}:12:1 translated-words "text" is in content/en/${path}, and not here. Translate it: "Choose one."`,
    ]);
  });
});

describe('files that were parsed before', () => {
  it('are read anew where the English facts under them have changed', () => {
    const parsed: ParsedContent = new ParsedFiles();
    const languages = (number: string) => ({
      cy: { ...welshLibrary(), [file]: inWelsh },
      en: { ...smallLibrary(), [file]: line.replace('116 124', number) },
    });
    const numberAfter = (number: string) => {
      const { libraries } = compileLanguageTexts(languages(number), parsed);
      return contactIn('cy', libraries).channels[0];
    };
    assert.deepEqual(numberAfter('116 124'), contactIn('cy', compile().libraries).channels[0]);
    assert.match(JSON.stringify(numberAfter('116 128')), /"116 128"/);
  });
});
