import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { servers } from './find-servers.mjs';
import { startServer } from './start-server.mjs';

const chunk = `chunks/${readdirSync('dist/chunks').find((name) => name.endsWith('.js'))}`;
// A script without a character set is read in that of its page. JSON is UTF-8 always.
const types = {
  javascript: /^(text|application)\/javascript; charset=utf-8$/i,
  css: /^text\/css; charset=utf-8$/i,
  json: /^application\/json(; charset=utf-8)?$/i,
};
const tenMinutes = 'public, max-age=600, stale-while-revalidate=3600';
const files = {
  'peer-support.js': { type: 'javascript', kept: tenMinutes },
  'peer-support-quiz.js': { type: 'javascript', kept: tenMinutes },
  [chunk]: { type: 'javascript', kept: 'public, max-age=31536000, immutable' },
  'peer-support.css': { type: 'css', kept: tenMinutes },
  'library/en.json': { type: 'json', kept: 'public, max-age=300, stale-while-revalidate=600' },
};
const pages = ['frame/quiz.html', 'site/index.html', 'snippets/contacts-gb-sct.html'];
const decoders = { br: brotliDecompressSync, gzip: gunzipSync };

for (const name of Object.keys(servers)) {
  describe(`${name}, set up as docs/serving.md says`, () => {
    let server;
    before(async () => (server = await startServer(name)));
    after(() => server?.stop());

    const ask = (path, headers = {}) => request(`${server.origin}/peer-support/${path}`, headers);

    for (const [path, { type, kept }] of Object.entries(files)) {
      const named = path === chunk ? 'a chunk' : path;
      it(`sends ${named} as ${type} with its character set, to any site, and says how long to keep it`, async () => {
        const { status, headers, body } = await ask(path);
        assert.equal(status, 200);
        assert.match(headers['content-type'], types[type]);
        assert.equal(headers['cache-control'], kept);
        assert.equal(headers['access-control-allow-origin'], '*');
        assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['content-encoding'], undefined);
        assert.deepEqual(body, readFileSync(`dist/${path}`));
      });

      for (const [encoding, accepted] of [
        ['br', 'gzip, deflate, br'],
        ['gzip', 'gzip, deflate'],
      ]) {
        it(`sends the ${encoding} copy of ${named} to who accepts "${accepted}", with the same type`, async () => {
          const { headers, body } = await ask(path, { 'accept-encoding': accepted });
          assert.equal(headers['content-encoding'], encoding);
          assert.match(headers['vary'] ?? '', /accept-encoding/i);
          assert.match(headers['content-type'], types[type]);
          assert.equal(headers['content-language'], undefined);
          assert.deepEqual(decoders[encoding](body), readFileSync(`dist/${path}`));
          assert.ok(body.length < readFileSync(`dist/${path}`).length);
        });
      }
    }

    for (const path of pages) {
      it(`sends ${path} as a page, which no browser downloads`, async () => {
        const { status, headers } = await ask(path, { 'accept-encoding': 'gzip, deflate, br' });
        assert.equal(status, 200);
        assert.match(headers['content-type'], /^text\/html; charset=utf-8$/i);
        assert.equal(headers['content-disposition'], undefined);
      });
    }

    it('says that a file has not changed', async () => {
      const { headers } = await ask('peer-support.js');
      const again = await ask('peer-support.js', { 'if-none-match': headers.etag });
      assert.equal(again.status, 304);
      assert.equal(again.body.length, 0);
    });

    for (const path of ['chunks/gone-1a2b3c4d.js', 'library/xx.json', 'gone.js']) {
      it(`lets nobody keep that ${path} is missing`, async () => {
        const { status, headers } = await ask(path);
        assert.equal(status, 404);
        assert.equal(headers['cache-control'], undefined);
      });
    }
  });
}

const aYear = 'public, max-age=31536000, immutable';
const versions = {
  '1.2.3/peer-support.js': aYear,
  '1.2.3/library/en.json': aYear,
  '1.2.3/chunks/quiz-1a2b3c4d.js': aYear,
  '1/peer-support.js': tenMinutes,
  '1/chunks/quiz-1a2b3c4d.js': aYear,
  '1/library/en.json': 'public, max-age=300, stale-while-revalidate=600',
};

for (const name of Object.keys(servers)) {
  describe(`${name} with releases beside each other`, () => {
    let server;
    let root;
    before(async () => {
      root = mkdtempSync(join(tmpdir(), 'versions-'));
      for (const path of Object.keys(versions)) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), '1');
      }
      server = await startServer(name, root);
    });
    after(async () => {
      await server?.stop();
      rmSync(root, { recursive: true });
    });

    for (const [path, kept] of Object.entries(versions)) {
      it(`says how long to keep ${path}`, async () => {
        const { status, headers } = await request(`${server.origin}/peer-support/${path}`, {});
        assert.equal(status, 200);
        assert.equal(headers['cache-control'], kept);
      });
    }

    it('lets nobody keep that a release is missing', async () => {
      const { status, headers } = await request(`${server.origin}/peer-support/1.2.4/peer-support.js`, {});
      assert.equal(status, 404);
      assert.equal(headers['cache-control'], undefined);
    });
  });
}

/** One request as it is: `fetch` would decode what came. */
async function request(address, headers) {
  const [response] = await once(get(address, { headers }), 'response');
  const parts = [];
  for await (const part of response) parts.push(part);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) };
}
