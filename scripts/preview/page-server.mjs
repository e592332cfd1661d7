import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { resolve, sep } from 'node:path';
import { fillPage } from '../fill-site.mjs';

const client = { '/preview/client.js': 'preview-client.js', '/preview/client.css': 'preview-client.css' };
const types = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.map': 'application/json',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
};

/** This machine, under each of its own names, whatever port a tool has passed it on to. */
const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i;

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
 * tells open pages what has changed. Loopback only, and only under a name of its own: a stranger's page can point a name
 * of theirs at this machine and read what is answered. Any page can send any request, and none may end the preview.
 *
 * @param {{ bundle: { files: Map<string, string>, snippets: Map<string, string> } }} live What changes as words are saved.
 */
export function pageServer({ bundle }) {
  const channel = openChannel();
  const server = createServer((request, response) => {
    try {
      answer(request, response, { bundle, channel });
    } catch (problem) {
      console.error(`${request.method} ${request.url} could not be answered:`, problem);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'This could not be answered. The terminal says why.');
    }
  });
  return { server, tell: channel.tell };
}

function answer(request, response, { bundle, channel }) {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  if (!ownName.test(request.headers.host ?? ''))
    return refuse(response, 403, 'This preview answers to localhost and 127.0.0.1 only.');
  if (!['GET', 'HEAD'].includes(request.method)) {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'This preview can only be read.');
  }
  const pathname = readPath(request.url);
  if (!pathname) return refuse(response, 400, 'This is no address of a page or file.');
  if (pathname === '/') return response.writeHead(302, { Location: '/site/' }).end();
  if (pathname === '/preview/events') return channel.listen(response);
  const body = findBody(pathname, bundle);
  if (body === undefined) return refuse(response, 404, 'There is no such file.');
  return send(response, pathname.endsWith('/') ? '.html' : pathname, body);
}

function refuse(response, status, reason) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(reason);
}

/** The path that is asked for. Nothing for what is no path, such as `*` and the whole addresses that proxies are sent. */
function readPath(target) {
  if (!target.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(new URL(`http://localhost${target}`).pathname);
  } catch {
    return undefined;
  }
}

/** What is live goes before what was built last. */
function findBody(pathname, bundle) {
  if (Object.hasOwn(client, pathname)) return readFileSync(new URL(client[pathname], import.meta.url));
  if (bundle.files.has(pathname)) return bundle.files.get(pathname);
  const page = pageFile(pathname);
  if (page) return previewPage(page, bundle.snippets);
  return pathname.startsWith('/site/')
    ? readInside('site', pathname.slice('/site/'.length))
    : readInside('dist', pathname.slice(1));
}

/** A file of a folder, unless the path leads out of it, or to what is no file or has just been taken away by a build. */
function readInside(folder, path) {
  const root = resolve(folder) + sep;
  const file = resolve(root, path);
  if (!file.startsWith(root)) return undefined;
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
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

function send(response, name, body) {
  const ending = name.slice(name.lastIndexOf('.'));
  response.writeHead(200, { 'Content-Type': `${types[ending] ?? 'application/octet-stream'}; charset=utf-8` });
  response.end(body);
}

function pageFile(pathname) {
  const file = pathname.match(/^\/(site\/(?:[a-z-]+\.html)?)$/)?.[1];
  const page = file?.endsWith('/') ? `${file}index.html` : file;
  return page && existsSync(page) ? page : undefined;
}

/** A page as a charity would have it, with the preview's own two lines added at its end. */
function previewPage(file, snippets) {
  const page = fillPage(readFileSync(file, 'utf8'), (name) => snippets.get(name));
  const lines =
    '<link rel="stylesheet" href="/preview/client.css"><script type="module" src="/preview/client.js"></script>';
  return page.replace('</body>', `${lines}</body>`);
}
