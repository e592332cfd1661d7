import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { transformSync } from 'esbuild';
import { compileFolder } from '../src/compiler/compile.ts';
import { plainSnippets } from '../src/compiler/emit/plain-snippets.ts';
import { snippets } from '../src/compiler/emit/snippets.ts';
import { cleanAddress, describeContrast, fileOf, frameFile, places, writeCode } from '../site/write-code.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-28' });
const { library } = libraries.find(({ folder }) => folder === 'en');
const files = new Map(
  [...snippets(library), ...plainSnippets(library)].map(({ name, html }) => [name.replace(/\.html$/, ''), html]),
);

const usual = {
  widget: 'contacts',
  topic: 'what-it-is',
  region: 'GB-SCT',
  accent: '#00595e',
  scheme: 'light',
  place: 'html',
  inside: 'numbers',
  address: 'https://your-charity.example/peer-support/',
};

/** The choice, with the files that the page would have read. */
function choose(changes = {}) {
  const choice = { ...usual, ...changes };
  const region = (choice.region || 'INTERNATIONAL').toLowerCase();
  return { ...choice, words: files.get(fileOf(choice)), numbers: files.get(`contacts-${region}`) };
}

const widgets = ['contacts', 'quiz', 'myths', 'stories', 'guide', 'exit'];
const regions = ['', ...library.nations.map(({ id }) => id).filter((id) => id !== 'INTERNATIONAL')];

describe('writeCode', () => {
  it('writes stylesheet, script, tag, nation and numbers', () => {
    const { code } = writeCode(choose());
    assert.match(
      code,
      /^<link rel="stylesheet" href="https:\/\/your-charity\.example\/peer-support\/peer-support\.css">\n<script async src="https:\/\/your-charity\.example\/peer-support\/peer-support\.js"><\/script>\n<peer-support-contacts region="GB-SCT">\n/,
    );
    assert.match(code, /href="tel:999"/);
    assert.match(code, /\n<\/peer-support-contacts>$/);
  });

  it('puts the numbers of the nation into every widget, and a plain way to leave and no number into the exit', () => {
    for (const region of regions)
      for (const widget of widgets) {
        const { code } = writeCode(choose({ widget, region }));
        assert.equal(/href="tel:/.test(code), widget !== 'exit', `${widget} ${region}`);
      }
    const { code } = writeCode(choose({ widget: 'exit' }));
    assert.match(code, /<peer-support-exit>\n<p [^>]*><a href="https:[^>]*>Leave this page<\/a>/);
  });

  it('puts every word into the tag where somebody wants that', () => {
    for (const widget of widgets.filter((each) => each !== 'exit')) {
      const short = writeCode(choose({ widget })).code;
      const long = writeCode(choose({ widget, inside: 'words' })).code;
      assert.ok(long.length > 2 * short.length, widget);
      assert.match(long, /slot="plain-title"/);
    }
  });

  it('writes a colour only where it is another than ours, and that a page is dark', () => {
    assert.ok(
      writeCode(choose({ accent: '#7a1f5c' })).code.startsWith(
        '<style>:root { --peer-support-accent: #7a1f5c; }</style>',
      ),
    );
    assert.ok(writeCode(choose({ scheme: 'dark' })).code.startsWith('<style>:root { color-scheme: dark; }</style>'));
    assert.ok(!writeCode(choose()).code.includes('<style'));
  });

  it('leads to the folder where somebody has it', () => {
    for (const place of ['html', 'frame', 'no-script'])
      assert.match(writeCode(choose({ place, address: '/ps/' })).code, /"\/ps\//);
    assert.equal(cleanAddress('/ps'), '/ps/');
    assert.equal(cleanAddress(' https://a.example/x/ '), 'https://a.example/x/');
    for (const wrong of ['', 'javascript:alert(1)', '"><script>', 'ps'])
      assert.equal(cleanAddress(wrong), 'https://your-charity.example/peer-support/');
  });

  it('gives each frame a title of its own, the page of its nation and its looks', () => {
    const titles = widgets.map(
      (widget) => writeCode(choose({ widget, place: 'frame' })).code.match(/ title="([^"]+)"/)?.[1],
    );
    assert.equal(new Set(titles).size, widgets.length, titles.join());
    assert.ok(!titles.includes('Peer support'));
    const { code } = writeCode(
      choose({ widget: 'guide', topic: 'kinds', place: 'frame', accent: '#7a1f5c', scheme: 'dark' }),
    );
    assert.match(
      code,
      /\/frame\/gb-sct\/guide-kinds\.html\?accent=7a1f5c&amp;scheme=dark" title="Four kinds of peer support"/,
    );
    assert.equal(frameFile(choose({ region: '' })), 'contacts.html');
  });

  it('runs nothing where no script is allowed, and says all the words', () => {
    for (const widget of widgets) {
      const { code } = writeCode(choose({ widget, place: 'no-script' }));
      assert.doesNotMatch(code, /<script/);
      assert.match(code, /peer-support\.css/);
      assert.ok(code.length > 200 && (widget === 'exit' || code.length > 3000), widget);
    }
  });

  it('writes a shortcode for WordPress', () => {
    assert.equal(writeCode(choose({ place: 'wordpress' })).code, '[peer-support widget="contacts" region="GB-SCT"]');
    assert.equal(
      writeCode(choose({ place: 'wordpress', widget: 'guide', region: '' })).code,
      '[peer-support widget="guide" topic="what-it-is"]',
    );
    assert.equal(writeCode(choose({ place: 'wordpress', widget: 'exit' })).code, '[peer-support widget="exit"]');
  });

  it('writes JSX that React takes, of every widget and of all its words', () => {
    for (const widget of widgets)
      for (const inside of ['numbers', 'words']) {
        const { code } = writeCode(choose({ widget, inside, place: 'react' }));
        assert.ok(code.startsWith(`import 'peer-support-widgets/${widget}';`));
        transformSync(code, { loader: 'jsx' });
        assert.doesNotMatch(code, / (class|itemtype|itemprop|itemscope|tabindex|colspan|rowspan|datetime)[=\s>]/);
      }
  });

  it('imports the widget alone for Vue, and says how to set the colour', () => {
    const { code, steps } = writeCode(choose({ place: 'vue', accent: '#7a1f5c' }));
    assert.match(code, /<script setup>\nimport 'peer-support-widgets\/contacts';\n<\/script>/);
    assert.match(code, /tel:999/);
    assert.match(steps.join(' '), /isCustomElement.*--peer-support-accent: #7a1f5c/);
  });

  it('says for each place what to do, and what a policy has to allow', () => {
    for (const place of places) {
      const { steps, policy } = writeCode(choose({ place }));
      assert.ok(steps.length > 0, place);
      assert.match(policy, /^[a-z-]+-src 'self'/);
    }
    assert.doesNotMatch(writeCode(choose({ place: 'no-script' })).policy, /script-src/);
  });
});

describe('describeContrast', () => {
  it('says how well words on a colour can be read', () => {
    assert.equal(describeContrast('#00595e'), 'Words on it are white: 8.1 to 1. That is easy to read (AAA).');
    assert.equal(describeContrast('#ffcc00'), 'Words on it are black: 13.8 to 1. That is easy to read (AAA).');
    assert.match(describeContrast('#808080'), /black: 5.3 to 1.*darker or lighter would be easier/);
  });
});
