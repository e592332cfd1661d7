import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';
import { describeScript } from './snippet/describe-script.js';

describe('peer-support snippet', () => {
  it('prints the stylesheet, the script and the tag with the real numbers of the nation inside', async () => {
    const { code, said } = await type(['snippet', 'contacts', '--region', 'GB-SCT']);
    assert.equal(code, 0);
    assert.match(
      said,
      /^<link rel="stylesheet" href="https:\/\/your-charity\.example\/peer-support\/peer-support\.css">\n<script async src="https:\/\/your-charity\.example\/peer-support\/peer-support\.js"><\/script>\n<peer-support-contacts region="GB-SCT" lang="en-GB">\n/,
    );
    assert.match(said, /<a href="tel:999">Call 999<\/a>/);
    assert.match(said, /<a href="tel:116123">Call 116 123<\/a>/);
    assert.match(said, /<\/peer-support-contacts>$/);
  });

  it('puts the numbers into every widget that may hold the only way to help', async () => {
    for (const widget of ['quiz', 'myths', 'stories']) {
      const { said } = await type(['snippet', widget, '--region', 'ie']);
      assert.match(said, new RegExp(`<peer-support-${widget} region="IE"[^]*<a href="tel:112">`));
    }
  });

  it('names the guide, and needs no numbers for the way to leave', async () => {
    const guide = await type(['snippet', 'guide', '--topic', 'what-it-is', '--region', 'NZ']);
    assert.match(guide.said, /<peer-support-guide topic="what-it-is" region="NZ" lang="en-GB">/);
    const exit = await type(['snippet', 'peer-support-exit']);
    assert.match(
      exit.said,
      /<peer-support-exit lang="en-GB">\n<p [^>]*><a href="https:[^]*Leave this page<\/a>[^]*<\/peer-support-exit>$/,
    );
  });

  it('sets the colour and the place of the files', async () => {
    const { said } = await type(['snippet', 'exit', '--accent', '#7a1f5c', '--at', 'https://elm.example/ps/']);
    assert.match(said, /href="https:\/\/elm\.example\/ps\/peer-support\.css"/);
    assert.match(said, /src="https:\/\/elm\.example\/ps\/peer-support\.js"/);
    assert.match(said, /^<style>peer-support-exit \{ --peer-support-accent: #7a1f5c; \}<\/style>$/m);
  });

  it('takes the hash of the one file from its bytes', (test) => {
    const dist = temporaryFolder(test);
    writeFileSync(join(dist, 'peer-support-contacts.js'), 'export {};\n');
    const { address, integrity } = describeScript('contacts', '/ps', true, 'en', dist);
    assert.equal(address, '/ps/peer-support-contacts.js');
    assert.equal(integrity, `sha384-${createHash('sha384').update('export {};\n').digest('base64')}`);
    writeFileSync(join(dist, 'peer-support-contacts.cy.js'), 'export {};\n');
    assert.equal(describeScript('contacts', '/ps', true, 'cy', dist).address, '/ps/peer-support-contacts.cy.js');
    assert.throws(() => describeScript('quiz', '/ps', true, 'en', dist), /has not been built[^]*npm run build/);
  });

  const refusals: [name: string, words: string[], expected: RegExp][] = [
    ['no widget is named', [], /Which widget would you like to paste\?\nWrite one of: contacts, quiz/],
    ['the widget is not known', ['quizz'], /no widget called "quizz"\.\nDid you mean "quiz"\?/],
    ['two widgets are named', ['quiz', 'myths'], /not clear what "myths" is/],
    ['no nation is named', ['contacts'], /Whose numbers are to be shown\?\nAdd --region with one of: .*GB-SCT/],
    ['the nation is not known', ['contacts', '--region', 'FR'], /There are no numbers for "FR"\./],
    [
      'no guide is named',
      ['guide', '--region', 'IE'],
      /Which guide is to be shown\?\nAdd --topic with one of: .*what-it-is/,
    ],
    ['the guide is not known', ['guide', '--region', 'IE', '--topic', 'kind'], /There is no guide called "kind"\./],
    [
      'a file of one nation is asked for, but no file of its own',
      ['quiz', '--region', 'GB-SCT', '--one-nation', 'public'],
      /Only a self-contained file[^]*Add --self-contained/,
    ],
    [
      'a file of one nation is asked for the exit',
      ['exit', '--self-contained', '--one-nation', 'public'],
      /The exit has no numbers/,
    ],
    [
      'a file of one nation has no folder',
      ['quiz', '--region', 'GB-SCT', '--self-contained', '--one-nation', ' '],
      /--one-nation needs a folder/,
    ],
    ['the colour is none', ['exit', '--accent', 'red;}'], /"red;\}" is not a colour in the form that is needed/],
    ['the address could end the tag', ['exit', '--at', 'https://x/"><script>'], /is not where a page can find files/],
    ['there is no such language', ['exit', '--language', 'cy'], /There is no library in "content"/],
  ];
  for (const [name, words, expected] of refusals) {
    it(`says what to do where ${name}`, async () => {
      const { code, said, complained } = await type(['snippet', ...words]);
      assert.equal(code, 2);
      assert.equal(said, '');
      assert.match(complained, expected);
    });
  }
});
