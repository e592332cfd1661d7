import { readFileSync } from 'node:fs';
import { env } from 'node:process';

/**
 * Pages as they are; or, where `PEER_SUPPORT_RELEASED` names a file with the head that a release tells to paste, with that
 * in the place of the stylesheet and the script of this site.
 *
 * @param {Record<string, string | Function>} pages HTML by path.
 */
export function takeFromRelease(pages, file = env.PEER_SUPPORT_RELEASED) {
  if (!file) return pages;
  const [link, ...scripts] = readFileSync(file, 'utf8')
    .trim()
    .split(/\n(?=<script)/);
  const take = (html) =>
    html
      .replace('<link rel="stylesheet" href="/peer-support.css">', () => link)
      .replace('<script async src="/peer-support.js"></script>', () => scripts.join('\n'));
  return Object.fromEntries(
    Object.entries(pages).map(([path, html]) => [path, typeof html === 'string' ? take(html) : html]),
  );
}

/** The host that a page takes the widgets from, where it is not the page's own. */
export function releaseOrigin(file = env.PEER_SUPPORT_RELEASED) {
  return file && new URL(/href="([^"]+)"/.exec(readFileSync(file, 'utf8'))[1]).origin;
}
