import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Library } from '../../content-model/library.js';
import { checkSnippet } from './check-snippet.js';
import { compileFolder } from '../compile.js';
import { isolateNumbers } from './isolate-numbers.js';
import { snippets, writeNumbers } from './snippets.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-22' });
const [first] = libraries;
assert.ok(first);
const { library } = first;

describe('snippets', () => {
  it('has one for every nation', () => {
    const names = snippets(library).map(({ name }) => name);
    assert.equal(names.length, library.nations.length);
    assert.ok(names.includes('contacts-gb-sct.html'));
  });

  it('puts emergency and crisis numbers into the tag as plain links, dialled as people there dial them', () => {
    const html = snippetOf(library, 'contacts-gb-sct.html');
    assert.match(html, /<peer-support-contacts region="GB-SCT" lang="en-GB">/);
    assert.match(html, /<strong>Call 999 if:<\/strong>/);
    assert.match(html, /<li[^>]*>Samaritans: <a href="tel:116123">Call 116 123<\/a>/);
    assert.match(html, /<a href="sms:85258\?&amp;body=SHOUT">Text SHOUT to 85258<\/a>/);
    const northern = snippetOf(library, 'contacts-gb-nir.html');
    assert.match(northern, /<a href="mailto:help@dsahelpline.org">Email help@dsahelpline.org<\/a>/);
  });

  it('says the same to search engines, and only in the snippet of the panel', () => {
    const html = snippetOf(library, 'contacts-gb-sct.html');
    assert.match(html, /<li itemscope itemtype="https:\/\/schema.org\/Organization">Samaritans: /);
    for (const number of ['116123', '999', '0800838587'])
      assert.ok(html.includes(`<meta itemprop="telephone" content="${number}">`), number);
    const scotland = library.nations.find(({ id }) => id === 'GB-SCT')!;
    assert.doesNotMatch(writeNumbers(library, scotland), /itemprop/);
  });

  it('links to a call in sign language', () => {
    const signs = { kind: 'sign-language' as const, url: 'https://signs.example.org/call' };
    const contacts = library.contacts.map((contact) => ({ ...contact, channels: [...contact.channels, signs] }));
    const html = snippetOf({ ...library, contacts }, 'contacts-gb-sct.html');
    assert.match(
      html,
      /<a href="https:\/\/signs.example.org\/call">Video call in sign language \(signs.example.org\)<\/a>/,
    );
  });

  it('has no style, no class and no handler that a strict page would refuse', () => {
    for (const { html } of snippets(library)) assert.doesNotMatch(html, /style=|class=|\son\w+=/);
  });

  it('keeps hostile words from becoming HTML', () => {
    const html = snippetOf(renamed('<img src=x onerror=alert(1)> & "Co"'), 'contacts-gb-sct.html');
    assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;Co&quot;/);
    assert.doesNotMatch(html, /<img/);
  });

  it('marks the language of one that is not English', () => {
    const names = snippets({ ...library, language: 'cy' }).map(({ name }) => name);
    assert.ok(names.includes('contacts-gb-wls.cy.html'));
  });

  it('keeps numbers and addresses in their order where words run from right to left', () => {
    const turned = isolateNumbers<Library>({ ...library, language: 'he', direction: 'rtl' });
    const html = snippetOf(turned, 'contacts-gb-sct.he.html');
    assert.match(html, /<a href="tel:116123">Call <bdi dir="ltr">116 123<\/bdi><\/a>/);
    assert.match(html, /Text SHOUT to <bdi dir="ltr">85258<\/bdi>/);
    const northern = snippetOf(turned, 'contacts-gb-nir.he.html');
    assert.match(northern, /Email <bdi dir="ltr">help@dsahelpline\.org<\/bdi>/);
    const everywhere = snippets(turned)
      .map((each) => each.html)
      .join('');
    assert.match(everywhere, /<bdi dir="ltr">[a-z.]+\.[a-z]+<\/bdi>/);
    // Whatever an editor wrote by hand: no number of several groups stands outside.
    const outside = everywhere.replace(/<bdi dir="ltr">[^<]*<\/bdi>/g, '').replace(/<[^>]*>/g, '');
    assert.doesNotMatch(outside, /\+\d|\d[ -]\d/);
  });

  it('has no more marks than it needs where words run from left to right', () => {
    for (const { html } of snippets(library)) assert.doesNotMatch(html, /<bdi/);
  });

  it('stops the build where a nation has no emergency number', () => {
    const contacts = library.contacts.filter(({ urgency }) => urgency !== 'emergency');
    assert.throws(() => snippets({ ...library, contacts }), /There is no emergency number for/);
  });
});

describe('checkSnippet', () => {
  const html = snippetOf(library, 'contacts-gb-sct.html');

  it('finds nothing where both say the same', () => {
    assert.deepEqual(checkSnippet(html, library, 'GB-SCT'), []);
  });

  it('finds a link that leads elsewhere', () => {
    assert.deepEqual(checkSnippet(html.replace('tel:116123', 'tel:116124'), library, 'GB-SCT'), [
      'The snippet does not link to tel:116123.',
      'The library does not have tel:116124.',
    ]);
  });

  it('finds a number that is said wrongly', () => {
    assert.deepEqual(checkSnippet(html.replace('Call 116 123', 'Call 116 124'), library, 'GB-SCT'), [
      'The snippet does not say “116 123”.',
    ]);
  });

  it('finds a contact that is missing, and one that is left over', () => {
    const without = html.replace(/.*<li[^>]*>Shout:.*\n/, '');
    assert.ok(checkSnippet(without, library, 'GB-SCT').includes('The snippet does not say “Shout:”.'));
    const contacts = library.contacts.filter(({ name }) => name !== 'Shout');
    assert.deepEqual(checkSnippet(html, { ...library, contacts }, 'GB-SCT'), [
      'The library does not have sms:85258?&body=SHOUT.',
    ]);
  });

  it('finds a snippet for another nation', () => {
    const other = html.replace('region="GB-SCT"', 'region="GB-ENG"');
    assert.deepEqual(checkSnippet(other, library, 'GB-SCT'), ['The snippet is not for GB-SCT.']);
  });
});

function snippetOf(from: Library, name: string): string {
  return snippets(from).find((snippet) => snippet.name === name)?.html ?? '';
}

function renamed(name: string): Library {
  const contacts = library.contacts.map((contact) => (contact.name === 'Samaritans' ? { ...contact, name } : contact));
  return { ...library, contacts };
}
