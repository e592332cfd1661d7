import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

const shipped = JSON.parse(readFileSync(`${process.env.BUILT ?? 'dist'}/library/en.json`, 'utf8'));

/** A charity's own library: the shipped one with a line of its own in every nation. */
const own = {
  ...shipped,
  contacts: [
    {
      ...shipped.contacts.find(({ urgency }) => urgency === 'support'),
      id: 'own',
      name: 'The charity’s own line',
      nations: ['GB-SCT'],
    },
  ],
};
const whole = JSON.stringify(own);

const answer =
  (body, headers = {}, status = 200) =>
  (_request, response) => {
    response.writeHead(status, { 'access-control-allow-origin': '*', 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const begin = (then) => (request, response) => {
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' });
  then(response, request);
};
const deep = (open, close) => open.repeat(200_000) + close.repeat(200_000);

const unreachable = /could not be reached/;
const notWhole = /not JSON, or did not arrive whole/;
const otherFormat = /not a library of format 1/;
const tooSlow = /longer than 8 seconds/;
const tooBig = /over 4 MB/;

/**
 * What can go wrong between a charity's server and a visitor, and what is then said. Where nothing is said, the charity's
 * own library is shown.
 *
 * @type {Record<string, { serve: import('node:http').RequestListener, says?: RegExp }>}
 */
export const faults = {
  'nothing at all': { serve: answer(whole) },
  'a type that is not JSON’s': { serve: answer(whole, { 'content-type': 'text/plain; charset=windows-1252' }) },
  'a byte order mark': { serve: answer(`\ufeff${whole}`) },
  'an answer after a second': {
    serve: (request, response) => setTimeout(() => answer(whole)(request, response), 1000),
  },
  'an answer in crumbs': { serve: begin((response) => crumble(response, 40)) },
  'one redirect': { serve: (request, response) => redirectOnce(request, response) },
  'a file that is gone': { serve: answer('', {}, 404), says: /answered 404/ },
  'a file that is not allowed': { serve: answer('', {}, 403), says: /answered 403/ },
  'a server that is down': {
    serve: answer('<h1>Sorry</h1>', { 'content-type': 'text/html' }, 503),
    says: /answered 503/,
  },
  'a server that fails with a whole library': { serve: answer(whole, {}, 500), says: /answered 500/ },
  'an answer without anything': { serve: answer(undefined, {}, 204), says: notWhole },
  'an empty file': { serve: answer(''), says: notWhole },
  'a page instead of a file': {
    serve: answer('<!doctype html><title>Not found</title>', { 'content-type': 'text/html' }),
    says: notWhole,
  },
  'half a file': { serve: answer(whole.slice(0, whole.length / 2)), says: notWhole },
  'a file that breaks off': {
    serve: begin((response) => response.write(whole.slice(0, 5000), () => setTimeout(() => response.destroy(), 50))),
    says: /./,
  },
  'a file shorter than was said': { serve: begun(whole.length + 10), says: /./ },
  'a connection that is cut': { serve: (request) => request.socket.destroy(), says: unreachable },
  'an answer that is no HTTP': { serve: (request) => request.socket.end('hello\r\n\r\n'), says: unreachable },
  'packing that is broken': { serve: answer(whole, { 'content-encoding': 'gzip' }), says: /./ },
  'no leave to read it': {
    serve: answer(whole, { 'access-control-allow-origin': 'https://example.org' }),
    says: unreachable,
  },
  'redirects without end': {
    serve: (request, response) => answer('', { location: request.url }, 302)(request, response),
    says: unreachable,
  },
  'a redirect to nowhere': { serve: answer('', { location: 'http://127.0.0.1:1/' }, 302), says: unreachable },
  'no answer at all': { serve: () => {}, says: tooSlow },
  'a file that never ends, slowly': { serve: begin((response) => drip(response, '{"format":1,', 500)), says: tooSlow },
  'a file that never ends, quickly': { serve: begin((response) => flood(response)), says: tooBig },
  'a file that is far too big': {
    serve: answer(`${whole.slice(0, -1)},"more":"${'x'.repeat(5_000_000)}"}`),
    says: tooBig,
  },
  'another format': { serve: answer(JSON.stringify({ ...own, format: 2 })), says: otherFormat },
  'no format': { serve: answer('{}'), says: otherFormat },
  'a list': { serve: answer('[]'), says: otherFormat },
  'nothing, as data': { serve: answer('null'), says: otherFormat },
  'words, as data': { serve: answer('"library"'), says: otherFormat },
  'lists in lists without end': { serve: answer(deep('[', ']')), says: /./ },
  'objects in objects without end': { serve: answer(deep('{"a":', '}').replace('{"a":}', '{}')), says: /./ },
  'a script around it': { serve: answer(`callback(${whole})`), says: notWhole },
  'something after it': { serve: answer(`${whole}<script>1</script>`), says: notWhole },
  'bytes that are no words': {
    serve: answer(Buffer.from(Array.from({ length: 3000 }, (_, i) => (i * 7919) % 256))),
    says: notWhole,
  },
  'the UTF-16 charset': { serve: answer(Buffer.from(whole, 'utf16le')), says: notWhole },
};

/** One server for each fault, so that one that never answers keeps none of the others waiting. */
export async function startFaultyServers() {
  const started = await Promise.all(Object.entries(faults).map(([name, fault]) => start(name, fault)));
  return { started, close: () => started.forEach(({ server }) => server.close().closeAllConnections()) };
}

async function start(name, { serve, says }) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(request);
    serve(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { name, says, asked, server, address: `http://127.0.0.1:${server.address().port}/library.json` };
}

function redirectOnce(request, response) {
  if (request.url === '/library.json') answer('', { location: '/moved.json' }, 301)(request, response);
  else answer(whole)(request, response);
}

function begun(length) {
  return (_request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-length': length });
    response.write(whole, () => setTimeout(() => response.destroy(), 50));
  };
}

function crumble(response, pieces) {
  const size = Math.ceil(whole.length / pieces);
  let sent = 0;
  const timer = setInterval(() => {
    response.write(whole.slice(sent, (sent += size)));
    if (sent < whole.length) return;
    clearInterval(timer);
    response.end();
  }, 10);
}

function drip(response, words, pause) {
  const timer = setInterval(() => response.write(words), pause);
  response.on('close', () => clearInterval(timer));
}

function flood(response) {
  const part = ' '.repeat(500_000);
  const pour = () => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', pour);
  pour();
}
