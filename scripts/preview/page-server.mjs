import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import sirv from 'sirv';
import { fillPage } from '../fill-site.mjs';

const client = { '/preview/client.js': 'preview-client.js', '/preview/client.css': 'preview-client.css' };
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
  '.json': 'application/json',
};

/** The strict policy that a careful charity sets. The widgets must look and work the same under it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/**
 * Serves the made-up charity's pages at `/site/` with the live files above them, as a charity's own server would, and
 * tells open pages what has changed. Loopback only.
 *
 * @param {{ bundle: { files: Map<string, string>, snippets: Map<string, string> } }} live What changes as words are saved.
 */
export function pageServer({ bundle }) {
  const channel = openChannel();
  const pages = sirv('site', { dev: true });
  const built = sirv('dist', { dev: true });

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    response.setHeader('Content-Security-Policy', policy);
    response.setHeader('Cache-Control', 'no-store');
    if (pathname === '/') return response.writeHead(302, { Location: '/site/' }).end();
    if (pathname === '/preview/events') return channel.listen(response);
    if (client[pathname]) return send(response, pathname, readFileSync(new URL(client[pathname], import.meta.url)));
    const file = liveName(pathname);
    if (bundle.files.has(file)) return send(response, pathname, bundle.files.get(file));
    const page = pageFile(pathname);
    if (page) return sendPage(response, page, bundle.snippets);
    const folder = pathname.startsWith('/site/') ? pages : built;
    request.url = request.url.replace(/^\/site\//, '/');
    folder(request, response, () => response.writeHead(404).end('There is no such file.'));
  });
  return { server, tell: channel.tell };
}

/** Open pages, and what they were last told: a page opened while something is wrong is told at once. */
function openChannel() {
  const listeners = new Set();
  let last;
  const write = (response, [name, data]) => response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  return {
    listen(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('\n');
      if (last?.[0] === 'problems') write(response, last);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    tell(name, data = '') {
      last = [name, data];
      for (const response of listeners) write(response, last);
    },
  };
}

/** A script with a widget in it does what the other does: here that one stands in for it, or its words would not be live. */
function liveName(pathname) {
  return pathname.replace(/^\/peer-support-with-\w+\.js$/, '/peer-support.js');
}

function send(response, pathname, body) {
  const ending = pathname.slice(pathname.lastIndexOf('.'));
  response.writeHead(200, { 'Content-Type': `${types[ending] ?? 'application/octet-stream'}; charset=utf-8` });
  response.end(body);
}

function pageFile(pathname) {
  const file = pathname.match(/^\/(site\/(?:[a-z-]+\.html)?)$/)?.[1];
  const page = file?.endsWith('/') ? `${file}index.html` : file;
  return page && existsSync(page) ? page : undefined;
}

/** A page as a charity would have it, with the preview's own two lines added at its end. */
function sendPage(response, file, snippets) {
  const page = fillPage(readFileSync(file, 'utf8'), (name) => snippets.get(name));
  const lines =
    '<link rel="stylesheet" href="/preview/client.css"><script type="module" src="/preview/client.js"></script>';
  send(response, '.html', page.replace('</body>', `${lines}</body>`));
}
