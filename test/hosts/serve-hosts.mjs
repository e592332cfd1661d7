import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { everyWidget, htmlOf } from './host-pages.mjs';
import { scriptTag } from '../built/host-page.mjs';
import { bundleApp } from './bundle-app.mjs';

const packages = new URL('node_modules', import.meta.url).pathname;
const types = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const bundles = new Map();

/**
 * Serves host pages, each in a folder of its own (`/3/`), with the built files and the packages beside them. Loopback only.
 *
 * @param {import('./host-pages.mjs').HostPage[]} hosts
 * @param {{ folder?: string, firstScript?: string }} options `firstScript` is code that runs on each page before its own.
 */
export async function serveHosts(hosts, { folder = process.env.BUILT ?? 'dist', firstScript } = {}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    const answer = await answerTo(pathname, { hosts, folder, firstScript }).catch(() => undefined);
    response.writeHead(answer ? 200 : 404, answer?.headers ?? {});
    response.end(answer?.body ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

async function answerTo(pathname, { hosts, folder, firstScript }) {
  const [, number, file] = /^\/(\d+)\/(.*)$/.exec(pathname) ?? [];
  if (number !== undefined) return answerOfHost(hosts[number], file, firstScript);
  if (pathname === '/first.js') return send(firstScript, '.js');
  for (const { scripts = {} } of hosts) if (scripts[pathname]) return send(scripts[pathname], '.js');
  if (pathname === '/fragment.html') return send(everyWidget, '.html', 'text/html; charset=utf-8');
  if (pathname === '/framed.html') return page(htmlOf({ head: scriptTag() }));
  if (pathname === '/turbo.html') return page(htmlOf({ head: turboHead }));
  if (pathname.startsWith('/bundles/')) return send(await bundleOf(pathname.slice('/bundles/'.length)), '.js');
  if (pathname.startsWith('/packages/')) return sendPackage(pathname.slice('/packages'.length));
  return sendBuilt(pathname, folder);
}

const turboHead = `<script src="/packages/@hotwired/turbo/dist/turbo.es2017-umd.js"></script>${scriptTag()}`;

/** With the nonce of the one policy that asks for one. */
const firstTag = '<script nonce="r4nd0m" src="/first.js"></script>';

function answerOfHost(host, file, firstScript) {
  if (file === 'style.css') return send(host.style, '.css');
  const headers = {
    'content-type': host.type ?? (host.charset === undefined ? 'text/html; charset=utf-8' : 'text/html'),
  };
  if (host.policy) headers['content-security-policy'] = host.policy;
  const html = htmlOf(host);
  return { headers, body: firstScript ? html.replace('<head>', `<head>${firstTag}`) : html };
}

/** A second release, for pages that have two: the same code under another number. */
async function sendBuilt(pathname, folder) {
  const isOlder = pathname.startsWith('/older/');
  const body = await readInside(folder, isOlder ? pathname.slice('/older'.length) : pathname);
  return send(isOlder ? String(body).replace(/"\d+\.\d+\.\d+"/g, '"0.0.1"') : body, extname(pathname));
}

/** Without the fonts and pictures that a stylesheet asks for: they are not what is tested, and some are elsewhere. */
async function sendPackage(pathname) {
  const body = await readInside(packages, pathname);
  if (extname(pathname) !== '.css') return send(body, extname(pathname));
  return send(
    String(body)
      .replace(/@import[^;]+;|@font-face\s*\{[^}]*\}/g, '')
      .replace(/url\((?!["']?data:)[^)]*\)/g, 'url(data:,)'),
    '.css',
  );
}

async function bundleOf(name) {
  if (!bundles.has(name)) bundles.set(name, bundleApp(name));
  return bundles.get(name);
}

function page(html) {
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
}

/** A frame without an origin of its own asks for scripts as a stranger: those who allow that have to say so. */
function send(body, ending, type = types[ending] ?? 'application/octet-stream') {
  return { headers: { 'content-type': type, 'access-control-allow-origin': '*' }, body };
}

async function readInside(folder, pathname) {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!path.startsWith(normalize(folder + sep))) throw new Error('outside');
  return readFile(path);
}
