import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';

const client = { '/preview/client.js': 'preview-client.js', '/preview/client.css': 'preview-client.css' };
const types = { '.js': 'text/javascript', '.css': 'text/css', '.map': 'application/json', '.json': 'application/json' };

/** The strict policy that a careful charity sets. The widgets must look and work the same under it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** Serves the made-up charity's page with the live files, and tells open pages when to reload. Loopback only. */
export function pageServer({ bundle, folders }) {
  const listeners = new Set();
  const statics = folders.map((folder) => sirv(folder, { dev: true, etag: true }));

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'no-store');
    if (pathname === '/preview/events') return listen(listeners, response);
    if (client[pathname]) return send(response, pathname, readFileSync(new URL(client[pathname], import.meta.url)));
    if (bundle.files.has(pathname)) return send(response, pathname, bundle.files.get(pathname));
    if (pathname.endsWith('/') || pathname.endsWith('.html')) return sendPage(response, folders[0], pathname);
    serveFrom(statics, request, response);
  });

  return { server, tell: (name, data = '') => tell(listeners, name, data) };
}

function listen(listeners, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write('\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

function tell(listeners, name, data) {
  for (const response of listeners) response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
}

function send(response, pathname, body) {
  const ending = pathname.slice(pathname.lastIndexOf('.'));
  response.writeHead(200, { 'Content-Type': `${types[ending] ?? 'application/octet-stream'}; charset=utf-8` });
  response.end(body);
}

/** A page as it is in the folder, with the preview's own two lines added: the file itself stays what a charity would write. */
function sendPage(response, folder, pathname) {
  try {
    const page = readFileSync(`${folder}${pathname.endsWith('/') ? `${pathname}index.html` : pathname}`, 'utf8');
    const lines =
      '<link rel="stylesheet" href="/preview/client.css"><script type="module" src="/preview/client.js"></script>';
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page.replace('</body>', `${lines}</body>`));
  } catch {
    response.writeHead(404).end('There is no such page.');
  }
}

function serveFrom([first, ...rest], request, response) {
  if (!first) return response.writeHead(404).end('There is no such file.');
  first(request, response, () => serveFrom(rest, request, response));
}
