import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileLanguages } from '../compile.js';
import { readFolder, type ContentFile } from '../parse/read-folder.js';
import { compileLanguageTexts, smallLibrary, testToday, welshLibrary, type Texts } from '../fixtures/small-library.js';

const story = (words: string, more = '') =>
  `---\ntitle: Wrth y drws\nkind: illustrative\nkinds-of-support: [group]\norder: 1\n${more}reviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${words}\n`;

/** The words of a story whose facts stand in English. */
const translation = (words: string, more = '') =>
  `---\ntitle: Wrth y drws\n${more}reviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n${words}\n`;

/** Says of itself that it is Welsh. */
function asWelsh(file: ContentFile): ContentFile {
  if (file.path !== 'wording.md') return file;
  const text = new TextDecoder().decode(file.readBytes()).replace('language: en-GB', 'language: cy');
  const bytes = new TextEncoder().encode(text);
  return { ...file, size: () => bytes.length, readBytes: () => bytes };
}

/** What is found in Welsh, beside English with nothing wrong in it. */
function findInWelsh(welsh: Texts, english: Texts = {}): string[] {
  const { problems } = compileLanguageTexts({
    cy: { ...welshLibrary(), ...welsh },
    en: { ...smallLibrary(), ...english },
  });
  return problems
    .filter(({ file }) => file.startsWith('content/cy/'))
    .map(
      ({ severity, rule, file, line, message, fix }) =>
        `${severity} ${rule} ${file.replace('content/cy/', '')}:${line} ${message} ${fix}`,
    );
}

/** Told once for each language that has no words of its own to look for. */
const unguarded =
  'warning language-safety wording.md:2 There are no safety rules for "cy" yet: nobody is told of words about suicide and self-harm, or of words that put people down. Have somebody who works with people at risk, and speaks the language every day, read all of it. A developer can add the words to look for in src/compiler/rules/safety/cy.ts.';

describe('a second language', () => {
  it('passes where its words are its own', () => {
    assert.deepEqual(findInWelsh({}), [unguarded]);
  });
});

describe('a text that leads to a guide', () => {
  const review = 'reviewed-on: 2026-11-21\nreview-by: 2028-11-21\n';
  const myth = `---\nfact: You choose\nmyth: You have to tell it all\nwhy-people-think-so: Some groups begin so.\ngrade: practice\nhow-sure: Groups say so.\nsources:\n  - title: Ground rules\n    url: https://example.org/rules\nguide: what-it-is\norder: 1\n${review}---\nYou choose.\n`;
  const english = {
    'guides/what-it-is.md': `---\ntitle: What it is\nintro: People help.\nnext:\n  - Ask.\norder: 1\n${review}---\nPeople talk.\n`,
    'myths/a.md': myth,
  };
  const welsh = {
    'myths/a.md': `---\nfact: Chi sy’n dewis\nmyth: Rhaid dweud popeth\nwhy-people-think-so: Mae rhai grwpiau.\nhow-sure: Mae grwpiau yn dweud.\n${review}---\nChi sy’n dewis.\n`,
  };
  it('does without it where the guide is only there in English', () => {
    const found = findInWelsh(welsh, english);
    assert.deepEqual(
      found.filter((line) => line.includes('unknown-reference')),
      [],
    );
  });
});

describe('the rule about the folder of a language', () => {
  it('stops words that say they are in another language than their folder', () => {
    const found = findInWelsh({
      'wording.md': String(welshLibrary()['wording.md']).replace('language: cy', 'language: fr'),
    });
    assert.match(
      found[0] ?? '',
      /^error language-folder wording\.md:2 These words are in "fr", and their folder is called "cy"\. If they are in "fr", call the folder "fr"\. If not, write "language: cy"\./,
    );
  });

  it('stops a folder that is called by a name and not by a language', () => {
    const { problems } = compileLanguageTexts({ welsh: welshLibrary(), en: smallLibrary() });
    assert.ok(problems.some(({ rule, file }) => rule === 'language-folder' && file === 'content/welsh/wording.md'));
  });
});

describe('the rule about words that nobody translated', () => {
  it('stops a folder of English words that says it is Welsh, file by file', () => {
    const wording = String(smallLibrary()['wording.md']).replace('language: en-GB', 'language: cy');
    const found = findInWelsh({ ...smallLibrary(), 'wording.md': wording }).filter((line) =>
      line.includes('untranslated'),
    );
    assert.deepEqual(
      found.map((line) => line.split(' ').slice(0, 3).join(' ')),
      ['error untranslated contacts/ie/emergency.md:12', 'error untranslated contacts/ie/listeners.md:12'],
    );
    assert.match(
      found[1] ?? '',
      / This is the same, word for word, in English: "Somebody to talk to at any hour\." Translate it, or take the file away until somebody has\.$/,
    );
  });

  it('finds nearly every file of the shipped words, where they are copied', () => {
    const [english] = readFolder('content').filter(({ name }) => name === 'en');
    assert.ok(english);
    const copied = english.files.map((file) => ({ ...file, file: file.file.replace('content/en/', 'content/cy/') }));
    const { problems } = compileLanguages([{ ...english, name: 'cy', files: copied.map(asWelsh) }, english], {
      folder: 'content',
      today: testToday,
      errorsOnly: true,
    });
    const found = problems.filter(({ rule }) => rule === 'untranslated').map(({ file }) => file);
    const missed = copied.map(({ file }) => file).filter((file) => !found.includes(file));
    assert.ok(found.includes('content/cy/wording.md'));
    // These are for editors alone, or hold hardly more than a name.
    assert.deepEqual(
      missed.filter((file) => !/\/(?:nation|about|scenarios)\.md$|\/reviewers\//.test(file)),
      [],
    );
  });

  it('leaves alone names, and words that are too few to tell', () => {
    assert.deepEqual(
      findInWelsh({ 'stories/a.md': translation('Samaritans yng Nghymru') }, { 'stories/a.md': story('Samaritans') }),
      [unguarded],
    );
  });

  it('leaves alone another English', () => {
    const wording = String(smallLibrary()['wording.md']).replace('language: en-GB', 'language: en-US');
    const { 'about.md': about, ...welsh } = welshLibrary();
    const nation = '---\nname: Ireland\ntime-name: Irish time\n---\n';
    const listeners = '---\n---\nSomebody to talk to at any hour.\n';
    const { problems } = compileLanguageTexts({
      en: smallLibrary(),
      'en-us': {
        ...welsh,
        'about.md': about!,
        'wording.md': wording,
        'contacts/ie/nation.md': nation,
        'contacts/ie/listeners.md': listeners,
        'contacts/ie/emergency.md': '---\n---\n- A life is in danger\n',
      },
    });
    assert.deepEqual(problems, []);
  });
});

describe('the rule about a language without safety rules', () => {
  const told = (place: string, why: string) =>
    `error language-safety ${place} ${why} There are no safety rules for "cy" that could check what it says. Take the file away until a developer has added the words to look for, in src/compiler/rules/safety/cy.ts.`;

  it('stops a story with a content note', () => {
    assert.deepEqual(findInWelsh({ 'stories/a.md': story('Geiriau.', 'content-note: Mae hyn yn sôn am farw.\n') }), [
      told('stories/a.md:6', 'This story has a content note.'),
      unguarded,
    ]);
  });

  it('stops a text whose English speaks of suicide or self-harm', () => {
    const english = story('After the suicide I asked for urgent help.');
    assert.deepEqual(findInWelsh({ 'stories/a.md': translation('Geiriau.') }, { 'stories/a.md': english }), [
      told('stories/a.md:1', 'In English this text speaks of suicide or self-harm.'),
      unguarded,
    ]);
  });
});
