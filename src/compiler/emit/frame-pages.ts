import { international, type Nation } from '../../content-model/contact.js';
import { defaultLanguage } from '../../content-model/languages.js';
import type { Library } from '../../content-model/library.js';
import type { NamedLibrary } from '../compile.js';
import { escapeHtml } from '../parse/html-text.js';
import { writePlainHtml } from './plain-html.js';
import { listShown, type Shown } from './plain-snippets.js';

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

/**
 * A page to put in a frame for each nation, widget and guide, for site builders that allow no script of one's own. Without
 * a script, too, it has all the words, and the numbers of its nation first. The pages that name no nation have those of
 * every country. In English.
 */
export function framePages(libraries: readonly NamedLibrary[]): FramePage[] {
  const library = libraries.find(({ folder }) => folder === defaultLanguage)?.library;
  if (!library) throw new Error('There is no English library, which the pages for frames are written from.');
  const shown = listShown(library);
  const [first] = library.guides;
  // `guide.html?topic=kinds` becomes another one by its address.
  const anywhere = shown.filter(({ widget, topic }) => widget !== 'guide' || topic === first?.id);
  return [
    ...anywhere.map((each) => ({ name: `${each.widget}.html`, html: writePage(library, each, '') })),
    ...library.nations.flatMap((nation) =>
      shown.map((each) => ({
        name: `${nation.id.toLowerCase()}/${[each.widget, each.topic].filter(Boolean).join('-')}.html`,
        html: writePage(library, each, '../', nation),
      })),
    ),
  ];
}

/** What a frame says it is, in a list of frames and to a screen reader. */
function nameFrame({ wording, quiz, guides }: Library, { widget, topic }: Shown): string {
  switch (widget) {
    case 'contacts':
    case 'myths':
    case 'stories':
      return wording[widget].title;
    case 'exit':
      return wording.exit.leave;
    case 'guide':
      return guides.find(({ id }) => id === topic)?.title ?? '';
    case 'quiz':
      return quiz?.title ?? '';
    default:
      return widget;
  }
}

/**
 * `base` opens links in the whole window: many sites refuse to be shown in a frame, and a link to nowhere helps nobody.
 *
 * @param up From the folder of the page to that of all frames.
 */
function writePage(library: Library, shown: Shown, up: string, nation?: Nation): string {
  const options = { ...shown, nation: nation?.id ?? international, headingLevel: 1, everywhere: !nation };
  const attributes = [
    ...(shown.topic ? [` topic="${escapeHtml(shown.topic)}"`] : []),
    ...(nation && nation.id !== international && shown.widget !== 'exit' ? [` region="${escapeHtml(nation.id)}"`] : []),
  ].join('');
  return `<!doctype html>
<html lang="${escapeHtml(library.language)}" dir="${library.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${framePolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(nameFrame(library, shown))}</title>
<base target="_top">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}../peer-support.css">
<link rel="stylesheet" href="${up}frame.css">
<script defer src="${up}frame.js"></script>
<script defer src="${up}../peer-support.js"></script>
</head>
<body>
<peer-support-${shown.widget} data-frame-widget heading-level="1"${attributes}>
${writePlainHtml(library, options)}
</peer-support-${shown.widget}>
</body>
</html>
`;
}

/** The frame's own few lines: it is as tall as the widget, and has the typeface of the visitor's device. */
export const frameStyles = `html { font-family: system-ui, sans-serif; }
@supports (color-scheme: light dark) { html { color-scheme: light dark; } }
body { display: flow-root; margin: 0; }
`;
