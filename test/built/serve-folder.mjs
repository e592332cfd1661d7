import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

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
 *   pages?: Record<string, string>,
 *   scripts?: Record<string, string>,
 *   headers?: Record<string, string>,
 *   alias?: Record<string, string>,
 *   redirects?: Record<string, string>,
 *   statuses?: Record<string, number>,
 *   change?: (path: string, body: Buffer) => string | Buffer,
 * }} site `pages` is HTML by path, `scripts` is code by path, `headers` come with everything, `alias` serves a folder
 *   under a second name, `redirects` says of a path where it is now, `statuses` answers a path with a
 *   number and nothing else, and `change` sees each file, by the path it was asked for, before it is sent.
 */
export async function serveFolder({
  folder,
  pages = {},
  scripts = {},
  headers = {},
  alias = {},
  redirects = {},
  statuses = {},
  change = (_path, body) => body,
}) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    if (redirects[pathname]) return response.writeHead(302, { location: redirects[pathname] }).end();
    if (statuses[pathname]) return response.writeHead(statuses[pathname]).end();
    const page = pages[pathname] ?? scripts[pathname];
    const body = page ?? (await readInside(folder, resolveAlias(pathname, alias)));
    const type = pages[pathname] ? types['.html'] : types[extname(pathname)];
    response.writeHead(body === undefined ? 404 : 200, { ...headers, ...(type && { 'content-type': type }) });
    response.end(body === undefined || page ? body : change(pathname, body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A site that nobody visits any more must not keep the tests from ending.
  server.unref();
  return { origin: `http://127.0.0.1:${server.address().port}` };
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
