import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Library } from '../content-model/library.js';
import { plainText } from '../content-model/plain-text.js';
import { compileFolder } from '../compiler/compile.js';
import { smallLibrary } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { isolateNumbers } from '../compiler/emit/isolate-numbers.js';
import { writePack } from './review-pack/write-pack.js';
import { escapeHtml } from '../compiler/parse/html-text.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

type Test = Parameters<typeof temporaryFolder>[0];

const today = '2026-11-28';

/** A library with one sentence that bears on safety. */
function makeFolder(test: Test): string {
  const folder = temporaryFolder(test);
  writeTexts(join(folder, 'en'), smallLibrary());
  return folder;
}

function writeReviewer(folder: string, name: string, fields: Record<string, string>): void {
  const lines = Object.entries({ who: 'A psychiatrist', 'read-on': today, ...fields }).map(
    ([field, value]) => `${field}: ${value}`,
  );
  mkdirSync(join(folder, 'en/reviewers'), { recursive: true });
  writeFileSync(
    join(folder, `en/reviewers/${name}.md`),
    `---\n${lines.join('\n')}\n---\n\nLine 3: utilise less. Changed.\n`,
  );
}

async function markOf(folder: string): Promise<string> {
  const { said } = await type(['review-pack', folder]);
  return /Mark of these words: ([0-9a-f]{8})/.exec(said)?.[1] ?? 'none';
}

function readByOf(folder: string): unknown {
  const { libraries, problems } = compileFolder({ folder, today });
  assert.deepEqual(
    problems.map(({ message }) => message),
    [],
  );
  return libraries[0]?.library.about?.readBy;
}

describe('peer-support review-pack', () => {
  describe('of the words that ship', () => {
    const { libraries } = compileFolder({ folder: 'content', today });
    const library = libraries[0]?.library as Library;
    const pack = type(['review-pack', 'content', '--all']);
    const holds = async (words: string) =>
      assert.ok((await pack).said.includes(escapeHtml(words)), `The pack does not say: ${words}`);

    it('has the question about safety, with every answer and what it shows', async () => {
      const asked = library.quiz?.questions.filter(({ options }) => options.some(({ interrupt }) => interrupt)) ?? [];
      assert.deepEqual(
        asked.map(({ id }) => id),
        ['safety'],
      );
      for (const { text, note = '' } of asked[0]?.options ?? []) {
        await holds(text);
        await holds(note);
      }
    });

    it('keeps numbers in their order where words run from right to left', () => {
      const turned = isolateNumbers<Library>({ ...library, language: 'he', direction: 'rtl' });
      const html = writePack(turned, today, true);
      assert.match(html, /<li value="\d+" dir="auto">[^<]*<bdi dir="ltr">/);
      assert.doesNotMatch(html, /[\u2066\u2069]/);
    });

    it('has every result, and what it says is good to know', async () => {
      for (const { headline, body, goodToKnow, firstStep } of library.quizResults?.results ?? []) {
        for (const words of [headline, firstStep.text, ...goodToKnow.map(({ text }) => text)]) await holds(words);
        for (const block of body) await holds(plainText([block]));
      }
    });

    it('has the emergency and crisis numbers of every nation, once each', async () => {
      for (const { name } of library.nations) await holds(name);
      const urgent = library.contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
      for (const { name, channels } of urgent)
        for (const channel of channels) await holds('number' in channel ? channel.number : name);
      const { said } = await pack;
      assert.equal(said.split('Samaritans [').length, 3, 'the one of the United Kingdom and the one of Ireland');
    });

    it('has every content note, with the story that it stands before', async () => {
      const noted = library.stories.filter(({ contentNote }) => contentNote);
      assert.ok(noted.length > 0);
      for (const { contentNote = '', body } of noted) {
        await holds(contentNote);
        for (const block of body) await holds(plainText([block]));
      }
    });

    it('has what says that it is no treatment, and how results end', async () => {
      await holds('It is not therapy, and it does not treat a condition.');
      await holds('please talk to the person who treats you');
      await holds(library.wording.quiz['no-answer']);
      await holds(library.wording.quiz['not-your-fault']);
    });

    it('is a few pages, with everything that answers about safety show, unless all of it is asked for', async () => {
      const { said } = await type(['review-pack', 'content']);
      const [short, whole] = [said, (await pack).said].map((html) =>
        html.split('<section class="sign-off">')[0]?.trimEnd(),
      );
      const text = short?.replace(/<style>[^]*<\/style>|<[^>]+>/g, ' ') ?? '';
      const words = text.trim().split(/\s+/).length;
      assert.ok(words < 3000, `${words} words`);
      assert.ok(whole?.startsWith(short ?? 'nothing'), 'the same lines come first, with the same numbers');
      const led = library.quiz?.lead.map(({ result }) => result) ?? [];
      for (const { id, headline } of library.quizResults?.results ?? [])
        assert.equal(short?.includes(escapeHtml(`${headline}” (${id})`)), led.includes(id), id);
      for (const { text: answer } of library.quiz?.questions.find(({ id }) => id === 'safety')?.options ?? [])
        assert.ok(short?.includes(escapeHtml(answer)), answer);
    });

    it('numbers its lines from first to last, so that a remark needs no more', async () => {
      const numbers = [...(await pack).said.matchAll(/<li value="(\d+)">/g)].map(([, number]) => Number(number));
      assert.ok(numbers.length > 100);
      assert.deepEqual(
        numbers,
        numbers.map((_, i) => i + 1),
      );
    });

    it('is one page that fetches nothing and runs nothing, with a place to sign', async () => {
      const { code, said } = await pack;
      assert.equal(code, 0);
      assert.doesNotMatch(said, /<script|src=|<link|url\(/);
      assert.match(said, /What you found[^]*I am: \[ \] a clinician \[ \] a person with lived experience/);
    });
  });

  it('says what is in the way where there is nothing to print', async (test) => {
    const folder = makeFolder(test);
    const other = await type(['review-pack', folder, '--language', 'cy']);
    assert.equal(other.code, 2);
    assert.match(other.complained, /There is no library called "cy"/);
    writeFileSync(join(folder, 'en/about.md'), 'No fields.\n');
    assert.match((await type(['review-pack', folder])).complained, /"peer-support check .*" says what’s wrong/);
  });
});

describe('reviewers', () => {
  it('are nobody at first, and the lists of what is due and what was built say so', async (test) => {
    const folder = makeFolder(test);
    assert.equal(readByOf(folder), undefined);
    const expected = /haven't been reviewed\. Read by 0 of 1 clinician, 0 of 3 people with lived experience\./;
    assert.match((await type(['due', folder])).said, expected);
    assert.match((await type(['build', folder, '--out', join(folder, 'built')])).said, expected);
  });

  it('count for the words that they read, and the library says which kinds of people have', async (test) => {
    const folder = makeFolder(test);
    const pack = await markOf(folder);
    writeReviewer(folder, 'one', { role: 'clinician', pack });
    assert.deepEqual(readByOf(folder), ['clinician']);
    assert.match((await type(['due', folder])).said, /Read by 1 of 1 clinician, 0 of 3/);
    for (const name of ['two', 'three', 'four']) writeReviewer(folder, name, { role: 'lived-experience', pack });
    assert.deepEqual(readByOf(folder), ['clinician', 'lived-experience']);
    assert.doesNotMatch((await type(['due', folder])).said, /reviewed/);
  });

  it('count no longer once a sentence that they read has changed', async (test) => {
    const folder = makeFolder(test);
    writeReviewer(folder, 'one', { role: 'clinician', pack: await markOf(folder) });
    const wording = join(folder, 'en/wording.md');
    writeFileSync(
      wording,
      readFileSync(wording, 'utf8').replace("urgent-help: 'Words '", "urgent-help: 'Other words'"),
    );
    assert.deepEqual(readByOf(folder), []);
    assert.match((await type(['due', folder])).said, /1 review is of words that have changed since\./);
  });

  it('count on where only a number was checked again: contacts have dates of their own', async (test) => {
    const folder = makeFolder(test);
    const before = await markOf(folder);
    const contact = join(folder, 'en/contacts/ie/listeners.md');
    writeFileSync(contact, readFileSync(contact, 'utf8').replace('2026-11-21', '2026-11-27'));
    assert.equal(await markOf(folder), before);
  });

  it('keep their names and remarks out of the library', async (test) => {
    const folder = makeFolder(test);
    writeReviewer(folder, 'one', { role: 'clinician', name: 'Sam Example', pack: await markOf(folder) });
    const { libraries } = compileFolder({ folder, today });
    assert.doesNotMatch(JSON.stringify(libraries), /Sam Example|A psychiatrist|Line 3/);
  });

  it('are told what is missing in their file', async (test) => {
    const folder = makeFolder(test);
    writeReviewer(folder, 'one', { role: 'expert', pack: 'last week' });
    const { said } = await type(['check', folder]);
    assert.match(said, /"role" says "expert"/);
    assert.match(said, /"last week", which is not the mark of a review pack/);
  });
});
