import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPeers, readSnippet } from '../build-pages.mjs';
import { pageStyles } from '../pages/page.mjs';
import { serve } from '../serve.mjs';
import { pressPages } from './pages/press-pages.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const scripts = ['presses/pages/plain', 'presses/pages/shoelace', 'pages/quiz-survey'];

/** Serves the pages that presses are made on, and `dist/` under `/ours/`. */
export async function startPressServer() {
  const pages = pressPages(readSnippet('contacts-gb-sct'));
  const files = new Map([
    ['/page.css', pageStyles],
    ...(await buildPeers(scripts)),
    ...pages.map(({ id, html }) => [`/${id}.html`, html]),
  ]);
  return { pages, server: await serve({ files, folder: join(here, '..', '..', 'dist') }) };
}
