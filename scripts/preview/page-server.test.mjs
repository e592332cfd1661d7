import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { pageServer } from './page-server.mjs';

const bundle = {
  files: new Map([
    ['/peer-support.js', 'live'],
    ['/library/en.json', '{}'],
  ]),
  snippets: new Map(),
};

/** Request lines that no browser has a use for, though any page in one can send most of them. */
const oddTargets = [
  '//',
  '///',
  '//example.org/x',
  '//[',
  '/%',
  '/%00',
  '/%c0%af',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/..%5c..%5cpackage.json',
  '/\\',
  '/site/%',
  '/site/%00.html',
  '/site',
  '/site//',
  '/?%',
  '/#',
  '/__proto__',
  '/constructor',
  '*',
  'localhost',
  'http://example.org/',
  'http://[/',
  'http:',
  '?',
  '#',
  '.',
  `/${'x'.repeat(5000)}`,
];

describe('the preview server', () => {
  let server;
  let port;

  before(async () => {
    ({ server } = pageServer({ bundle }));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    ({ port } = server.address());
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  /** Sends bytes as they are, and brings back all that is answered before the connection ends. */
  async function send(bytes) {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    socket.on('data', (data) => (answer += data));
    socket.on('error', () => undefined);
    socket.end(bytes);
    await once(socket, 'close');
    return answer;
  }

  const ask = (target, { method = 'GET', host = `localhost:${port}`, headers = [], body = '' } = {}) =>
    send([`${method} ${target} HTTP/1.1`, `Host: ${host}`, 'Connection: close', ...headers, '', body].join('\r\n'));
  const statusOf = (answer) => Number(answer.match(/^HTTP\/1\.1 (\d+)/)?.[1]);

  async function expectAlive() {
    const answer = await ask('/');
    assert.equal(statusOf(answer), 302);
    assert.match(answer, /^location: \/site\//im);
  }

  for (const target of oddTargets) {
    it(`answers and goes on after GET ${target.slice(0, 40)}`, async () => {
      const status = statusOf(await ask(target));
      assert.ok(status >= 300 && status < 500, `Answered ${status}.`);
      await expectAlive();
    });
  }

  it('never sends a file from outside its two folders', async () => {
    for (const target of oddTargets) assert.doesNotMatch(await ask(target), /"name": "peer-support-widgets"/);
  });

  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH']) {
    it(`refuses ${method}, with whatever it carries`, async () => {
      const body = 'x'.repeat(1000);
      const answer = await ask('/site/', { method, headers: [`Content-Length: ${body.length}`], body });
      assert.equal(statusOf(answer), 405);
      assert.match(answer, /^allow: GET, HEAD/im);
      await expectAlive();
    });
  }

  it('goes on after CONNECT, an upgrade, huge headers and what is no request at all', async () => {
    await ask('example.org:443', { method: 'CONNECT' });
    await ask('/', { headers: ['Connection: Upgrade', 'Upgrade: websocket'] });
    await ask('/', { headers: [`X-Long: ${'x'.repeat(100_000)}`] });
    await ask('/', { headers: ['Range: bytes=5-2'] });
    await ask('/site/site.css', { headers: ['Range: bytes=5-2'] });
    await ask('/', { headers: ['If-Modified-Since: never', 'Accept-Encoding: \x01'] });
    await send('\r\n\r\n');
    await send('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 what a browser sends for https:\r\n\r\n');
    await expectAlive();
  });

  it('goes on after somebody leaves in the middle of an answer, or of a question', async () => {
    for (const bytes of [
      'GET /preview/events HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /site/site.css HTTP/1.1\r\nHo',
    ]) {
      const socket = connect(port, '127.0.0.1');
      socket.on('error', () => undefined);
      await once(socket, 'connect');
      await new Promise((resolve) => socket.write(bytes, resolve));
      socket.resetAndDestroy();
    }
    await expectAlive();
  });

  it('sends the head alone where only that is asked for', async () => {
    const answer = await ask('/site/site.css', { method: 'HEAD' });
    assert.equal(statusOf(answer), 200);
    assert.equal(answer.split('\r\n\r\n')[1], '');
  });

  it('serves the pages, what is live, and files of the build and of the site with their types', async () => {
    const page = await ask('/site/');
    assert.match(page, /^content-type: text\/html/im);
    assert.match(page, /\/preview\/client\.js/);
    assert.match(await ask('/site/get-the-code.html?a=b'), /^HTTP\/1\.1 200/);
    assert.match(await ask('/peer-support.js'), /\r\nlive\r\n/);
    assert.match(await ask('/site/site.css'), /^content-type: text\/css/im);
    assert.match(await ask('/site/icon.svg'), /^content-type: image\/svg\+xml/im);
    assert.match(await ask('/preview/client.js'), /^content-type: text\/javascript/im);
    assert.match(await ask('/peer-support-none.js'), /^HTTP\/1\.1 404/);
  });

  for (const host of ['localhost', 'localhost:1', 'LOCALHOST', '127.0.0.1', '127.0.0.1:8080', '[::1]', '[::1]:8080']) {
    it(`answers under the name ${host}`, async () => assert.equal(statusOf(await ask('/', { host })), 302));
  }

  // A page of somebody else's can point a name of its own at this machine, and then read all that is answered.
  for (const host of [
    'example.org',
    'localhost.example.org',
    'localhost:8080.example.org',
    'example.org:8080',
    '127.0.0.1.example.org',
    '192.168.0.2:8080',
    '[::2]',
    'localhost@example.org',
    '',
  ]) {
    it(`refuses the name ${host || 'that is left out'}`, async () => {
      for (const target of ['/', '/site/', '/preview/events', '/peer-support.js', '/nothing'])
        assert.equal(statusOf(await ask(target, { host })), 403, target);
    });
  }

  it('refuses an old browser that gives no name at all', async () => {
    assert.match(await send('GET / HTTP/1.0\r\n\r\n'), /^HTTP\/1\.1 403/);
  });
});
