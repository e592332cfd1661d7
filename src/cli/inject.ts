import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { compileContent } from '../compiler/charity/compile-content.js';
import type { NamedLibrary } from '../compiler/compile.js';
import { noContent } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { findWordsFolder } from './find-content-folder.js';
import { injectWords } from './inject/inject-words.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';
import { writeTogether, type Written } from './write-together.js';

export const inject: Command = {
  name: 'inject',
  summary: 'Refreshes the words in a folder of web pages, between markers.',
  usage: [
    'peer-support inject site [--check] [--folder content]',
    '  site                the folder with .html files; each place is marked in them:',
    '                        <!-- peer-support: myths GB-SCT -->',
    '                        <!-- end of peer-support -->',
    '  --check             change nothing, and end with 1 if words are out of date',
    '  --folder content    whose words to use (yours, in your folder; else ours)',
    '  --today day         for another day',
  ].join('\n'),
  run: injectFolder,
};

const flags = { check: { type: 'boolean' }, folder: { type: 'string' }, today: { type: 'string' } } as const;

/** All pages are read before any is written: where one cannot be understood, none is changed. */
function injectFolder(args: string[], { say, complain, today: usual }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const [site, more] = words;
  if (site === undefined) throw new Refusal('Which folder are the pages in?', 'Write it: peer-support inject site');
  if (more !== undefined) throw new Refusal(`It is not clear what "${more}" is.`, 'One folder at a time.');
  if (!existsSync(site)) throw new Refusal(`There is no folder called "${site}".`);
  const pages = readPages(site, compileWords(given.folder, readToday(given.today, usual)));
  const faults = pages.flatMap((page) =>
    page.faults.map(({ line, message }) => `${join(site, page.path)}:${line}\n  ${message}`),
  );
  if (faults.length > 0) {
    complain(`${faults.join('\n')}\nNothing was changed.`);
    return exitCodes.problems;
  }
  const changed = pages.filter(({ isChanged }) => isChanged);
  const places = pages.reduce((sum, page) => sum + page.places, 0);
  if (places === 0) {
    complain(`No page in "${site}" has a marker. Put one where the words belong: <!-- peer-support: myths GB-SCT -->`);
    return exitCodes.problems;
  }
  if (given.check) {
    for (const { path } of changed) complain(`${join(site, path)} has words that are out of date.`);
    return changed.length > 0 ? exitCodes.problems : exitCodes.fine;
  }
  writeTogether(site, changed);
  say(`Changed ${changed.length} of ${pages.filter((page) => page.places > 0).length} pages with markers.`);
  return exitCodes.fine;
}

function compileWords(named: string | undefined, today: string): NamedLibrary[] {
  const folder = findWordsFolder(named);
  const { libraries, contents } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  if (libraries.length > 0) return libraries;
  throw new Refusal(
    `There is no library in "${folder}" to take the words from.`,
    `"peer-support check ${folder}" says what’s wrong.`,
  );
}

interface Page extends Written {
  places: number;
  isChanged: boolean;
  faults: { line: number; message: string }[];
}

function readPages(site: string, libraries: readonly NamedLibrary[]): Page[] {
  return listPages(site).flatMap((file) => {
    const bytes = readFileSync(file);
    // Most pages have nothing of ours, and may be in any encoding.
    if (!bytes.includes('peer-support')) return [];
    const path = relative(site, file).replaceAll('\\', '/');
    const html = readText(bytes);
    if (html === undefined)
      return {
        path,
        text: '',
        places: 0,
        isChanged: false,
        faults: [{ line: 1, message: 'This page is not UTF-8. Save it as UTF-8 first.' }],
      };
    const { html: text, places, faults } = injectWords(html, libraries);
    return { path, text, places, isChanged: text !== html, faults };
  });
}

/** The mark some editors put at the start of a file is kept. */
function readText(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function listPages(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return listPages(path);
      return entry.isFile() && /\.html?$/i.test(entry.name) ? [path] : [];
    });
}
