import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { waitUntil } from '../wait-until.mjs';
import { hostPage, scriptTag, tags, widgetTag } from './host-page.mjs';
import { serveFolder } from './serve-folder.mjs';
import { engines, launch, visit, waitUntilGivenUp } from './visit.mjs';

const loader = readFileSync('dist/peer-support.js', 'utf8');
const body = tags.map(widgetTag).join('\n');
const isChunk = (path) => path.includes('/chunks/');
const policy = (value) => ({ headers: { 'content-security-policy': value } });
const where = /data-peer-support-base=/;

/**
 * Why nothing starts, and what the console has to say of it.
 *
 * @type {{ name: string, head?: string, site?: object, says: RegExp[], saysNot?: RegExp }[]}
 */
const causes = [
  {
    name: 'files that are not there',
    site: { answer: (path) => isChunk(path) && { status: 404, type: 'text/html', body: 'Not found' } },
    says: [/There is no http:\S+\/chunks\/\S+\.js \(the server answered 404\)/, where],
  },
  {
    name: 'files that may not be had',
    site: { answer: (path) => isChunk(path) && { status: 403, type: 'text/html', body: 'Forbidden' } },
    says: [/There is no http:\S+\/chunks\/\S+\.js \(the server answered 403\)/],
  },
  {
    name: 'a script that was moved without its folder',
    head: scriptTag('/theme/peer-support.js'),
    site: { scripts: { '/theme/peer-support.js': loader } },
    says: [/There is no http:\S+\/theme\/chunks\/\S+\.js \(the server answered 404\)/, where],
  },
  {
    name: 'a script in the page that says nothing of its folder',
    head: `<script>${loader}</script>`,
    site: { alias: { '/chunks/': '/gone/' } },
    says: [where],
  },
  {
    name: 'a page in the place of a script',
    site: { answer: (path) => isChunk(path) && { type: 'text/html', body: '<!doctype html><title>Oops</title>' } },
    says: [/http:\S+\/chunks\/\S+\.js is not a script: the server answered with a page/, where],
  },
  {
    name: 'a policy that allows the script and not its folder',
    site: policy('script-src http://127.0.0.1:*/peer-support.js'),
    says: [/Content-Security-Policy \(script-src-elem\) forbids http:\S+\/chunks\/\S+\.js/],
    saysNot: /trusted-types|data-peer-support-base/,
  },
  {
    name: 'a policy that would only report, and files that are not there',
    site: {
      headers: { 'content-security-policy-report-only': "script-src 'none'; report-uri /reports" },
      answer: (path) => isChunk(path) && { status: 404, type: 'text/html', body: '' },
    },
    says: [/There is no http:\S+\/chunks\/\S+\.js/],
  },
  {
    name: 'a list of Trusted Types without ours',
    site: policy("require-trusted-types-for 'script'; trusted-types theirs"),
    says: [/has a trusted-types list, which has to hold: lit-html 'allow-duplicates'/],
    saysNot: /data-peer-support-base/,
  },
  {
    name: 'a file of one widget, and a list of Trusted Types without ours',
    head: scriptTag('/peer-support-quiz.js'),
    site: policy("require-trusted-types-for 'script'; trusted-types theirs"),
    says: [/has a trusted-types list, which has to hold: lit-html 'allow-duplicates'/],
    saysNot: /data-peer-support-base/,
  },
  {
    name: 'files that are cut short',
    site: { change: (path, file) => (isChunk(path) ? file.subarray(0, file.length / 2) : file) },
    says: [/A file did not arrive whole/],
  },
  {
    name: 'another host that does not say who may read its files',
    head: scriptTag('{other}/peer-support.js'),
    says: [
      /http:\S+\/chunks\/\S+\.js could not be loaded\. On another host, it has to come with Access-Control-Allow-Origin/,
    ],
  },
  {
    name: 'a page that broke what we need',
    head: `<script>customElements.define = () => { throw new TypeError('defined by hand only'); };</script>${scriptTag()}`,
    says: [/The reason:.*defined by hand only/s],
    saysNot: /data-peer-support-base/,
  },
];

for (const engine of engines) {
  describe(`what the console says where nothing can start, in ${engine}`, () => {
    let browser;
    let other;
    before(async () => {
      browser = await launch(engine);
      other = await serveFolder({ folder: 'dist' });
    });
    after(() => browser.close());

    for (const { name, head = scriptTag(), site = {}, says, saysNot = /Content-Security-Policy/ } of causes) {
      it(`names ${name}, once`, async () => {
        const page = hostPage({ head: head.replace('{other}', other.origin), body });
        const visited = await visit(browser, { ...site, page });
        const line = await findWarning(visited.said);
        for (const expected of says) assert.match(line, expected);
        assert.doesNotMatch(line, saysNot);
        for (const tag of tags)
          assert.ok(await visited.page.$eval(`${tag} p`, (words) => words.checkVisibility()), tag);
        const failed = tags.filter((tag) => !head.includes('/peer-support-') || head.includes(`/${tag}.js`));
        await waitUntilGivenUp(visited.page, failed);
        assert.equal(visited.said.filter((each) => each.startsWith('warn')).length, 1, visited.said.join('\n'));
        // Firefox says what it refuses in the same way as what is thrown.
        assert.deepEqual(
          visited.said.filter((each) => /^uncaught: (?!Loading |Content-Security-Policy|Cross-Origin)/.test(each)),
          [],
        );
        await visited.leave();
      });
    }
  });
}

/** What fails is tried again before anything is said. */
function findWarning(said) {
  return waitUntil(() => said.find((line) => line.startsWith('warn')), 'No warning');
}
