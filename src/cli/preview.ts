import { existsSync, readFileSync, watch } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import type { Library } from '../content-model/library.js';
import { findPackage } from '../compiler/charity/our-content.js';
import type { NamedLibrary } from '../compiler/compile.js';
import { ContentSource } from '../compiler/parse/content-source.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { readContentFolder } from './find-content-folder.js';
import { previewServer, previewTags, type PreviewServer } from './preview/preview-server.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

export const preview: Command = {
  name: 'preview',
  summary: 'Shows your words on a page on this computer, and again each time you save.',
  usage: [
    'peer-support preview [folder] [--port 8080] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --port number   where the page is on this computer (8080)',
    '  --today day     show it as if today were this day',
  ].join('\n'),
  run: showPreview,
};

const flags = { port: { type: 'string' }, today: { type: 'string' } } as const;

async function showPreview(args: string[], { say, today: usual }: Surroundings): Promise<number> {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const port = readPort(given.port);
  const live = new LivePreview(folder, readToday(given.today, usual), findBuilt());
  const { server } = live.pages;
  await new Promise<void>((listening, refuse) => {
    server.once('error', (reason: NodeJS.ErrnoException) =>
      refuse(
        reason.code === 'EADDRINUSE'
          ? new Refusal(`Port ${port} is in use.`, `Choose another: --port ${port + 1}`)
          : reason,
      ),
    );
    server.listen(port, '127.0.0.1', listening);
  });
  say(live.refresh() || 'Your words are on the page.');
  say(`\n  The page:  http://localhost:${port}/\n  Watching:  ${folder}/\n  To stop:   Ctrl + C\n`);
  live.watch((report) => say(report || 'Shown.'));
  await new Promise((ended) => server.once('close', ended));
  return exitCodes.fine;
}

function readPort(asked = '8080'): number {
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Refusal(`"${asked}" isn’t a port.`, 'Use a number such as 8080.');
}

/** The script tag’s files, as they are published. */
function findBuilt(): string {
  const built = join(findPackage(), 'dist');
  if (existsSync(join(built, 'peer-support.js'))) return built;
  throw new Refusal('The widgets aren’t built here yet.', 'Type this first: npm run build');
}

/** A page with every widget, which shows the folder’s words as they were when they last compiled. */
export class LivePreview {
  readonly pages: PreviewServer;
  private readonly source: ContentSource;
  private libraries: NamedLibrary[] = [];

  constructor(
    private readonly folder: string,
    today: string,
    private readonly built: string,
  ) {
    this.source = new ContentSource({ folder, today });
    this.pages = previewServer({ start: '/', find: (pathname) => this.find(pathname) });
  }

  /** Compiles the words afresh and tells the open pages. What has to be fixed, or nothing. */
  refresh(): string {
    this.source.forget();
    const report = this.report();
    if (report !== '') {
      this.pages.tell('problems', report);
      return report;
    }
    this.libraries = this.source.libraries();
    this.pages.tell('reload');
    const warnings = this.source.warnings();
    if (warnings !== '') this.pages.tell('warnings', warnings);
    return '';
  }

  watch(say: (report: string) => void): void {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(this.folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => say(this.refresh()), 50);
    });
    this.pages.server.once('close', () => watcher.close());
  }

  /** A folder may be gone for a moment while an editor saves it. */
  private report(): string {
    try {
      return this.source.report();
    } catch (reason) {
      return (reason as Error).message;
    }
  }

  private find(pathname: string): string | Uint8Array | undefined {
    const shown = /^\/(?:([a-zA-Z-]+)\/)?$/.exec(pathname);
    if (shown) return this.writePage(shown[1]);
    const library = this.libraries.find(({ folder }) => pathname === `/library/${folder}.json`);
    return library ? JSON.stringify(library.library) : readBuilt(this.built, pathname);
  }

  private writePage(language: string | undefined): string | undefined {
    const folders = this.libraries.map(({ folder }) => folder);
    const asked = language ?? nearestLanguage(folders, defaultLanguage);
    const shown = this.libraries.find(({ folder }) => folder === asked);
    if (shown) return pageOf(shown, this.libraries);
    return language === undefined
      ? wholePage('en', 'ltr', '<p>There’s nothing to show yet. See below.</p>')
      : undefined;
  }
}

/** Every widget in one language, with links to the others. */
function pageOf({ folder, library }: NamedLibrary, all: readonly NamedLibrary[]): string {
  const links = all.map((one) => `<a href="/${one.folder}/">${one.folder}</a>`).join(' ');
  const languages = all.length > 1 ? `<p>${links}</p>\n` : '';
  return wholePage(library.language, library.direction, `${languages}${widgets(folder, library)}`);
}

function widgets(folder: string, { guides }: Library): string {
  const names = ['quiz', 'myths', 'stories', 'contacts'];
  const tags = [
    ...names.map((name) => `<peer-support-${name}></peer-support-${name}>`),
    ...guides.map(({ id }) => `<peer-support-guide topic="${id}"></peer-support-guide>`),
  ];
  return `<peer-support src="/library/${folder}.json">\n${tags.join('\n')}\n</peer-support>`;
}

function wholePage(language: string, direction: string, inside: string): string {
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Preview</title>
<link rel="stylesheet" href="/peer-support.css">
<script async src="/peer-support.js"></script>
</head>
<body>
${inside}
${previewTags}
</body>
</html>
`;
}

/** A file of the build, unless the path leads out of it. */
function readBuilt(built: string, pathname: string): Uint8Array | undefined {
  const root = resolve(built) + sep;
  const file = resolve(root, pathname.slice(1));
  try {
    return file.startsWith(root) ? readFileSync(file) : undefined;
  } catch {
    return undefined;
  }
}
