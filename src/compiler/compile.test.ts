import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../content-model/contact.js';
import type { Library } from '../content-model/library.js';
import { compileFolder } from './compile.js';
import { isWords } from './schema/field-node.js';
import { compileTexts, smallLibrary, testToday, type Texts } from './fixtures/small-library.js';
import { readFrontMatter } from './parse/front-matter.js';
import { stopsBuild } from './report/problem.js';

function build(texts: Texts, today = testToday): Library {
  const { libraries, problems } = compileTexts({ ...smallLibrary(), ...texts }, today);
  assert.deepEqual(problems.filter(stopsBuild), []);
  return libraries[0]!.library;
}

function contact(channels: string, more = ''): string {
  return `---\nname: Signposts\ncountries: [IE]\nurgency: support\nchannels:\n${channels}\nhours: always\nsource: https://example.org/help\nchecked-on: 2026-11-21\nchecked: page\n${more}---\nThey know what is near you.\n`;
}

function findContact({ contacts }: Library, id: string): Contact {
  return contacts.find((candidate) => candidate.id === id)!;
}

const story = (more: string) =>
  `---\ntitle: By the door\nkind: contributed\nkinds-of-support: [group]\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\nconsent:\n  id: s-001\n  scope: this site\n  given-on: 2026-01-01\n  expires-on: 2027-01-01\n  withdraw-contact: stories@example.org\n  approved-text: b57ff881511757df\n${more}---\nI sat by the door.\n`;

describe('a value of the front matter', () => {
  const typed = [
    '08001111',
    '+44 20 7946 0000',
    '9:30',
    '0300',
    'no',
    'yes',
    'true',
    'null',
    '~',
    '1e3',
    '0x1F',
    '1_000',
    '2026-11-21',
    '.5',
    'SE1 7AB',
    '12:30:45',
    '-0',
    'NaN',
    'off',
    '007',
  ];
  for (const value of typed) {
    it(`comes out as typed: ${value}`, () => {
      const { fields, faults } = readFrontMatter(`\nvalue: ${value}\n`);
      const node = fields.items[0]?.value;
      assert.deepEqual(faults, []);
      assert.equal(isWords(node) && node.value, value);
    });
  }
});

describe('the channels of a contact', () => {
  it('keep their order, and a number both as it is read and as it is dialled', () => {
    const texts = {
      'contacts/ie/signposts.md': contact(
        '  - web: https://example.org\n  - call: 1800 111 888\n    note: Ask for Ann.\n  - text: 116 123\n    word: HELLO',
      ),
    };
    assert.deepEqual(findContact(build(texts), 'signposts').channels, [
      { kind: 'web', url: 'https://example.org' },
      { kind: 'call', number: '1800 111 888', dial: '1800111888', note: 'Ask for Ann.' },
      { kind: 'text', number: '116 123', dial: '116123', word: 'HELLO' },
    ]);
  });
});

describe('what a contact is there for', () => {
  it('comes with the contact, so that the quiz can find it', () => {
    const more = 'shared-experiences: [suicide-bereavement]\nhelps-with: [someone-else, suicidal-thoughts]\n';
    const found = findContact(
      build({ 'contacts/ie/signposts.md': contact('  - call: 1800 111 888', more) }),
      'signposts',
    );
    assert.deepEqual(found.helpsWith, ['someone-else', 'suicidal-thoughts']);
    assert.deepEqual(found.sharedExperiences, ['suicide-bereavement']);
  });

  it('is one of the words there are', () => {
    const texts = { 'contacts/ie/signposts.md': contact('  - call: 1800 111 888', 'helps-with: [danger]\n') };
    const { problems } = compileTexts({ ...smallLibrary(), ...texts });
    assert.match(problems.map(({ message, fix }) => `${message} ${fix}`).join(), /danger-from-others/);
  });
});

describe('the contacts of a library', () => {
  it('come most urgent first, then as their files say, then the most local', () => {
    const texts = {
      'contacts/ie/b.md': contact('  - call: 1800 111 888'),
      'contacts/ie/a.md': contact('  - call: 1800 111 888', 'order: 2\n'),
      'contacts/ie/c.md': contact('  - call: 1800 111 888', 'order: 1\n'),
    };
    assert.deepEqual(
      build(texts).contacts.map(({ id }) => id),
      ['emergency', 'listeners', 'c', 'a', 'b'],
    );
  });

  it('leave out what nobody has checked for half a year, and never an emergency number', () => {
    const { problems, libraries } = compileTexts(smallLibrary(), '2027-11-21');
    assert.deepEqual(
      problems.map(({ rule, severity }) => [rule, severity]),
      [
        ['contact-age', 'error'],
        ['contact-age', 'error'],
      ],
    );
    assert.deepEqual(
      libraries[0]?.library.contacts.map(({ id }) => id),
      ['emergency'],
    );
  });
});

describe('a contributed story', () => {
  it('is told while its consent lasts, and carries only its last day', () => {
    const [told] = build({ 'stories/by-the-door.md': story('') }).stories;
    assert.equal(told?.consentUntil, '2027-01-01');
    assert.doesNotMatch(JSON.stringify(told), /s-001|stories@example/);
  });

  it('leaves the build on the day after its consent ends', () => {
    const { libraries } = compileTexts({ ...smallLibrary(), 'stories/by-the-door.md': story('') }, '2027-01-02');
    assert.deepEqual(libraries[0]?.library.stories, []);
  });

  it('leaves the build at once when the person no longer agrees', () => {
    assert.deepEqual(build({ 'stories/by-the-door.md': story('  withdrawn: yes\n') }).stories, []);
  });
});

describe('a library with a mistake', () => {
  it('is not built, not even in part', () => {
    const { libraries, problems } = compileTexts({ ...smallLibrary(), 'myths/broken.md': 'no fields' });
    assert.deepEqual(libraries, []);
    assert.equal(problems.length, 1);
  });

  it('is not blamed for what only follows from another mistake', () => {
    const guide = `---\ntitle: What it is\nintro: People help each other.\nnext: []\nevidence: [groups]\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\nWords.\n`;
    const { problems } = compileTexts({
      ...smallLibrary(),
      'guides/what-it-is.md': guide,
      'evidence/groups.md': '---\n',
    });
    assert.deepEqual(
      problems.map(({ file, rule }) => [file, rule]),
      [['content/en/evidence/groups.md', 'front-matter-closed']],
    );
  });
});

describe('the content that is shipped', () => {
  /** The day on which it was last read, as in `scripts/test-date.mjs`: what was read later would be still to come. */
  const today = '2026-11-29';
  const compiled = compileFolder({ folder: 'content', today });

  it('has nothing wrong with it', () => {
    assert.deepEqual(
      compiled.problems
        .filter(({ severity }) => severity !== 'note')
        .map(({ file, line, message }) => `${file}:${line} ${message}`),
      [],
    );
  });

  it('gives the same bytes every time', () => {
    const again = compileFolder({ folder: 'content', today });
    assert.equal(JSON.stringify(again.libraries), JSON.stringify(compiled.libraries));
  });

  it('gives the same bytes in whatever order the disk lists its files', () => {
    const texts = smallLibrary();
    const reversed = Object.fromEntries(Object.entries(texts).reverse());
    assert.equal(JSON.stringify(compileTexts(reversed).libraries), JSON.stringify(compileTexts(texts).libraries));
  });
});
