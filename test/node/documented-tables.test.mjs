/** docs/embedding.md promises something in each row of two tables: each is held by a test, which is named here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { browserFloor } from '../../scripts/browser-floor.mjs';

const read = (file) => readFileSync(file, 'utf8');
const embedding = read('docs/embedding.md');

/** The first cell of every row of the table in a section. */
function rowsOf(section) {
  const [, text] = embedding.split(new RegExp(`^## ${section}$`, 'm'));
  const lines = text.split(/^## /m)[0].split('\n');
  return lines
    .filter((line) => /^\| (?!---)/.test(line))
    .map((line) => line.split('|')[1].trim())
    .slice(1);
}

const siteTools = {
  '`async`, `defer`, or neither': [
    'the script as it is pasted',
    'a script with defer',
    'a script with neither async nor defer',
  ],
  '`type="module"`, with or without `async` (how earlier releases were pasted)': ['a module', 'a module with async'],
  'WordPress: `wp_enqueue_script`, `?ver=6.5`, no `type`': ['wp_enqueue_script', 'WordPress’s script modules'],
  'A consent tool writes `type="text/plain"` and puts the script back later, with its address in `src` or in an attribute of its own':
    [
      'a consent tool that puts the type back',
      'a consent tool that puts the address back',
      'a consent tool that makes a module classic',
      'a consent tool, with the script pasted into the page',
    ],
  'WP Rocket and others delay the script until the first interaction': [
    'WP Rocket, delaying the script until the first interaction',
    'WP Rocket, delaying a script that was pasted into the page',
  ],
  'A tag manager inserts the script, and may take it away again': [
    'a tag manager, inserting the script and taking it away at once',
    'a tag manager, inserting code',
  ],
  'Cloudflare Rocket Loader changes the `type` and runs it later': ['Cloudflare Rocket Loader'],
  'The file is renamed in its folder, or has a hash in its name': [
    'a script under another name',
    'a module under another name',
    'a script with a hash in its name',
  ],
  'The address redirects to another one, on this host or another': [
    'a script that is taken to another address',
    'finds its folder on another host after a redirect',
  ],
  'Autoptimize and others combine scripts into one file, or put the script into the page': [
    'Autoptimize, combining scripts',
    'Autoptimize, putting the script into the page',
  ],
  'Stylesheets are combined as well, or both files are copied into a cache folder': [
    'Autoptimize, combining stylesheets as well',
    'WP Rocket, minifying the script into its cache',
  ],
  '`peer-support.js` alone is copied somewhere else, such as into a theme': [
    'a script that is somewhere else than its folder',
    'finds its folder beside the stylesheet, where the script alone was moved',
  ],
  "A Content-Security-Policy with a nonce and `'strict-dynamic'`": ['a nonce and strict-dynamic'],
};

const oldBrowsers = 'test/old-browsers/old-browsers.test.mjs';
const everyEngine = ['test/built/visit.mjs', 'selectEngines(found).run'];
const builtCheck = ['scripts/build.mjs', 'refuseUnsupported();'];

/** Of each row, a file and what has to stand in it. */
const browsers = {
  'Chrome, Edge and other Chromium, of today': everyEngine,
  'Firefox, of today': everyEngine,
  'Safari, of today': ['test/at-length/hosts.test.mjs', "engine === 'webkit' ? openWebKit"],
  'Chrome and Edge from 90': [oldBrowsers, 'const supported = [88, 90, 92, 110, 119];'],
  'Firefox from 91': builtCheck,
  'Safari and iOS from 15.4': builtCheck,
  'Chrome and Edge 88 and 89': [oldBrowsers, 'const supported = [88, 90, 92, 110, 119];'],
  'Chrome and Edge before 88': [oldBrowsers, 'const tooOld = [79, 83];'],
  'Any browser without scripts': ['test/built/without-script.test.mjs', 'script: false'],
};

describe('docs/embedding.md', () => {
  it('says of no site tool what no test holds', () => {
    assert.deepEqual(rowsOf('Site tools'), Object.keys(siteTools));
  });

  for (const [row, names] of Object.entries(siteTools))
    it(`has a test of its row on ${row}`, () => {
      const tests = read('test/at-length/site-tools.test.mjs');
      for (const name of names) assert.ok(tests.includes(`'${name}'`), name);
    });

  it('says of no browser what no test holds', () => {
    assert.deepEqual(rowsOf('Browsers'), Object.keys(browsers));
  });

  for (const [row, [file, text]] of Object.entries(browsers))
    it(`has a test of its row on ${row}`, () => assert.ok(read(file).includes(text), `${file}: ${text}`));

  for (const file of ['docs/embedding.md', 'README.md'])
    it(`states the floor that package.json does in ${file}`, () => {
      const floor = Object.fromEntries(browserFloor().map(({ browser, version }) => [browser, version]));
      const { chrome, edge, firefox, safari, ios_saf: ios } = floor;
      assert.equal(chrome, edge);
      assert.equal(safari, ios);
      const versions = `Chrome and Edge ${chrome}, Firefox ${firefox},( and)? Safari and iOS ${safari}`;
      assert.match(read(file), new RegExp(versions.replaceAll('.', '\\.')));
    });
});
