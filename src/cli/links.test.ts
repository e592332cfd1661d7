import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { smallLibrary, type Texts } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

type Test = Parameters<typeof temporaryFolder>[0];

/** A website on this machine: nothing here ever asks another. */
const pages: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/here': (_, response) => response.end('Here.'),
  '/moved': (_, response) => response.writeHead(301, { location: '/here' }).end(),
  '/inside': (_, response) => response.writeHead(302, { location: `http://localhost:${portOf(inside)}/secret` }).end(),
  '/inside-by-number': (_, response) =>
    response.writeHead(302, { location: `http://127.0.0.1:${portOf(inside)}/secret` }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/no-head': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end(),
  '/gone': (_, response) => response.writeHead(410).end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/broken': (_, response) => response.writeHead(500).end(),
  '/silent': () => {},
  '/cut': (_, response) => response.destroy(),
};
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  const page = pages[request.url ?? ''];
  if (page) page(request, response);
  else response.writeHead(404).end();
});
let site = '';
/** Another computer of the same network, which nobody outside can reach. */
const inside = createServer((_, response) => {
  asked.push('inside');
  response.end('A secret.');
});
const portOf = (one: typeof server) => (one.address() as AddressInfo).port;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => inside.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${portOf(server)}`;
});
after(() => {
  server.closeAllConnections();
  server.close();
  inside.close();
});
beforeEach(() => asked.splice(0));

/** Asks the addresses of some words, in a library whose other addresses are put out of the way. */
async function askIn(test: Test, words: string, ...given: string[]) {
  const folder = join(temporaryFolder(test), 'content');
  const own = { 'contacts/ie/listeners.md': `${String(smallLibrary()['contacts/ie/listeners.md'])}\n${words}\n` };
  const texts: Texts = {};
  for (const [path, text] of Object.entries({ ...smallLibrary(), ...own }))
    texts[path] = String(text).replaceAll('https://example.org/help', `${site}/here`);
  writeTexts(join(folder, 'en'), texts);
  return type(['links', folder, ...given]);
}

describe('peer-support links', () => {
  it('asks each address once, without fetching the page, and says that all answer', async (test) => {
    const { code, said } = await askIn(
      test,
      `[One](${site}/here#top) and [the same](${site}/here). See ${site}/moved.`,
    );
    assert.equal(code, 0);
    assert.equal(said, 'Asked 2 addresses: 2 answered, 0 gone, 0 to look at in a browser.');
    assert.deepEqual(asked.sort(), ['HEAD /here', 'HEAD /here', 'HEAD /moved']);
  });

  it('fetches a page where the website answers nothing else', async (test) => {
    const { code } = await askIn(test, `[One](${site}/no-head).`);
    assert.equal(code, 0);
    assert.deepEqual(
      asked.filter((line) => line.endsWith('/no-head')),
      ['HEAD /no-head', 'GET /no-head'],
    );
  });

  it('shows at its line what has gone, and ends with 1', async (test) => {
    const { code, said } = await askIn(test, `See [one](${site}/gone) or [two](${site}/page_(a)).`);
    assert.equal(code, 1);
    assert.match(said, /14:11 {2}error\n.*\n.*\n {4}The website says that there is no such page \(410\)\./);
    assert.match(said, /14:\d+ {2}error\n.*\n.*\n {4}The website says that there is no such page \(404\)\./);
    assert.match(
      said,
      /\(rule: dead-link\)\n\n2 errors in 1 file\.\n\nAsked 3 addresses: 1 answered, 2 gone, 0 to look at/,
    );
    assert.ok(asked.includes('GET /page_(a)'));
  });

  const unsure: [path: string, why: string][] = [
    ['/closed', 'The website does not let programs look at this page \\(403\\)\\.'],
    ['/broken', 'The website answers that something is wrong with it \\(500\\)\\.'],
    ['/silent', 'The website did not answer within 0\\.3 seconds\\.'],
    ['/cut', 'The connection broke off before there was an answer\\.'],
  ];
  for (const [path, why] of unsure) {
    it(`only warns where it cannot tell: ${path}`, async (test) => {
      // Only a page that never answers is not waited for: others may take their time on a busy machine.
      const timeout = path === '/silent' ? ['--timeout', '0.3'] : [];
      const { code, said } = await askIn(test, `See [one](${site}${path}).`, ...timeout);
      assert.equal(code, 0);
      assert.match(said, new RegExp(`warning\\n.*\\n.*\\n {4}${why}\\n {4}Open it in a browser`));
    });
  }

  for (const path of ['/inside', '/inside-by-number']) {
    it(`follows no website into a private network: ${path}`, async (test) => {
      const { said } = await askIn(test, `See [one](${site}${path}).`);
      assert.match(
        said,
        /warning\n.*\n.*\n {4}The website sends its visitors to a private network \((?:localhost|127\.0\.0\.1)\)/,
      );
      assert.ok(!asked.includes('inside'));
    });
  }

  it('does not follow for ever', async (test) => {
    const { said } = await askIn(test, `See [one](${site}/round).`);
    assert.match(said, /The website sends its visitors on and on\./);
  });

  it('prints for another program, and as notes on lines', async (test) => {
    const json = await askIn(test, `See [one](${site}/gone).`, '--json');
    const { addresses, problems } = JSON.parse(json.said) as { addresses: number; problems: { rule: string }[] };
    assert.deepEqual([addresses, problems.map(({ rule }) => rule)], [2, ['dead-link']]);
    const github = await askIn(test, `See [one](${site}/gone).`, '--github');
    assert.match(
      github.said,
      /^::error file=.*listeners\.md,line=14,col=11,endColumn=\d+,title=dead-link::The website/,
    );
  });

  it('says so where the name of a website is not known', async (test) => {
    const real = globalThis.fetch;
    test.mock.method(globalThis, 'fetch', (address: string, options: RequestInit) =>
      address.endsWith('/lost') ? Promise.reject(lookupFault()) : real(address, options),
    );
    const { code, said } = await askIn(test, `See [one](${site}/lost).`);
    assert.equal(code, 1);
    assert.match(said, /error\n.*\n.*\n {4}There is no website of this name\./);
  });

  it('says nothing of any address where not one can be reached', async (test) => {
    test.mock.method(globalThis, 'fetch', () => Promise.reject(lookupFault()));
    const { code, said, complained } = await askIn(test, `See [one](${site}/gone).`);
    assert.deepEqual([code, said], [2, '']);
    assert.match(complained, /^None of the addresses could be reached.*\nIs this computer connected/);
  });

  it('asks for a time that makes sense', async (test) => {
    const { code, complained } = await askIn(test, '', '--timeout', 'soon');
    assert.equal(code, 2);
    assert.match(complained, /"soon" is not a number of seconds/);
  });
});

/** What `fetch` throws where a name cannot be looked up. */
function lookupFault(): Error {
  return Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
}
