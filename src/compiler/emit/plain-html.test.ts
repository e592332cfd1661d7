import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Library } from '../../content-model/library.js';
import { compileFolder } from '../compile.js';
import { checkPlainHtml } from './check-plain-html.js';
import { isolateNumbers } from './isolate-numbers.js';
import { writePlainHtml, type PlainHtmlOptions } from './plain-html.js';
import { listShown, plainSnippets } from './plain-snippets.js';

const [first] = compileFolder({ folder: 'content', today: '2026-11-22' }).libraries;
assert.ok(first);
const { library } = first;
const snippets = plainSnippets(library);

const write = (options: Partial<PlainHtmlOptions>, from: Library = library) =>
  writePlainHtml(from, { widget: 'myths', nation: 'GB-SCT', ...options });

describe('the files to paste', () => {
  it('are there for every nation, widget and guide', () => {
    const names = snippets.map(({ name }) => name);
    assert.equal(names.length, library.nations.length * (6 + library.guides.length));
    for (const name of ['gb-sct/myths.html', 'international/contacts.html', 'ie/guide-what-it-is.html', 'us/exit.html'])
      assert.ok(names.includes(name), name);
  });

  it('are named for their language, if that is not English', () => {
    assert.ok(plainSnippets({ ...library, language: 'cy' }).some(({ name }) => name === 'gb-wls/guide-kinds.cy.html'));
  });

  it('are the stylesheet, the script, and a tag that says which guide and whose numbers', () => {
    const guide = snippets.find(({ name }) => name === 'gb-sct/guide-kinds.html');
    assert.match(
      guide?.html ?? '',
      /^<link rel="stylesheet" href=".*\/peer-support\.css">\n<script async src=".*"><\/script>\n<peer-support-guide topic="kinds" region="GB-SCT" lang="en-GB">\n<div slot="plain-title"[^]*<\/section>\n<\/peer-support-guide>\n$/,
    );
  });

  it('leave out what a library has none of', () => {
    const small = { ...library, quiz: undefined, myths: [], stories: [], guides: [] };
    assert.deepEqual(listShown(small), [{ widget: 'contacts' }, { widget: 'exit' }]);
  });

  it('have no style of their own and no handler, which a strict page would refuse', () => {
    for (const { html } of snippets) assert.doesNotMatch(html, /style=|<style|\son\w+=/);
  });

  it('have no id twice', () => {
    for (const { name, html } of snippets) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  it('skip no level of heading', () => {
    for (const { name, html } of snippets) {
      const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
      levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? 1) + 1, `${name}: h${level}`));
    }
  });
});

describe('the plain HTML of a widget', () => {
  it('begins with its title, at the level that is asked for, and the urgent numbers with whose they are', () => {
    for (const widget of ['contacts', 'guide', 'myths', 'quiz', 'stories'] as const) {
      const html = write({ widget, headingLevel: 3 });
      assert.match(html, /^<div slot="plain-title" class="[a-z-]+">\n {2}<h3[ >]/, widget);
      assert.ok(html.indexOf('Showing help in Scotland.') < html.indexOf('<a href="tel:999">'), widget);
      assert.ok(html.indexOf('tel:116123') < html.indexOf('slot="plain-words"'), widget);
    }
  });

  it('has a heading at no level beyond the sixth', () => {
    assert.doesNotMatch(write({ widget: 'guide', topic: 'everyday-situations', headingLevel: 6 }), /<h(?:[7-9]|\d\d)/);
  });

  it('has each myth under its fact, which alone can be pressed', () => {
    assert.match(
      write({ widget: 'myths' }),
      /<details>\n\s+<summary><h3>[^<]+<\/h3><\/summary>\n\s+<p id="peer-support-myth-[a-z-]+" class="peer-support-content">You may have heard: “/,
    );
  });

  it('says of each story whether it is an example, and puts a note before the text, which waits to be opened', () => {
    const html = write({ widget: 'stories' });
    assert.equal(html.match(/Example, not a real person/g)?.length, library.stories.length);
    assert.match(html, /<p>This story mentions[^<]+<\/p>\n\s+<details>\n\s+<summary>Read this story<\/summary>/);
  });

  it('is of the guide that is asked for, with its tables, its evidence and the stories of its situations', () => {
    assert.match(write({ widget: 'guide', topic: 'therapy-and-peer-support' }), /<th scope="col"[^]*<th scope="row"/);
    assert.match(
      write({ widget: 'guide', topic: 'what-research-says' }),
      /How sure are we\?[^]*href="https:\/\/doi\.org/,
    );
    assert.match(write({ widget: 'guide', topic: 'everyday-situations' }), /<summary>Read a story: /);
  });

  it('says of each answer of the quiz what it points to, and leads to no result by an address', () => {
    const html = write({ widget: 'quiz' });
    assert.match(html, /<li>In a small group<br><small>Points to: A peer group, [^<]+\.<\/small><\/li>/);
    assert.match(html, /<li>I might not be able to keep myself safe<br><small>[^<]*Points to: Urgent help/);
    assert.doesNotMatch(html, /href="#|id="/);
  });

  it('says nowhere in a result for danger to come back later, but to try the next number', () => {
    const { wording, quizResults } = library;
    const parts = write({ widget: 'quiz' }).split('<article>').slice(1);
    const dangers = parts.filter((part) => part.includes('try the next number'));
    assert.deepEqual(
      dangers.map((part) => quizResults?.results.find(({ headline }) => part.includes(headline))?.id).sort(),
      ['danger-from-others', 'thoughts-of-suicide', 'urgent-help', 'worried-about-someone'],
    );
    for (const part of dangers) assert.ok(!part.includes(wording.quiz['not-your-fault']));
    assert.ok(parts.at(-1)?.includes(wording.quiz['not-your-fault']));
  });

  it('says so where a source gives no date', () => {
    assert.match(write({ widget: 'myths' }), /<\/a>\. [^<]+, no date given</);
  });

  it('has every contact in full, crisis lines before the others, with hours, cost and limits', () => {
    const html = write({ widget: 'contacts' });
    assert.ok(html.indexOf('Breathing Space') < html.indexOf('Change Mental Health'));
    assert.match(html, /Monday to Thursday: 6pm to 2am\. Friday: 6pm to midnight\./);
    assert.match(
      html,
      /Monday to Friday: 10am to 12:30pm, 1:30pm to 4pm\. The hours may be different on public holidays\./,
    );
    assert.match(html, /Free to call\./);
    assert.match(html, /Not for emergencies\./);
    assert.match(html, /Opening times are UK time\./);
  });

  it('is a plain way to leave, without any numbers, for the exit', () => {
    assert.match(
      write({ widget: 'exit' }),
      /^<p class="[^"]*"><a href="https:\/\/www\.bbc\.co\.uk\/weather"[^>]*>Leave this page<\/a>/,
    );
  });

  it('keeps hostile words from becoming HTML', () => {
    const [myth, ...others] = library.myths;
    assert.ok(myth);
    const hostile = { ...library, myths: [{ ...myth, fact: '<img src=x onerror=alert(1)> & "Co"' }, ...others] };
    assert.match(write({ widget: 'myths' }, hostile), /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;Co&quot;/);
    const link = { kind: 'link' as const, to: 'javascript:alert(1)', words: ['here'] };
    const led = { ...library, myths: [{ ...myth, body: [{ kind: 'paragraph' as const, words: [link] }] }] };
    assert.doesNotMatch(write({ widget: 'myths' }, led), /javascript:/);
  });

  it('keeps numbers in their order where words run from right to left, by tags alone', () => {
    const turned = isolateNumbers<Library>({ ...library, language: 'he', direction: 'rtl' });
    for (const { html } of plainSnippets(turned)) {
      assert.doesNotMatch(html, /[\u2066\u2069]/);
      assert.doesNotMatch(html, /<[^>]*<bdi/);
      if (!html.includes('peer-support-exit')) assert.match(html, /<bdi dir="ltr">/);
      assert.match(html, / dir="rtl">/);
    }
  });

  it('cannot be written for a nation or a guide that is not there', () => {
    assert.throws(() => write({ nation: 'FR' }), /There are no numbers for "FR"/);
    assert.throws(() => write({ widget: 'guide', topic: 'none' }), /There is no guide called "none"/);
  });
});

describe('checkPlainHtml', () => {
  const options = { widget: 'myths', nation: 'GB-SCT' } as const;
  const html = write(options);

  it('finds nothing where both say the same', () => {
    assert.deepEqual(checkPlainHtml(html, library, options), []);
  });

  it('finds a sentence that is missing, in whatever field it stands', () => {
    const [myth, ...others] = library.myths;
    assert.ok(myth);
    const without = html.replace(myth.whyPeopleThinkSo, '');
    assert.deepEqual(checkPlainHtml(without, library, options), [`It does not say “${myth.whyPeopleThinkSo}”.`]);
    const more = { ...library, myths: [{ ...myth, aNewField: 'Words that nobody writes yet.' }, ...others] };
    assert.deepEqual(checkPlainHtml(html, more, options), ['It does not say “Words that nobody writes yet.”.']);
  });

  it('finds a link that is missing, and one that leads elsewhere', () => {
    const other = html.replace('tel:116123', 'tel:116124');
    assert.deepEqual(checkPlainHtml(other, library, options), [
      'It does not link to tel:116123.',
      'The library does not have tel:116124.',
    ]);
  });

  it('stops the build', () => {
    const [story] = library.stories;
    assert.ok(story);
    const unread = { ...story, aNewField: 'Words that nobody writes yet.' };
    assert.throws(() => plainSnippets({ ...library, stories: [unread] }), /stories for AU and the library differ/);
  });
});
