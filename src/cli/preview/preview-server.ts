import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { previewScript, previewStyles } from './preview-client.js';

const types: Record<string, string> = {
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

const client: Record<string, string> = { '/preview/client.js': previewScript, '/preview/client.css': previewStyles };

/** What a page needs at its end to hear what has changed. */
export const previewTags =
  '<link rel="stylesheet" href="/preview/client.css"><script type="module" src="/preview/client.js"></script>';

/** What open pages are told: that something is new, or what is wrong, or that there are warnings to read. */
export type Told = 'reload' | 'problems' | 'warnings';

export interface PreviewServer {
  server: Server;
  /** Tells every open page, and each one that is opened before the next reload. */
  tell: (name: Told, report?: string) => void;
}

interface Pages {
  /** Where `/` leads. */
  start: string;
  /** What stands at a path. Nothing, where there is nothing. */
  find: (pathname: string) => string | Uint8Array | undefined;
}

/**
 * Serves pages as a charity's own server would, and tells open ones what has changed. Loopback only, and only under a name
 * of its own: a stranger's page can point a name of theirs at this machine and read what is answered. Any page can send any
 * request, and none may end the preview.
 */
export function previewServer(pages: Pages): PreviewServer {
  const channel = openChannel();
  const server = createServer((request, response) => {
    try {
      answer(request, response, pages, channel);
    } catch (problem) {
      console.error(`${request.method} ${request.url} could not be answered:`, problem);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'This could not be answered. The terminal says why.');
    }
  });
  return { server, tell: channel.tell };
}

function answer(request: IncomingMessage, response: ServerResponse, { start, find }: Pages, channel: Channel): void {
  response.setHeader('Content-Security-Policy', policy);
  response.setHeader('Cache-Control', 'no-store');
  if (!ownName.test(request.headers.host ?? ''))
    return refuse(response, 403, 'This preview answers to localhost and 127.0.0.1 only.');
  if (!['GET', 'HEAD'].includes(request.method ?? '')) {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405, 'This preview can only be read.');
  }
  const pathname = readPath(request.url ?? '');
  if (!pathname) return refuse(response, 400, 'This is no address of a page or file.');
  if (pathname === '/' && start !== '/') return void response.writeHead(302, { Location: start }).end();
  if (pathname === '/preview/events') return channel.listen(response);
  const body = Object.hasOwn(client, pathname) ? client[pathname] : find(pathname);
  if (body === undefined) return refuse(response, 404, 'There is no such file.');
  return send(response, pathname.endsWith('/') ? '.html' : pathname, body);
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(reason);
}

/** The path that is asked for. Nothing for what is no path, such as `*` and the whole addresses that proxies are sent. */
function readPath(target: string): string | undefined {
  if (!target.startsWith('/')) return undefined;
  try {
    return decodeURIComponent(new URL(`http://localhost${target}`).pathname);
  } catch {
    return undefined;
  }
}

interface Channel {
  listen: (response: ServerResponse) => void;
  tell: PreviewServer['tell'];
}

/** Open pages, and what they were last told: a page opened while something is wrong is told at once. */
function openChannel(): Channel {
  const listeners = new Set<ServerResponse>();
  let last: [Told, string] = ['reload', ''];
  const write = (response: ServerResponse, [name, report]: [Told, string]) =>
    response.write(`event: ${name}\ndata: ${JSON.stringify(report)}\n\n`);
  return {
    listen(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('\n');
      if (last[0] !== 'reload') write(response, last);
      listeners.add(response);
      response.on('close', () => listeners.delete(response));
    },
    tell(name, report = '') {
      last = [name, report];
      for (const response of listeners) write(response, last);
    },
  };
}

function send(response: ServerResponse, name: string, body: string | Uint8Array): void {
  const ending = name.slice(name.lastIndexOf('.'));
  response.writeHead(200, { 'Content-Type': `${types[ending] ?? 'application/octet-stream'}; charset=utf-8` });
  response.end(body);
}
