import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { tagOf, widgetNames } from '../../src/content-model/widget-names.ts';
import { describeWidgets, findUnnamed } from './describe-widgets.mjs';
import { findTexts, namesOf, writePot } from './write-pot.mjs';

const folder = 'wordpress/peer-support-widgets';
const code = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
  .map((path) => [path, readFileSync(path, 'utf8')]);
const ending = (end) => code.filter(([path]) => path.endsWith(end));
const widget = (name, tagName, attributes) => ({ name, tagName, attributes: attributes.map((name) => ({ name })) });
/** Widgets of which these tests say nothing. */
const known = ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit'];
const others = widgetNames.filter((name) => !known.includes(name)).map((name) => widget(name, tagOf(name), []));
const declared = (more = []) => ({
  modules: [
    {
      declarations: [
        ...others,
        widget('PeerSupportContacts', 'peer-support-contacts', ['show', 'region', 'src', ...more]),
        widget('PeerSupportQuiz', 'peer-support-quiz', ['region']),
        widget('PeerSupportMyths', 'peer-support-myths', ['only']),
        widget('PeerSupportStories', 'peer-support-stories', ['story']),
        widget('PeerSupportGuide', 'peer-support-guide', ['topic']),
        widget('PeerSupportExit', 'peer-support-exit', ['href', 'heading-level']),
        widget('PeerSupport', 'peer-support', ['region']),
      ],
    },
  ],
});

describe('The WordPress plugin', () => {
  it('has each attribute that the code declares, in the order of the sidebar', () => {
    const { contacts, exit, library } = describeWidgets(declared());
    assert.deepEqual(Object.keys(contacts.attributes), ['region', 'show', 'src']);
    assert.equal(library.tag, 'peer-support');
    assert.deepEqual(Object.keys(exit.attributes), ['href']);
  });

  it('offers no attribute that it has no word for, and says which those are', () => {
    assert.ok(!('new-one' in describeWidgets(declared(['new-one'])).contacts.attributes));
    assert.deepEqual(findUnnamed(declared(['new-one'])), ['new-one']);
  });

  it('gives translators every text once, with where it is, and what the widgets are called', () => {
    const widgets = describeWidgets(declared());
    const pot = writePot(
      {
        'a.php': Buffer.from(
          "__( 'It\\'s “here”', 'peer-support-widgets' ); esc_html__( 'Twice', 'peer-support-widgets' );",
        ),
        'b.js': Buffer.from("__(\n  'Twice',\n  'peer-support-widgets',\n)"),
      },
      { version: '1.2.3', widgets },
    );
    assert.match(pot, /#: a\.php\nmsgid "It's “here”"\nmsgstr ""\n/);
    assert.match(pot, /#: a\.php b\.js\nmsgid "Twice"/);
    for (const name of namesOf(widgets)) assert.ok(pot.includes(`msgid "${name}"`), name);
  });

  it('says every text to translators in a form that is found: one literal, our text domain', () => {
    for (const [path, text] of [...ending('.php'), ...ending('.js')]) {
      const calls = [...text.matchAll(/(?<!\w)(?:esc_html|esc_attr)?_[_e]\(/g)];
      assert.equal(findTexts(text).length, calls.length, path);
    }
  });

  it('lets nobody call one of its files', () => {
    for (const [path, text] of ending('.php'))
      assert.match(text, /^defined\( '(?:ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, path);
  });

  it('names no host from which a page would load something', () => {
    const allowed = /https:\/\/(?:www\.gnu\.org\/licenses|www\.bbc\.co\.uk)/;
    for (const [path, text] of [...ending('.php'), ...ending('.js')]) {
      const addresses = [...text.matchAll(/https?:\/\/[\w.-]+\.[a-z]{2,}[\w/.-]*/g)].map(([address]) => address);
      // An app's address, to which a visitor goes by a link.
      assert.deepEqual(
        addresses.filter((address) => !allowed.test(address) && address !== 'https://wa.me/'),
        [],
        path,
      );
    }
  });

  it('says the same in its two headers, and its version comes from package.json', () => {
    const [[, main]] = code.filter(([path]) => path.endsWith('peer-support-widgets.php'));
    const [[, readme]] = ending('readme.txt');
    for (const name of ['Requires at least', 'Requires PHP', 'License', 'License URI']) {
      const inMain = new RegExp(`\\* ${name}:\\s+(.+)`).exec(main)?.[1];
      assert.ok(inMain, name);
      assert.ok(readme.includes(`${name}: ${inMain}\n`), name);
    }
    assert.match(main, /\* Version: +\{\{version\}\}/);
    assert.match(readme, /^Stable tag: \{\{version\}\}$/m);
    assert.match(main, /\* Text Domain: +peer-support-widgets/);
    assert.ok(/\n\n(.+)\n\n== Description/.exec(readme)[1].length <= 150);
    assert.ok(/^Tags: (.+)$/m.exec(readme)[1].split(',').length <= 5);
  });
});
