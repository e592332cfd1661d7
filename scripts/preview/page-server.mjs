import { existsSync, readFileSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { previewServer, previewTags } from '../../src/cli/preview/preview-server.ts';
import { fillPage } from '../fill-site.mjs';

/**
 * Serves the made-up charity's pages at `/site/` with the live files above them.
 *
 * @param {{ bundle: { files: Map<string, string>, snippets: Map<string, string> } }} live What changes as words are saved.
 */
export function pageServer({ bundle }) {
  return previewServer({ start: '/site/alder-street.html', find: (pathname) => findBody(pathname, bundle) });
}

/** What is live goes before what was built last. */
function findBody(pathname, bundle) {
  if (bundle.files.has(pathname)) return bundle.files.get(pathname);
  const page = pageFile(pathname);
  if (page) return previewPage(page, bundle.snippets);
  const own = pathname.startsWith('/site/') ? readInside('site', pathname.slice('/site/'.length)) : undefined;
  return own ?? readInside('dist', pathname.slice(1));
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

function pageFile(pathname) {
  const file = pathname.match(/^\/(site\/(?:[a-z-]+\.html)?)$/)?.[1];
  const page = file?.endsWith('/') ? `${file}index.html` : file;
  return page && existsSync(page) ? page : undefined;
}

/** A page as a charity would have it, with the preview's own two lines added at its end. */
function previewPage(file, snippets) {
  const page = fillPage(
    readFileSync(file, 'utf8'),
    (name) => snippets.get(name) ?? readInside('dist', `snippets/${name}.html`)?.toString(),
  );
  return page.replace('</body>', `${previewTags}</body>`);
}
