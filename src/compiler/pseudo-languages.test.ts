import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainText } from '../content-model/plain-text.js';
import type { Library } from '../content-model/library.js';
import { compileLanguages } from './compile.js';
import { framePages } from './emit/frame-pages.js';
import { snippets } from './emit/snippets.js';
import {
  compilePseudo,
  pseudoFolders,
  pseudoLanguages,
  pseudoSafetyWords,
  spellWords,
} from './fixtures/pseudo-languages.js';
import type { ContentFile } from './parse/read-folder.js';
import { fileLimit } from './parse/read-document.js';

/** After every file was last read. */
const today = '2026-12-01';

const { long, rightToLeft } = pseudoLanguages;
const compiled = compilePseudo({ today, errorsOnly: true });

function libraryIn(folder: string): Library {
  const found = compiled.libraries.find((named) => named.folder === folder);
  assert.ok(found, folder);
  return found.library;
}

const readText = (file: ContentFile) => new TextDecoder().decode(file.readBytes(fileLimit));

/** A file of a language with something else in it. */
function withText(path: string, language: string, change: (text: string) => string) {
  return pseudoFolders().map((folder) => ({
    ...folder,
    files: folder.files.map((file) => {
      if (folder.name !== language || file.path !== path) return file;
      const bytes = new TextEncoder().encode(change(readText(file)));
      return { ...file, size: () => bytes.length, readBytes: () => bytes };
    }),
  }));
}

/** What is found in one file, with nothing beside it but the buttons and labels. */
function findIn(path: string, language: string, change: (text: string) => string, safetyWords = pseudoSafetyWords()) {
  const folders = withText(path, language, change).map((folder) => ({
    ...folder,
    files: folder.files.filter((file) => [path, 'wording.md'].includes(file.path)),
  }));
  const { problems } = compileLanguages(folders, {
    folder: 'content',
    today,
    errorsOnly: true,
    safetyWords,
  });
  return problems.filter(({ file }) => file === `content/${language}/${path}`).map(({ rule }) => rule);
}

describe('two more languages, of words alone', () => {
  it('compile without a mistake', () => {
    assert.deepEqual(
      compiled.problems.filter(({ severity }) => severity === 'error'),
      [],
    );
    assert.deepEqual(
      compiled.libraries.map(({ folder }) => folder),
      ['en', long, rightToLeft],
    );
  });

  for (const language of [long, rightToLeft]) {
    it(`have every number, hour and source of the English: ${language}`, () => {
      const facts = ({ contacts }: Library) =>
        contacts.map(({ id, nations, urgency, hours, source, checkedOn, channels }) => ({
          id,
          nations,
          urgency,
          hours,
          source,
          checkedOn,
          channels: channels.map((channel) => [
            channel.kind,
            channel.hours,
            'dial' in channel ? channel.dial : 'url' in channel ? channel.url : '',
          ]),
        }));
      assert.deepEqual(facts(libraryIn(language)), facts(libraryIn('en')));
    });

    it(`have the rules of the English quiz: ${language}`, () => {
      const rules = ({ quiz, quizResults }: Library) => ({
        asked: quiz?.questions.map(({ id, options }) => [
          id,
          options.map(({ text: _, because: __, note: ___, ...rest }) => rest),
        ]),
        rules: [quiz?.scored, quiz?.lead, quiz?.also, quiz?.asked, quiz?.ruledOut, quiz?.secondIdeaWithin],
        results: quizResults?.results.map(({ id, suggests, helpsWith, goodToKnow, firstStep }) => [
          id,
          suggests,
          helpsWith,
          goodToKnow.map(({ whenAny }) => whenAny),
          firstStep.to,
        ]),
      });
      assert.deepEqual(rules(libraryIn(language)), rules(libraryIn('en')));
    });

    it(`have no English words: ${language}`, () => {
      const { myths, stories, quiz } = libraryIn(language);
      const said = [myths.map(({ fact }) => fact), stories.map(({ title }) => title), quiz?.title ?? ''].flat();
      for (const words of said) assert.doesNotMatch(words, /[a-z]{4}/);
    });
  }

  it('one of them is longer', () => {
    const lengthOf = (library: Library) => JSON.stringify(library.wording).length;
    assert.ok(lengthOf(libraryIn(long)) > 1.3 * lengthOf(libraryIn('en')));
  });
});

describe('a language from right to left', () => {
  /** Numbers of several groups, such as 116 123, in what a visitor reads. */
  const groups = /(?<![\d⁦>])\d{2,}(?: \d+)+(?![\d:/-])/g;

  it('keeps numbers apart from the words around them, in every snippet', () => {
    for (const { name, html } of snippets(libraryIn(rightToLeft))) {
      const read = html
        .replace(/<(?:meta|link|script)\b[^>]*>/g, '')
        .replace(/(?:content|href|aria-label)="[^"]*"/g, '')
        .replace(/<bdi dir="ltr">[^<]*<\/bdi>/g, '');
      assert.deepEqual(
        [...read.matchAll(groups)].map(([number]) => number),
        [],
        name,
      );
      assert.match(html, /dir="rtl"/, name);
    }
  });

  it('keeps numbers apart in every text of the library', () => {
    const { contacts, nations } = libraryIn(rightToLeft);
    const texts = [
      contacts.map(({ body, limits = '', cost = '' }) => [plainText(body), limits, cost]),
      nations.map(({ gap = '' }) => gap),
    ];
    for (const words of texts.flat(2)) assert.doesNotMatch(words.replace(/⁦[^⁩]*⁩/g, ''), /\d{2,} \d/, words);
  });

  it('has its dates in words', () => {
    const { contacts, dates } = libraryIn(rightToLeft);
    for (const { checkedOn, pageDate } of contacts)
      for (const date of [checkedOn, pageDate ?? []].flat()) assert.ok(dates?.[date], date);
  });
});

describe('frames of three languages', () => {
  it('are English', () => {
    for (const { html } of framePages(compiled.libraries)) assert.match(html, /<html lang="en-GB" dir="ltr">/);
  });
});

describe('words about a crisis in a language that nobody here speaks', () => {
  const path = 'stories/two-prams.md';
  const addCrisis = (language: string) => (text: string) =>
    `${text}\n${spellWords(language, 'I thought of suicide.')}\n`;

  for (const language of [long, rightToLeft]) {
    it(`are found by the words made for ${language}`, () => {
      const found = new Set(findIn(path, language, addCrisis(language)));
      assert.deepEqual([...found], ['crisis-needs-help']);
      assert.deepEqual(
        findIn(path, language, (text) => text),
        [],
      );
    });

    it(`are not allowed without such words: ${language}`, () => {
      const withNote = (text: string) =>
        text.replace('reviewed-on', `content-note: ${spellWords(language, 'This story mentions death.')}\nreviewed-on`);
      assert.ok(findIn(path, language, withNote, {}).includes('language-safety'));
    });
  }
});

describe('files that are not in their language', () => {
  it('are found where they are English', () => {
    const [english] = pseudoFolders();
    const path = 'stories/two-prams.md';
    const original = readText(english!.files.find((file) => file.path === path)!);
    const [, body = ''] = /\n---\n([^]*)$/.exec(original) ?? [];
    assert.deepEqual(
      findIn(path, long, (text) => text.replace(/\n---\n[^]*$/, `\n---\n${body}`)),
      ['untranslated'],
    );
  });

  it('are found where they say that they are in another', () => {
    assert.deepEqual(
      findIn('wording.md', long, (text) => text.replace(`language: ${long}`, `language: ${rightToLeft}`)),
      ['language-folder'],
    );
  });
});
