import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { takeFromRelease } from './take-from-release.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.map': 'application/json',
  '.css': 'text/css',
};

/**
 * A web host as small as a charity's may be: the files of one folder, on loopback, and a few pages beside them.
 *
 * @param {{
 *   folder: string,
 *   pages?: Record<string, string | (() => AsyncIterable<string>)>,
 *   scripts?: Record<string, string>,
 *   headers?: Record<string, string>,
 *   alias?: Record<string, string>,
 *   redirects?: Record<string, string>,
 *   statuses?: Record<string, number>,
 *   hold?: (path: string) => unknown,
 *   answer?: (path: string) => { status?: number, type?: string, body?: string } | undefined,
 *   change?: (path: string, body: Buffer) => string | Buffer,
 * }} site `pages` is HTML by path, whole or in parts that come one after the other, `scripts` is code by path, `headers`
 *   come with everything, `alias` serves a folder under a second name, `redirects` says of a path where it is now,
 *   `statuses` answers a path with a number and nothing else, `hold` says which paths are never answered, `answer` may
 *   answer in the place of a file, and `change` sees each file, by the path it was asked for, before it is sent.
 */
export async function serveFolder({
  folder,
  pages = {},
  scripts = {},
  headers = {},
  alias = {},
  redirects = {},
  statuses = {},
  hold = () => false,
  answer = () => undefined,
  change = (_path, body) => body,
}) {
  const written = takeFromRelease(pages);
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (redirects[pathname]) return response.writeHead(302, { location: redirects[pathname] }).end();
    if (statuses[pathname]) return response.writeHead(statuses[pathname]).end();
    if (hold(pathname)) return;
    const instead = answer(pathname);
    if (instead) return response.writeHead(instead.status ?? 200, { 'content-type': instead.type }).end(instead.body);
    const page = written[pathname] ?? scripts[pathname];
    const body = page ?? (await readInside(folder, resolveAlias(pathname, alias)));
    const type = pages[pathname] ? types['.html'] : types[extname(pathname)];
    response.writeHead(body === undefined ? 404 : 200, { ...headers, ...(type && { 'content-type': type }) });
    if (typeof page === 'function') return stream(response, page);
    response.end(body === undefined || page ? body : change(pathname, body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A site that nobody visits any more must not keep the tests from ending.
  server.unref();
  return { origin: `http://127.0.0.1:${server.address().port}` };
}

async function stream(response, page) {
  for await (const part of page()) response.write(part);
  response.end();
}

function resolveAlias(pathname, alias) {
  const [name, real] = Object.entries(alias).find(([prefix]) => pathname.startsWith(prefix)) ?? ['', ''];
  return real + pathname.slice(name.length);
}

async function readInside(folder, pathname) {
  const path = normalize(join(folder, decodeURIComponent(pathname)));
  if (!path.startsWith(normalize(folder) + sep)) return undefined;
  return readFile(path).catch(() => undefined);
}
