import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves what is in memory, and a folder, also under `/ours/`, all with brotli at its best, as a static host would. Loopback only. */
export async function serve({ files, folder }) {
  const compressed = new Map();
  const find = (path) => {
    if (files.has(path)) return files.get(path);
    const wanted = path.replace(/^\/ours\//, '/').replace(/\/$/, '/index.html');
    const file = join(folder, normalize(wanted));
    return existsSync(file) ? readFileSync(file) : undefined;
  };
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    if (!compressed.has(pathname)) compressed.set(pathname, compress(find(pathname)));
    const body = compressed.get(pathname);
    if (!body) return response.writeHead(404).end();
    const type = types[extname(pathname)] ?? (pathname === '/robots.txt' ? 'text/plain' : types['.html']);
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'br', 'Cache-Control': 'max-age=600' });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

export function compress(body) {
  return body && brotliCompressSync(Buffer.from(body), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}
