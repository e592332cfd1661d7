import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process, { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { integrityOf } from '../../scripts/release/hash-files.mjs';
import { hostPage, tags, widgetTag } from '../built/host-page.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { engines, launch, waitUntilReady } from '../built/visit.mjs';
import { rememberRoots } from '../hosts/read-widgets.mjs';
import { startServer } from './start-server.mjs';
import { makeNextRelease, readUploads, tryRelease, version, writeFiles } from './unpack-release.mjs';

const [major] = version.split('.');
const number = { from: '116 123', to: '116 124' };

/** What `npm run release -- --dry-run` writes, unpacked behind nginx as docs/serving.md says, for pages of other sites. */
describe('a release', () => {
  let folder;
  let root;
  let server;
  let released;
  let uploads;
  let next;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'released-'));
    root = join(folder, 'root');
    released = join(folder, 'release');
    tryRelease(released);
    uploads = readUploads(released);
    next = makeNextRelease(uploads, number);
    server = await startServer('nginx', root);
  });
  after(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true });
  });
  const serve = (path, files) => {
    rmSync(join(root, path), { recursive: true, force: true });
    writeFiles(join(root, path), files);
  };
  const read = (file) => readFileSync(join(released, file), 'utf8');
  /** What docs and files say of an address, with that of this server. */
  const here = (html) => html.replaceAll('https://your-charity.example', server.origin);
  /** The tag that docs/serving.md shows for a pinned script, with the version that there is. */
  const readRecommended = () => {
    const [, html] = /^```html\n(.*?)^```/ms.exec(readFileSync('docs/serving.md', 'utf8'));
    assert.match(html, /<peer-support src="[^"]+\/1\/library\/en\.json"/);
    return here(html).replace('/1/library/', `/${major}/library/`);
  };

  it('consists of what docs/releasing.md says, and its checksums hold', () => {
    const names = [...readFileSync('docs/releasing.md', 'utf8').matchAll(/^\| `(\S+)`/gm)].map(([, name]) =>
      name.replace('X.Y.Z', version),
    );
    assert.deepEqual(readdirSync(released).sort(), names.sort());
    execFileSync('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: released });
    assert.equal(read('SHA256SUMS').trim().split('\n').length, names.length - 2);
  });

  it('has the hash of each script and stylesheet that it brings', () => {
    const pinned = Object.entries(uploads).filter(([path]) => /\.(js|css)$/.test(path));
    assert.deepEqual(
      JSON.parse(read('integrity.json')),
      Object.fromEntries(pinned.map(([path, bytes]) => [path, integrityOf(bytes)])),
    );
  });

  for (const engine of engines)
    describe(`in ${engine}`, () => {
      let browser;
      before(async () => (browser = await launch(engine)));
      after(() => browser?.close());
      const anew = () => browser.createBrowserContext();

      describe('pinned, with hashes on everything', () => {
        let pinned;
        before(() => {
          serve(version, uploads);
          pinned = here(read('pinned-head.html'));
        });

        it('shows every widget beside its own snippet, and runs no script without a hash', async () => {
          const snippet = here(textOf(uploads, 'snippets/contacts-gb-sct.html')).replace(/^<(?:link|script).*\n/gm, '');
          const others = tags.filter((tag) => tag !== 'peer-support-contacts').map(widgetTag);
          const { page, said, requests } = await open(await anew(), pinned, [snippet, ...others].join('\n'));
          await waitUntilReady(page, tags);
          assert.deepEqual(said, []);
          const base = `${server.origin}/peer-support/${version}/`;
          const asked = requests.filter((address) => /\.(js|css)$/.test(address));
          assert.ok(asked.length > 10, asked.join('\n'));
          for (const address of asked) {
            const hash = integrityOf(uploads[address.slice(base.length)]);
            assert.ok(
              pinned.includes(`"${address}": "${hash}"`) || pinned.includes(`"${address}" integrity="${hash}"`),
            );
          }
        });

        /** Not those that bring about faults in a server of their own, or set a policy for it. */
        const files = [
          'built/bare-page',
          'built/keyboard-tracker',
          'built/page-slider',
          'built/print',
          'at-length/many-visits',
          'at-length/page-text',
        ];
        if (engine === engines[0])
          for (const name of files)
            it(`passes the tests of what was built: ${name}`, async () => {
              const head = join(folder, 'pinned-head.html');
              writeFileSync(head, pinned);
              await runTests(`test/${name}.test.mjs`, { PEER_SUPPORT_RELEASED: head });
            });

        it('leaves the numbers of the page in sight when the hash of the script is wrong', async () => {
          const wrong = pinned.replace(/(peer-support\.js" integrity=")[^"]+/, `$1sha384-${'A'.repeat(64)}`);
          await findNumbersKept(await open(await anew(), wrong, widgetTag('peer-support-contacts')));
        });

        it('leaves them in sight when somebody has changed a file that the script loads', async () => {
          const chunk = Object.keys(uploads).find((path) => path.startsWith('chunks/contacts.define'));
          appendFileSync(join(root, version, chunk), '\n');
          const body = [widgetTag('peer-support-contacts'), widgetTag('peer-support-quiz')].join('\n');
          const visit = await open(await anew(), pinned, body);
          await waitUntilReady(visit.page, ['peer-support-quiz']);
          await findNumbersKept(visit);
          writeFileSync(join(root, version, chunk), uploads[chunk]);
          const { page } = await open(await anew(), pinned, body);
          await waitUntilReady(page, ['peer-support-contacts', 'peer-support-quiz']);
        });

        it('takes fresh numbers from a release that is not pinned', async () => {
          serve(major, next);
          const stale = await open(
            await anew(),
            pinned,
            '<peer-support-contacts region="GB-SCT"></peer-support-contacts>',
          );
          await findWords(stale.page, `Call ${number.from}`);
          const body = readRecommended();
          const { page, said } = await open(await anew(), pinned, body);
          await findWords(page, `Call ${number.to}`);
          assert.deepEqual(said, []);
          // The next release may be of a format that this one can't read.
          const other = JSON.stringify({ ...JSON.parse(textOf(next, 'library/en.json')), format: 99 });
          serve(major, { ...next, 'library/en.json': other });
          const old = await open(await anew(), pinned, body);
          await findWords(old.page, `Call ${number.from}`);
          assert.equal(old.said.length, 1, old.said.join('\n'));
          assert.match(old.said[0], /format/);
        });
      });

      describe('beside a later one', () => {
        const head = (folderName) =>
          here(`<link rel="stylesheet" href="https://your-charity.example/peer-support/${folderName}/peer-support.css">
            <script async src="https://your-charity.example/peer-support/${folderName}/peer-support.js"></script>`);
        const contacts =
          '<peer-support-contacts region="GB-SCT"><p>Or <a href="tel:116123">116 123</a>.</p></peer-support-contacts>';
        // It loads the script, and no file that the panel needs alone.
        const nothing = '<p>No widget here.</p>';
        const oldChunks = () =>
          Object.fromEntries(Object.entries(uploads).filter(([path]) => path.startsWith('chunks/')));

        it('stays as it is, while the address that moves on shows the later one', async () => {
          serve(version, uploads);
          serve(major, next);
          const pinned = await open(await anew(), head(version), contacts);
          await findWords(pinned.page, `Call ${number.from}`);
          const moving = await open(await anew(), head(major), contacts);
          await findWords(moving.page, `Call ${number.to}`);
          assert.deepEqual([...pinned.said, ...moving.said], []);
        });

        it('leaves the numbers of the page in sight where a browser kept its script and its other files are gone', async () => {
          serve(major, uploads);
          const visitor = await anew();
          await open(visitor, head(major), nothing);
          serve(major, next);
          await findNumbersKept(await open(visitor, head(major), contacts));
        });

        it('still draws its widgets there while those files are kept, as docs/serving.md says', async () => {
          serve(major, uploads);
          const visitor = await anew();
          await open(visitor, head(major), nothing);
          serve(major, { ...oldChunks(), ...next });
          const { page, said } = await open(visitor, head(major), contacts);
          await findWords(page, `Call ${number.from}`);
          assert.deepEqual(said, []);
        });

        it('can be gone back to', async () => {
          serve(major, { ...oldChunks(), ...next });
          const visitor = await anew();
          await open(visitor, head(major), nothing);
          const nextChunks = Object.entries(next).filter(([path]) => path.startsWith('chunks/'));
          serve(major, { ...Object.fromEntries(nextChunks), ...uploads });
          const kept = await open(visitor, head(major), contacts);
          await findWords(kept.page, `Call ${number.to}`);
          const fresh = await open(await anew(), head(major), contacts);
          await findWords(fresh.page, `Call ${number.from}`);
          assert.deepEqual([...kept.said, ...fresh.said], []);
        });
      });
    });
});

/** Runs a file of tests as a process of its own, and says what failed. */
async function runTests(file, surroundings) {
  // Without it, the process would take itself for a part of these tests.
  const env = { ...process.env, ...surroundings, NODE_TEST_CONTEXT: undefined };
  const args = ['--import', 'tsx', '--test', '--test-reporter=spec', file];
  const { stdout } = await promisify(execFile)(execPath, args, { env, maxBuffer: 1e8 }).catch((reason) => {
    throw new Error(`${file} fails:\n${reason.stdout}\n${reason.stderr}`);
  });
  assert.match(stdout, /^ℹ pass [1-9]/m);
}

function textOf(files, path) {
  return Buffer.from(files[path]).toString();
}

/** A page of another site, with this in its head and its body. */
async function open(visitor, head, body) {
  const { origin } = await serveFolder({ folder: 'test/servers', pages: { '/': hostPage({ head, body }) } });
  const page = await visitor.newPage();
  const said = [];
  const requests = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
  page.on('request', (request) => requests.push(request.url()));
  await page.evaluateOnNewDocument(rememberRoots);
  await page.goto(`${origin}/`, { waitUntil: 'networkidle0' });
  return { page, said, requests };
}

/** Waits until the panel says this. */
async function findWords(page, words) {
  await page
    .waitForFunction(
      (expected) =>
        globalThis[Symbol.for('test-roots')]
          .get(document.querySelector('peer-support-contacts'))
          ?.textContent.replace(/\s+/g, ' ')
          .includes(expected),
      {},
      words,
    )
    .catch(() => {
      throw new Error(`The panel does not say "${words}".`);
    });
}

/** The page has said that something is wrong, and shows its own number. */
async function findNumbersKept({ page, said }) {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('peer-support-contacts a[href="tel:116123"]')].some((link) => link.checkVisibility()),
  );
  assert.equal(await page.$('peer-support-contacts:state(ready)'), null);
  assert.ok(said.length > 0, 'nothing was said');
}
