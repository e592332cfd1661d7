import type { Nation } from '../../content-model/contact.js';
import { defaultLanguage } from '../../content-model/languages.js';
import type { Library } from '../../content-model/library.js';
import { widgetNames, type WidgetName } from '../../content-model/widget-names.js';
import type { NamedLibrary } from '../compile.js';
import { escapeHtml } from '../parse/html-text.js';
import { writeNumbers } from './snippets.js';

/** A page of `frame/`, which shows one widget and nothing else. */
export interface FramePage {
  /** `contacts.html` */
  name: string;
  html: string;
}

/** A frame may run what comes from where it does, and nothing else. Written here once: the pages and the tests use it. */
export const framePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** For each widget a page to put in a frame, for site builders that allow no script of one's own. In English. */
export function framePages(libraries: readonly NamedLibrary[]): FramePage[] {
  const library = libraries.find(({ folder }) => folder === defaultLanguage)?.library;
  if (!library) throw new Error('There is no English library, which the pages for frames are written from.');
  const { wording, quiz, guides } = library;
  const titles: Partial<Record<WidgetName, string>> = {
    contacts: wording.contacts.title,
    exit: wording.exit.leave,
    guide: guides[0]?.title ?? '',
    myths: wording.myths.title,
    quiz: quiz?.title ?? '',
    stories: wording.stories.title,
  };
  return widgetNames.map((widget) => ({
    name: `${widget}.html`,
    html: writePage(library, widget, titles[widget] ?? widget),
  }));
}

/** `base` opens links in the whole window: many sites refuse to be shown in a frame, and a link to nowhere helps nobody. */
function writePage(library: Library, widget: string, title: string): string {
  const topic = widget === 'guide' ? ` topic="${escapeHtml(library.guides[0]?.id ?? '')}"` : '';
  return `<!doctype html>
<html lang="${escapeHtml(library.language)}" dir="${library.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<base target="_top">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
<script defer src="frame.js"></script>
<script defer src="../peer-support.js"></script>
</head>
<body>
<peer-support-${widget} data-frame-widget heading-level="1"${topic}>
${writeFallback(library)}
</peer-support-${widget}>
</body>
</html>
`;
}

/** Without a script nobody can say where help is wanted: the numbers of every country are there. */
function writeFallback(library: Library): string {
  const isPart = ({ id }: Nation) => library.nations.some((whole) => id.startsWith(`${whole.id}-`));
  return library.nations
    .filter((nation) => !isPart(nation))
    .map((nation) => `<h2>${escapeHtml(nation.name)}</h2>\n${writeNumbers(library, nation)}`)
    .join('\n');
}

/** The frame's own few lines: it is as tall as the widget, and has the typeface of the visitor's device. */
export const frameStyles = `html { font-family: system-ui, sans-serif; }
@supports (color-scheme: light dark) { html { color-scheme: light dark; } }
body { display: flow-root; margin: 0; }
`;
